import type { Box } from "../../formula";
import type { PlannedChart } from "./chart";

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

/** What may be typed into cells; an empty cell always may be. Inputs of the book are such. */
export interface PlannedRule extends Box {
  readonly allowed: Allowed;
}

export type Allowed =
  | {
      readonly kind: "list";
      /** A formula that refers to the cells of the list, or its texts with commas between. */
      readonly source: string;
      /** Whether anything may be typed all the same: the list only offers. */
      readonly isOffer?: boolean;
    }
  | { readonly kind: "whole" | "decimal"; readonly least: number; readonly most: number };

/** How a sheet is printed: on A4, its long side across. */
export interface PlannedPage {
  /** What is printed. */
  readonly area: Box;
  /** Rows from the first one on that are on every page. */
  readonly titleRows: number;
  /** Columns from the first one on that are on every page; none where it is one page wide. */
  readonly titleColumns: number;
  readonly pagesAcross: number;
  /** Pages down; null for as many as it takes. */
  readonly pagesDown: number | null;
  /** With the codes of Excel: "&P" is the number of the page, "&D" the day of printing. */
  readonly header: PageLine;
  readonly footer: PageLine;
}

export interface PageLine {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

export interface PlannedSheet {
  /** What distinguishes it from the other sheets of its scenario, whatever its name: a lever's id, "summary", "inputs", "count". */
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  readonly blocks: readonly PlannedBlock[];
  readonly spills: readonly PlannedSpill[];
  readonly dresses: readonly PlannedDress[];
  readonly rules: readonly PlannedRule[];
  readonly charts: readonly PlannedChart[];
  /** Null where nothing is said of how it is printed. */
  readonly page: PlannedPage | null;
  /** Widths in points, from column A on; the last holds for the columns after it. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Points across of so many columns from A on. */
export function widthOf(widths: readonly number[], columns: number): number {
  return Array.from({ length: columns }, (_, at) => widths[at] ?? widths.at(-1) ?? 0).reduce(
    (sum, width) => sum + width,
    0,
  );
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

/** The size of the block from A1 that holds everything on the sheet. */
export function sheetSize(sheet: PlannedSheet): { readonly rows: number; readonly columns: number } {
  const boxes = [...sheet.blocks, ...sheet.spills];
  return {
    rows: Math.max(1, ...boxes.map((box) => box.row + box.rows)),
    columns: Math.max(1, ...boxes.map((box) => box.column + box.columns)),
  };
}
