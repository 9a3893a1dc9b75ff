import type { Box } from "../../../src/formula";
import type { Cell } from "../../../src/reading";

/** What is to be different in the copy. Sheets are named as in the file that was opened; rows and columns count from 0. */
export interface Changes {
  readonly cells: readonly ChangedCell[];
  readonly sheets: readonly NewSheet[];
  readonly customXml: readonly CustomXml[];
}

export const NO_CHANGES: Changes = { cells: [], sheets: [], customXml: [] };

/** A cell of a sheet of the file. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly to: CellChange;
  /** Its number format from now on; as it was where not given. */
  readonly format?: string;
}

export type CellChange =
  | { readonly kind: "typed"; readonly value: Cell }
  | { readonly kind: "formula"; readonly formula: string; readonly value: Cell }
  /** The cell keeps its formula, whose value is another now because of what else changed. */
  | { readonly kind: "worked-out"; readonly value: Cell }
  | { readonly kind: "cleared" };

/** A sheet that the file does not have; sheets are put behind those of the file, in order. */
export interface NewSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly cells: readonly NewCell[];
  /** Widths in characters, by column. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly frozenRows?: number;
  readonly merged?: readonly Box[];
  readonly tables?: readonly NewTable[];
  readonly names?: readonly NewName[];
  /** What an add-in keeps with the sheet: texts by their names. */
  readonly properties?: ReadonlyMap<string, string>;
}

export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** With its "="; the value is then what it comes to. */
  readonly formula?: string;
  /** How many rows and columns the formula fills, where it fills more than its cell; the others are cells with values only. */
  readonly fills?: { readonly rows: number; readonly columns: number };
  readonly format?: string;
  readonly look?: Look;
}

/** How a cell of a new sheet looks. Colours are six digits, "1F4E79". */
export interface Look {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly wraps?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly lineAbove?: boolean;
  readonly lineBelow?: boolean;
}

export interface NewTable {
  readonly name: string;
  /** The heading row and the totals row included; the headings are the texts of its first row. */
  readonly box: Box;
  readonly hasTotals?: boolean;
  readonly style?: string;
}

/** A name of the whole workbook, or of its sheet only. */
export interface NewName {
  readonly name: string;
  readonly refersTo: string;
  readonly isOfSheet?: boolean;
}

/** A part that keeps what no cell shows. One of the same id is replaced, or left out where there is no text any more. */
export interface CustomXml {
  /** "{C2A3...}" */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string | null;
}
