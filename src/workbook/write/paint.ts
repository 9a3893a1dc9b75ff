import { sheetSize } from "../../sheets";
import type { PlannedSheet, StyleKind } from "../../sheets";
import { allowOnly } from "./rules";

/** How each kind of cell looks: the colours of Excel's own cell styles, so that an input looks like an input. */
interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: "Left" | "Right";
  /** Steps of Excel's indent, so that a text does not touch the figure before it. */
  readonly indent?: number;
}

const HEADING: CellLook = { bold: true, colour: "#FFFFFF", fill: "#1F3864", wrap: true };

const LOOKS: Readonly<Record<StyleKind, CellLook>> = {
  title: { bold: true, size: 16, colour: "#1F3864" },
  note: { italic: true, colour: "#595959" },
  section: { bold: true, size: 12, colour: "#1F3864" },
  warning: { bold: true, colour: "#C00000" },
  heading: HEADING,
  figureHeading: { ...HEADING, align: "Right" },
  unitHeading: { ...HEADING, align: "Left", indent: 1 },
  label: { wrap: true, align: "Left" },
  figure: { align: "Right" },
  total: { bold: true, fill: "#F2F2F2" },
  input: { colour: "#0000FF", fill: "#FFF9E5" },
  check: { bold: true, align: "Right" },
  unit: { colour: "#404040", wrap: true, align: "Left", indent: 1 },
  meaning: { colour: "#404040", wrap: true, align: "Left", indent: 1 },
  sentence: {},
};

/** Queues the look of a planned sheet: fonts, fills, what may be typed, widths, heights and the rows kept in view. */
export function paint(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  for (const box of [...plan.blocks, ...plan.spills, ...plan.dresses]) {
    const range = sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns);
    dress(range, LOOKS[box.style]);
  }
  allowOnly(sheet, plan);
  setWidths(sheet, plan);
  sheet.getRangeByIndexes(0, 0, sheetSize(plan).rows, 1).format.autofitRows();
  freeze(sheet, plan);
  sheet.showGridlines = false;
}

/** Queues fitting the heights of rows once the figures are there: headings that are formulas have no text before. */
export function fitRows(context: Excel.RequestContext, sheets: readonly string[]): void {
  for (const name of sheets) {
    context.workbook.worksheets.getItem(name).getUsedRange(true).format.autofitRows();
  }
}

function dress({ format }: Excel.Range, look: CellLook): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  // A figure goes beside the first line of its label, however many lines that has.
  format.verticalAlignment = "Top";
}

function setWidths(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  const last = plan.widths.length - 1;
  const columns = Math.max(plan.widths.length, sheetSize(plan).columns);
  plan.widths.forEach((width, column) => {
    const across = column === last ? columns - last : 1;
    sheet.getRangeByIndexes(0, column, 1, across).format.columnWidth = width;
  });
}

function freeze(sheet: Excel.Worksheet, { frozen }: PlannedSheet): void {
  sheet.freezePanes.unfreeze();
  if (frozen.rows > 0 && frozen.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  } else if (frozen.rows > 0) {
    sheet.freezePanes.freezeRows(frozen.rows);
  } else if (frozen.columns > 0) {
    sheet.freezePanes.freezeColumns(frozen.columns);
  }
}
