import type { CellStyle } from "../../host";

/** How a sheet of a file looks. Sizes are in points. */
export interface SheetLook {
  /** By row: looks of neighbouring cells by their number and one, from a column on; 0 where the file has no cell. */
  readonly cells: ReadonlyMap<number, { readonly first: number; readonly looks: Uint16Array }>;
  readonly columns: readonly ColumnsLook[];
  /** Looks of rows by their number: what cells have there that the file does not have. */
  readonly rowLooks: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly rowLevels: ReadonlyMap<number, number>;
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  readonly tabColour: string | null;
}

/** Neighbouring columns that are alike. */
export interface ColumnsLook {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly isHidden: boolean;
  /** What cells have here that the file does not have. */
  readonly look: number;
  readonly level: number;
}

/** The looks of a workbook's cells by their number, and its sheets' looks by their names. */
export interface BookLook {
  readonly cells: readonly CellStyle[];
  readonly sheets: ReadonlyMap<string, SheetLook>;
}

export const NO_LOOK: BookLook = { cells: [], sheets: new Map() };
