import { quotedSheet } from "../../../formula";
import type { Box, SheetBox } from "../../../formula";

/** What a cell holds: a formula where it begins with "=", otherwise text, a number or TRUE/FALSE; "" is an empty cell. */
export type CellContent = string | number | boolean;

/** What a cell is, from which its look follows. */
export type StyleKind =
  | "title"
  | "note"
  | "warning"
  | "section"
  | "heading"
  | "figureHeading"
  | "label"
  | "figure"
  | "total"
  | "input"
  | "check"
  | "unit"
  | "unitHeading"
  | "meaning"
  | "sentence";

/** Cells of one kind, written together. */
export interface PlannedBlock extends Box {
  readonly cells: readonly (readonly CellContent[])[];
  readonly style: StyleKind;
  readonly format: string;
}

/** A formula whose answer fills a block of cells of known size. */
export interface PlannedSpill extends Box {
  readonly formula: string;
  readonly style: StyleKind;
  readonly format: string;
}

/** Cells that look as another kind than the block they belong to, such as the headings of a table that spills. */
export interface PlannedDress extends Box {
  readonly style: StyleKind;
}

export interface PlannedSheet {
  readonly name: string;
  readonly purpose: string;
  readonly blocks: readonly PlannedBlock[];
  readonly spills: readonly PlannedSpill[];
  readonly dresses: readonly PlannedDress[];
  /** Widths in points, from column A on; the last holds for the columns after it. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** A sheet being planned. */
export interface SheetDraft {
  /** Writes a block with its top left cell there and says where it stands. */
  put(row: number, column: number, cells: readonly (readonly CellContent[])[], look: Look): SheetBox;
  /** Writes one formula whose answer fills the block. */
  spill(box: Box, formula: string, look: Look): SheetBox;
  /** Gives cells of a spill another look. */
  dress(box: Box, style: StyleKind): void;
  finished(): PlannedSheet;
}

export interface Look {
  readonly style: StyleKind;
  readonly format?: string;
}

/** Begins a sheet. */
export function draftSheet(about: Omit<PlannedSheet, "blocks" | "spills" | "dresses">): SheetDraft {
  const blocks: PlannedBlock[] = [];
  const spills: PlannedSpill[] = [];
  const dresses: PlannedDress[] = [];
  return {
    put(row, column, cells, { style, format = "General" }) {
      const box = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
      const written = cells.map((line) => line.map((cell) => withoutOwnSheet(cell, about.name)));
      if (box.rows > 0 && box.columns > 0) blocks.push({ ...box, cells: written, style, format });
      return { sheet: about.name, ...box };
    },
    spill(box, formula, { style, format = "General" }) {
      const { row, column, rows, columns } = box;
      spills.push({
        row,
        column,
        rows,
        columns,
        formula: String(withoutOwnSheet(formula, about.name)),
        style,
        format,
      });
      return { sheet: about.name, row, column, rows, columns };
    },
    dress({ row, column, rows, columns }, style) {
      dresses.push({ row, column, rows, columns, style });
    },
    finished: () => ({ ...about, blocks, spills, dresses }),
  };
}

/** Cells one below the other. */
export function columnOfCells(cells: readonly CellContent[]): CellContent[][] {
  return cells.map((cell) => [cell]);
}

/** The sheet's cells from A1 on as one block of formulas; cells a formula spills into are left empty. */
export function sheetFormulas(sheet: PlannedSheet): CellContent[][] {
  const { rows, columns } = sheetSize(sheet);
  const cells = Array.from({ length: rows }, () => new Array<CellContent>(columns).fill(""));
  for (const block of sheet.blocks) {
    block.cells.forEach((line, row) => cells[block.row + row]!.splice(block.column, line.length, ...line));
  }
  for (const spill of sheet.spills) cells[spill.row]![spill.column] = spill.formula;
  return cells;
}

/** The number formats of the same block of cells. */
export function sheetFormats(sheet: PlannedSheet): string[][] {
  const { rows, columns } = sheetSize(sheet);
  const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill("General"));
  for (const { row, column, rows: down, columns: across, format } of [...sheet.blocks, ...sheet.spills]) {
    for (const line of formats.slice(row, row + down)) line.fill(format, column, column + across);
  }
  return formats;
}

/** The size of the block from A1 that holds everything on the sheet. */
export function sheetSize(sheet: PlannedSheet): { readonly rows: number; readonly columns: number } {
  const boxes = [...sheet.blocks, ...sheet.spills];
  return {
    rows: Math.max(1, ...boxes.map((box) => box.row + box.rows)),
    columns: Math.max(1, ...boxes.map((box) => box.column + box.columns)),
  };
}

/** A formula reads better when cells of its own sheet go without the sheet's name. */
function withoutOwnSheet(cell: CellContent, sheet: string): CellContent {
  if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
  const own = `${quotedSheet(sheet)}!`;
  return cell.split(own).reduce((before, after) => `${before}${before.endsWith("'") ? own : ""}${after}`);
}
