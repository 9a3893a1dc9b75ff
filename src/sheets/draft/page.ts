import { sheetSize, widthOf } from "./sheet";
import type { PlannedSheet } from "./sheet";

/** What Excel takes for the three parts of a header or a footer together, with its codes. */
export const LONGEST_PAGE_LINE = 255;
/** Points across that a page of A4 has between Excel's own margins, its long side across: 11.69 inches less twice 0.7. */
const PAGE = 741;
/** What is printed smaller is not read: a wider sheet is on several pages across. */
const LEAST_SCALE = 0.5;
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
  const columns = columnsOf(sheet);
  // A chart is not cut in two.
  const isWhole = pagesDown !== null || sheet.charts.length > 0;
  const pagesAcross = isWhole ? 1 : pagesFor(sheet, columns);
  return {
    ...sheet,
    page: {
      area: { row: 0, column: 0, rows: Math.max(rows, ...below), columns },
      titleRows,
      titleColumns: pagesAcross === 1 ? 0 : sheet.frozen.columns,
      pagesAcross,
      pagesDown,
      header: { left: plain(place), centre: "&A", right: "As at &D" },
      footer: { left: "Total Place for Excel", centre: "", right: "Page &P of &N" },
    },
  };
}

/** Pages across, so that nothing is smaller than the least scale; the columns that stay in view are on each of them. */
function pagesFor({ widths, frozen }: PlannedSheet, columns: number): number {
  const titles = widthOf(widths, frozen.columns);
  const room = PAGE / LEAST_SCALE - titles;
  return Math.max(1, Math.ceil((widthOf(widths, columns) - titles) / room));
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
