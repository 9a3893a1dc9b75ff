import type { SheetBox } from "../../formula";
import { CARRIED_FIELDS } from "../../model/book";
import type { BookProposal, CarriedField } from "../../model/book";
import type { SheetDraft } from "../draft";
import { askedHeads, askedWidth, putAsked } from "../cells";
import type { AskedGiven, Heads } from "../cells";

/** What the register says of a proposal and no figure is reckoned with: the headings of its columns. */
export function carriedHeads(): Readonly<Record<CarriedField, Heads>> {
  const heads = CARRIED_FIELDS.map((field) => [field.name, askedHeads(field)] as const);
  return Object.fromEntries(heads) as Readonly<Record<CarriedField, Heads>>;
}

/** How wide the columns are. */
export function carriedWidths(): Readonly<Record<string, number>> {
  return Object.fromEntries(CARRIED_FIELDS.map((field) => [field.name, askedWidth(field)]));
}

/** What is carried with each proposal, as input cells. */
export function putCarried(
  draft: SheetDraft,
  cells: Readonly<Record<CarriedField, SheetBox>>,
  proposals: readonly BookProposal[],
  given: AskedGiven,
): void {
  for (const field of CARRIED_FIELDS) {
    const values = proposals.map((proposal) => proposal[field.name]);
    putAsked(draft, cells[field.name], field, values, given);
  }
}
