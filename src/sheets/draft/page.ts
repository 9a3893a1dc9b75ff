import { sheetSize, widthOf } from "./sheet";
import type { PlannedSheet } from "./sheet";

/** What Excel takes for the three parts of a header or a footer together, with its codes. */
export const LONGEST_PAGE_LINE = 255;
/** Room for the codes beside a name. */
const LONGEST_NAME = 100;

/**
 * A sheet with how it is printed. Its figures follow what is typed, so that they are as at the day of printing. Which scenario they are of is in
 * a cell among the rows that are on every page, and no text here: it may be chosen anew at any time.
 */
export function printed(
  sheet: PlannedSheet,
  {
    place,
    pagesDown = null,
    titleRows = sheet.frozen.rows,
  }: { readonly place: string; readonly pagesDown?: number | null; readonly titleRows?: number },
): PlannedSheet {
  const { rows } = sheetSize(sheet);
  const below = sheet.charts.map(({ place: at }) => at.row + at.rows);
  return {
    ...sheet,
    page: {
      area: { row: 0, column: 0, rows: Math.max(rows, ...below), columns: columnsOf(sheet) },
      titleRows,
      pagesDown,
      header: { left: plain(place), centre: "&A", right: "As at &D" },
      footer: { left: "Total Place for Excel", centre: "", right: "Page &P of &N" },
    },
  };
}

/** The columns that cells and charts are in. */
function columnsOf(sheet: PlannedSheet): number {
  const right = Math.max(0, ...sheet.charts.map(({ place: { left, width } }) => left + width));
  let { columns } = sheetSize(sheet);
  while (widthOf(sheet.widths, columns) < right) columns += 1;
  return columns;
}

/** A text as a header shows it: to Excel, "&" begins a code. */
function plain(text: string): string {
  const short = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
  return short.replaceAll("&", "&&");
}
