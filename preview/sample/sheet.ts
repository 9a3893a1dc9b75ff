import type { Box, CellStyle, CellValue } from "../host";

/** A workbook as plain data, for every program that opens it: the preview's grid, or a test's headless one. */
export interface SampleWorkbook {
  readonly sheets: readonly SampleSheet[];
}

export interface SampleSheet {
  readonly name: string;
  /** Cells from A1, row by row; every row has the same number of cells. */
  readonly cells: readonly (readonly CellValue[])[];
  /** In points, from column A. */
  readonly columnWidths: readonly number[];
  /** In points, for the rows that need more than the usual height. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly styles: readonly { readonly box: Box; readonly style: CellStyle }[];
  readonly numberFormats: readonly { readonly box: Box; readonly format: string }[];
  readonly frozenRows: number;
  readonly gridlines: boolean;
  /** An Excel table, its heading row included. */
  readonly table: { readonly name: string; readonly box: Box } | null;
}

const THOUSANDS = "#,##0";
const HEADING_ROW = 3;
const LINE_HEIGHT = 14;
const MUTED = "#595959";
/** As Excel's usual table style has it. */
const TABLE_HEADING: CellStyle = { bold: true, colour: "#FFFFFF", fill: "#156082" };

/** The first sheet: lines of a word and what is said of it, the title first. */
export function readMeSheet(lines: readonly (readonly [string, string])[]): SampleSheet {
  const charactersALine = 76;
  return {
    name: "Read me",
    cells: lines,
    columnWidths: [80, 490],
    rowHeights: lines.map(([, text], row) => {
      const textLines = Math.ceil(text.length / charactersALine);
      return { row, points: row === 0 ? 1.7 * LINE_HEIGHT : LINE_HEIGHT * Math.max(1, textLines) + 6 };
    }),
    styles: [
      { box: block(0, 0, 1, 1), style: { bold: true, fontSize: 16 } },
      { box: block(2, 0, lines.length - 2, 1), style: { bold: true, verticalAlign: "top" } },
      { box: block(2, 1, lines.length - 2, 1), style: { wrap: true, verticalAlign: "top" } },
    ],
    numberFormats: [],
    frozenRows: 0,
    gridlines: false,
    table: null,
  };
}

/** A sheet with a title, a note, a row of headings and an Excel table of the sheet's own name. */
export function tableSheet(sheet: {
  name: string;
  title: string;
  note: string;
  headings: string[];
  rows: CellValue[][];
  amountColumns: readonly number[];
  columnWidths: number[];
}): SampleSheet {
  const { name, headings, rows, amountColumns } = sheet;
  const across = (text: string): CellValue[] => headings.map((_, column) => (column === 0 ? text : ""));
  return {
    name,
    cells: [across(sheet.title), across(sheet.note), across(""), headings, ...rows],
    columnWidths: sheet.columnWidths,
    rowHeights: [{ row: 0, points: 1.7 * LINE_HEIGHT }],
    styles: [
      { box: block(0, 0, 1, 1), style: { bold: true, fontSize: 14 } },
      { box: block(1, 0, 1, 1), style: { italic: true, colour: MUTED } },
      { box: block(HEADING_ROW, 0, 1, headings.length), style: TABLE_HEADING },
      ...amountColumns.map((column) => ({
        box: block(HEADING_ROW, column, 1, 1),
        style: { align: "right" } as const,
      })),
    ],
    numberFormats: amountColumns.map((column) => ({
      box: block(HEADING_ROW + 1, column, rows.length, 1),
      format: THOUSANDS,
    })),
    frozenRows: HEADING_ROW + 1,
    gridlines: true,
    table: { name, box: block(HEADING_ROW, 0, rows.length + 1, headings.length) },
  };
}

function block(row: number, column: number, rows: number, columns: number): Box {
  return { row, column, rows, columns };
}
