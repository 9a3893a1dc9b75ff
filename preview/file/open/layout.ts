import type { Box } from "../../../src/formula";
import type { Look } from "../look";

/** How the sheets of a file look, beside their cells. */
export interface BookLayout {
  /** The styles that cells have by number. */
  readonly styles: readonly CellStyle[];
  /** By the name of the sheet. Kinds of files of which only cells are read have none. */
  readonly sheets: ReadonlyMap<string, SheetLayout>;
}

export interface CellStyle {
  readonly format: string;
  readonly look: Look;
}

export interface SheetLayout {
  /** The cells whose style is more than a number format, and empty cells with one, row by row. */
  readonly cells: readonly StyledRow[];
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly tabColour: string | null;
  readonly isVeryHidden: boolean;
  /** Blocks that a formula in their first cell fills as far as it needs. */
  readonly filled: readonly Box[];
  /** Blocks of several cells that one formula fills, these ones too. */
  readonly arrays: readonly Box[];
  /** Cells whose formula the file has without its result, as programs other than Excel save it. */
  readonly withoutResults: readonly { readonly row: number; readonly column: number }[];
}

export interface StyledRow {
  readonly row: number;
  readonly columns: readonly number[];
  readonly styles: readonly number[];
}

export interface ColumnLayout {
  readonly first: number;
  readonly last: number;
  /** In characters of the usual font; null where it is as any other. */
  readonly width: number | null;
  readonly isHidden: boolean;
}

export interface RowLayout {
  readonly row: number;
  /** In points; null for the usual one. */
  readonly height: number | null;
  /** Whether the height is what its texts need, and no one's choice. */
  readonly isFitted?: true;
  readonly isHidden: boolean;
}

export const NO_LAYOUT: BookLayout = { styles: [], sheets: new Map() };
