import { part } from "../../formula";
import type { SheetBox } from "../../formula";
import type { CellContent, SheetDraft } from "../draft";
import { WHOLE_FORMAT } from "../draft";
import { putFigures, putLabels } from "./put";

/** Columns before those of the years where rows have figures of their own: the label, and up to four figures. */
export const FIRST_YEAR_COLUMN = 5;

/** The row of a sheet that says the years; answers with their cells. */
export function putYears(
  draft: SheetDraft,
  first: number,
  years: number,
  formula: (year: number, cells: SheetBox) => string,
): SheetBox {
  const heads = draft.block(1, first + years);
  draft.put(heads, [["Year", ...new Array<string>(first - 1).fill("")]], { style: "heading" });
  const cells = part(heads, 0, first, 1, years);
  return putFigures(draft, cells, WHOLE_FORMAT, (_, year) => formula(year, cells), "figureHeading");
}

/** The next rows, below a heading, as wide as the years; the label of each is put in its first column. */
export function labelledRows(
  draft: SheetDraft,
  years: SheetBox,
  title: string,
  labels: readonly CellContent[],
  ...heads: readonly string[]
): SheetBox {
  const across = years.column + years.columns;
  const others = Array.from({ length: across - 1 }, (_, at) => heads[at] ?? "");
  draft.headings(["heading", [title]], ["figureHeading", others]);
  const rows = draft.block(labels.length, across);
  putLabels(draft, rows, labels);
  return rows;
}

/** The cells of rows that belong to the years. */
export function byYear(rows: SheetBox, years: SheetBox): SheetBox {
  return { ...rows, column: years.column, columns: years.columns };
}
