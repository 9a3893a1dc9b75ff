import { CARRIED_FIELDS } from "../../model/book";
import type { CarriedField } from "../../model/book";
import { askedHeads, askedWidth } from "../cells";
import type { Heads } from "../cells";

/** What the register says of a proposal and no figure is reckoned with: the headings of its columns. */
export function carriedHeads(): Readonly<Record<CarriedField, Heads>> {
  const heads = CARRIED_FIELDS.map((field) => [field.name, askedHeads(field)] as const);
  return Object.fromEntries(heads) as Readonly<Record<CarriedField, Heads>>;
}

/** How wide the columns are. */
export function carriedWidths(): Readonly<Record<string, number>> {
  return Object.fromEntries(CARRIED_FIELDS.map((field) => [field.name, askedWidth(field)]));
}
