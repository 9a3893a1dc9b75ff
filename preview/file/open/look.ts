/** How a sheet of a file looks. Sizes are in points. */
export interface SheetLook {
  readonly columns: readonly ColumnsLook[];
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
  readonly level: number;
}
