import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import type { FormField } from "../../model/book";
import { PRICE_FORMAT, SHARE_FORMAT, WHOLE_FORMAT } from "../draft";
import type { Allowed, CellContent, SheetDraft } from "../draft";
import { offered, oneOf, oneOfCells, SHARES, wholeFrom, YEARS } from "./allowed";
import { figures, filled, orBlank, text, words } from "./columns";
import type { Heads } from "./columns";
import { withWord } from "./with-word";

/*
 * Columns of inputs as a table of fields asks for them: their headings, how wide they are, what is in them and what may be typed. How they
 * are read back follows from the same line of the table (`takes` in as-typed).
 */

/** More than any place counts. */
const MOST = 100_000_000;

/** What columns need of the book beside their fields. */
export interface AskedGiven {
  /** The number format of money. */
  readonly money: string;
  /** The bodies, and the cells that name them. */
  readonly bodies: readonly string[];
  readonly agencies: SheetBox;
  /** The cells that name the indices. */
  readonly indices: SheetBox;
}

/** The headings of a field's columns: one, or one a year, or one a body. */
export function askedHeads({ ask }: FormField, years = 1, bodies: readonly string[] = []): Heads {
  const heading = ask.column ?? ask.label;
  if (ask.as === "shares by agency")
    return figures(...bodies.map((body) => withWord(literalText(body), heading)));
  if (isByYear(ask)) return figures(...Array.from({ length: years }, (_, year) => `${heading} ${year + 1}`));
  return (["year", "whole", "number", "amount", "share"].includes(ask.as) ? figures : text)(heading);
}

/** How wide a column is: a text is a sentence, a choice its longest option. */
export function askedWidth({ ask: { as, options = {} } }: FormField): number {
  const [TEXT, OTHER, CHARACTER] = [220, 100, 7];
  const longest = Math.max(...Object.keys(options).map((option) => option.length), 0);
  return as === "text" ? TEXT : Math.max(OTHER, longest * CHARACTER);
}

/** The values of a field, a row each, as input cells; rows of the box beyond them are left empty, to be typed into. */
export function putAsked(
  draft: SheetDraft,
  box: SheetBox,
  field: FormField,
  values: readonly unknown[],
  given: AskedGiven,
): void {
  const cells = filled(box, (row, column) => {
    const value = values[row];
    if (value === undefined || value === null) return row < values.length ? cellOf(field, null) : "";
    if (value instanceof Map) return orBlank(value.get(given.bodies[column]) as number | undefined);
    return Array.isArray(value) ? orBlank(value[column] as number | undefined) : cellOf(field, value);
  });
  draft.put(box, cells, { style: "input", format: formatOf(field, given) });
  const allowed = allowedFor(field, given);
  if (allowed !== undefined) draft.allow(box, allowed);
}

/** What a choice of nothing is called; nothing where a cell is left empty then. */
export function nothingChosen({ ask: { options } }: FormField): string {
  return (options?.[""] ?? "").toLowerCase();
}

export function isByYear({ as }: FormField["ask"]): boolean {
  return as === "shares by year" || as === "amounts by year";
}

function cellOf(field: FormField, value: unknown): CellContent {
  if (typeof value === "number") return value;
  if (field.ask.as === "flag") return value === true ? "yes" : "no";
  return words(said(value) || nothingChosen(field));
}

function formatOf({ ask: { as, ofOne } }: FormField, { money }: AskedGiven): string {
  switch (as) {
    case "year":
    case "whole":
      return WHOLE_FORMAT;
    case "share":
    case "shares by year":
    case "shares by agency":
      return SHARE_FORMAT;
    case "amount":
    case "amounts by year":
      return ofOne === true ? PRICE_FORMAT : money;
    default:
      return "General";
  }
}

function allowedFor(field: FormField, { agencies, indices }: AskedGiven): Allowed | undefined {
  switch (field.ask.as) {
    case "flag":
      return oneOf(["yes", "no"]);
    case "year":
      return YEARS;
    case "whole":
      return wholeFrom(field.least ?? -MOST, field.most ?? MOST);
    case "shares by year":
      return SHARES;
    case "share":
    case "shares by agency":
      return field.least === 0 && field.most === 1 ? SHARES : undefined;
    case "index":
      return oneOfCells(indices);
    case "agency":
      return oneOfCells(agencies);
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
