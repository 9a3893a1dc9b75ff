import type { Box } from "../../../src/formula";
import type { Cell } from "../../../src/reading";
import type { SheetFeatures } from "../../host";
import type { Look } from "../look";
import type { ColumnLayout, RowLayout } from "../open/layout";

/** What is to be different in the copy. Sheets are named as in the file that was opened; rows and columns count from 0. */
export interface Changes {
  readonly cells: readonly ChangedCell[];
  readonly layouts: readonly ChangedLayout[];
  readonly sheets: readonly NewSheet[];
  /** Sheets that are gone. */
  readonly removed: readonly string[];
  readonly names: readonly ChangedName[];
  readonly customXml: readonly CustomXml[];
}

export const NO_CHANGES: Changes = {
  cells: [],
  layouts: [],
  sheets: [],
  removed: [],
  names: [],
  customXml: [],
};

export function isNoChange(changes: Changes): boolean {
  return Object.values(changes).every((list: readonly unknown[]) => list.length === 0);
}

/** A cell of a sheet of the file. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly to: CellChange;
  /** Its number format from now on; as it was where not given. */
  readonly format?: string;
  /** How it looks from now on; as it did where not given. */
  readonly look?: Look;
}

export type CellChange =
  | { readonly kind: "typed"; readonly value: Cell }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly value: Cell;
      /** How many rows and columns it fills, where it fills more than its cell. */
      readonly fills?: { readonly rows: number; readonly columns: number };
    }
  /** The cell keeps its formula, whose value is another now because of what changed beside it. */
  | { readonly kind: "worked-out"; readonly value: Cell }
  | { readonly kind: "cleared" }
  /** What is in the cell stays; its format or its look is another. */
  | { readonly kind: "kept" };

export type Visibility = "visible" | "hidden" | "veryHidden";

/** A sheet of the file that is laid out in another way. What is not given is as it was. */
export interface ChangedLayout {
  readonly sheet: string;
  readonly visibility?: Visibility;
  /** Only columns and rows whose size, or whether they are hidden, is another. */
  readonly columns?: readonly ColumnLayout[];
  readonly rows?: readonly RowLayout[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly showsGridlines?: boolean;
  /** Six digits; null for none. */
  readonly tabColour?: string | null;
}

/** A name of the whole workbook; null where it is gone. */
export interface ChangedName {
  readonly name: string;
  readonly refersTo: string | null;
  readonly comment?: string;
  readonly isHidden?: boolean;
}

/** A sheet written whole. Sheets that the file does not have are put behind those of the file, in order. */
export interface NewSheet {
  readonly name: string;
  /** Whether it stands in for the sheet of the file of this name, in its place. */
  readonly isInPlace?: boolean;
  readonly visibility?: Visibility;
  readonly cells: readonly NewCell[];
  readonly columns?: readonly ColumnLayout[];
  readonly rows?: readonly RowLayout[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly showsGridlines?: boolean;
  readonly tabColour?: string | null;
  readonly merged?: readonly Box[];
  readonly tables?: readonly NewTable[];
  /** What the sheet holds beyond its cells. Charts name sheets by their names. */
  readonly features?: SheetFeatures;
  /** What may still be done on the sheet although it is protected; null where it is not. */
  readonly protection?: NewProtection | null;
  /** Names of this sheet only. */
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

export interface NewTable {
  readonly name: string;
  /** The heading row and the totals row included; the headings are the texts of its first row. */
  readonly box: Box;
  readonly hasTotals?: boolean;
  readonly style?: string;
}

export interface NewProtection {
  /** As Office.js names them: "allowFormatCells". */
  readonly allowed: ReadonlySet<string>;
}

export interface NewName {
  readonly name: string;
  readonly refersTo: string;
  readonly comment?: string;
  readonly isHidden?: boolean;
}

/** A part that keeps what no cell shows. One of the same id is replaced, or left out where there is no text any more. */
export interface CustomXml {
  /** "{C2A3...}" */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string | null;
}
