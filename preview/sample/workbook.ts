import type { Box, CellStyle, CellValue } from "../host";
import facts from "./facts.json";

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

/** The sample workbook: the 2023-24 budgets of the eleven public bodies of Greater Manchester, and nine grants. */
export function buildSample(): SampleWorkbook {
  return { sheets: [readMe(), spending(), grants()] };
}

function readMe(): SampleSheet {
  const charactersALine = 76;
  const { budgets, grants } = facts;
  const lines: [string, string][] = [
    [`${facts.place}, ${facts.year}: a sample workbook`, ""],
    ["", ""],
    [
      "What this is",
      `What eleven public bodies budgeted to spend in ${facts.year}, and nine grants with the services each may be spent on.`,
    ],
    [
      "What to do",
      "On the Total Place tab choose Book. The pane has a book of this place, made up for illustration, to be changed and written; or begin a new one from the two tables. These sheets stay as they are.",
    ],
    [
      "Spending",
      `One row for each body and service, in ${facts.unit}. Source: ${budgets.source}. Retrieved ${budgets.retrieved}.`,
    ],
    ...budgets.notes.map((note): [string, string] => ["", note]),
    [
      "Grants",
      `Only the amount of the police grant is published in that source. ${grants.note} The column Figure says which is which.`,
    ],
    ["Licence", `Contains public sector information licensed under the ${budgets.licence}.`],
  ];
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

function spending(): SampleSheet {
  const headings = ["Agency", "Service", `Budget ${facts.year} (${facts.unit})`];
  const rows = facts.budgets.bodies.flatMap(({ agency, budgets }) =>
    Object.entries(budgets).map(([service, amount]): CellValue[] => [agency, service, amount]),
  );
  return tableSheet({
    name: "Spending",
    title: `${facts.place}: budgets by body and service, ${facts.year}`,
    note: `Source: ${facts.budgets.source}. Levies between bodies are counted twice by a plain sum.`,
    headings,
    rows,
    amountColumn: 2,
    columnWidths: [210, 140, 165],
  });
}

function grants(): SampleSheet {
  return tableSheet({
    name: "Grants",
    title: `${facts.place}: nine grants, ${facts.year}`,
    note: "Rows marked illustrative carry a made-up amount, not what these bodies received: see Read me.",
    headings: [
      "Grant",
      "Held by",
      `Award ${facts.year} (${facts.unit})`,
      "Permitted services",
      "Figure",
      "Source",
    ],
    rows: facts.grants.rows.map(({ grant, heldBy, award, permitted, figure, source }) => [
      grant,
      heldBy,
      award,
      permitted.join("; "),
      figure,
      source,
    ]),
    amountColumn: 2,
    columnWidths: [170, 210, 165, 225, 70, 320],
  });
}

/** A sheet with a title, a note, a row of headings and an Excel table of the sheet's own name. */
function tableSheet(sheet: {
  name: string;
  title: string;
  note: string;
  headings: string[];
  rows: CellValue[][];
  amountColumn: number;
  columnWidths: number[];
}): SampleSheet {
  const { name, headings, rows, amountColumn } = sheet;
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
      { box: block(HEADING_ROW, amountColumn, 1, 1), style: { align: "right" } },
    ],
    numberFormats: [{ box: block(HEADING_ROW + 1, amountColumn, rows.length, 1), format: THOUSANDS }],
    frozenRows: HEADING_ROW + 1,
    gridlines: true,
    table: { name, box: block(HEADING_ROW, 0, rows.length + 1, headings.length) },
  };
}

function block(row: number, column: number, rows: number, columns: number): Box {
  return { row, column, rows, columns };
}
