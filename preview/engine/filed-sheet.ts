import type { Box, CellStyle, CellValue } from "../host/engine";

/** A sheet as a file holds it. Blocks of one size, the first cell at (`row`, `column`). */
export interface FiledSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly merged: readonly Box[];
  /** Whether its formulas are worked out; otherwise they keep the values of the file. */
  readonly isWorkedOut: boolean;
  readonly layout?: FiledLayout;
}

/** How a sheet of a file looks. */
export interface FiledLayout {
  /** The styles of the file by their numbers; the same list for all its sheets. */
  readonly styles: readonly { readonly format: string; readonly style: CellStyle }[];
  readonly cells: readonly {
    readonly row: number;
    readonly columns: readonly number[];
    readonly styles: readonly number[];
  }[];
  /** Sizes in points; null for the usual ones. */
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    readonly width: number | null;
    readonly isHidden: boolean;
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly height: number | null;
    readonly isHidden: boolean;
  }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly tabColour: string | null;
  /** Blocks that a formula in their first cell fills. */
  readonly filled: readonly Box[];
}

/** Kept in a cell: the formula that the file has there, whose value of the file the cell shows. */
export const FILED_FORMULA = "filed";
