import type { SheetBox } from "../../formula";
import { CARRIED_FIELDS } from "../../model/book";
import type { BookProposal, CarriedField, FormField } from "../../model/book";
import { WHOLE_FORMAT } from "../draft";
import type { Allowed, CellContent, SheetDraft } from "../draft";
import { figures, offered, oneOf, orBlank, putInputs, text, wholeFrom, words, YEARS } from "../cells";
import type { Heads } from "../cells";

/*
 * What the register says of a proposal and no figure is reckoned with: its columns, what may be typed into them and how they are read
 * back follow from the table of fields.
 */

/** More than any service has users. */
const MOST = 100_000_000;

/** The headings of the columns. */
export function carriedHeads(): Readonly<Record<CarriedField, Heads>> {
  const heads = CARRIED_FIELDS.map(({ name, ask }) => {
    const isFigure = ["year", "whole", "number"].includes(ask.as);
    return [name, (isFigure ? figures : text)(ask.column!)] as const;
  });
  return Object.fromEntries(heads) as Readonly<Record<CarriedField, Heads>>;
}

/** How wide the columns are: a text is a sentence, a choice its longest option. */
export function carriedWidths(): Readonly<Record<string, number>> {
  return Object.fromEntries(CARRIED_FIELDS.map((field) => [field.name, widthOf(field)]));
}

/** What is carried with each proposal, as input cells. */
export function putCarried(
  draft: SheetDraft,
  cells: Readonly<Record<CarriedField, SheetBox>>,
  proposals: readonly BookProposal[],
): void {
  for (const field of CARRIED_FIELDS) {
    const values = proposals.map((proposal) => cellOf(field, proposal[field.name]));
    const isYear = field.ask.as === "year" || field.ask.as === "whole";
    putInputs(draft, cells[field.name], values, isYear ? WHOLE_FORMAT : "General", allowedFor(field));
  }
}

/** What a choice of nothing is called; nothing where a cell is left empty then. */
export function nothingChosen({ ask: { options } }: FormField): string {
  return (options?.[""] ?? "").toLowerCase();
}

function widthOf({ ask: { as, options = {} } }: FormField): number {
  const [TEXT, OTHER, CHARACTER] = [220, 100, 7];
  const longest = Math.max(...Object.keys(options).map((option) => option.length), 0);
  return as === "text" ? TEXT : Math.max(OTHER, longest * CHARACTER);
}

function cellOf(field: FormField, value: unknown): CellContent {
  switch (field.ask.as) {
    case "flag":
      return value === true ? "yes" : "no";
    case "year":
    case "whole":
    case "number":
      return orBlank(value as number | null);
    default:
      return words(said(value) || nothingChosen(field));
  }
}

function allowedFor(field: FormField): Allowed | undefined {
  switch (field.ask.as) {
    case "flag":
      return oneOf(["yes", "no"]);
    case "year":
      return YEARS;
    case "whole":
      return wholeFrom(field.least ?? -MOST, field.most ?? MOST);
    case "choice": {
      const options = Object.keys(field.ask.options ?? {}).map((option) => option || nothingChosen(field));
      return field.isOpen ? offered(options) : oneOf(options);
    }
    default:
      return undefined;
  }
}

/** Something carried with the book, as a cell says it. */
function said(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
