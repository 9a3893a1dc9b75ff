/** What is kept of a file's and told by name, and neither worked out nor changed. */
export interface Listed {
  readonly pivotTables: readonly ListedItem[];
  readonly slicers: readonly ListedItem[];
  readonly shapes: readonly ListedShape[];
}

export interface ListedItem {
  readonly id: string;
  readonly name: string;
}

export interface ListedShape extends ListedItem {
  /** In Excel's words: "GeometricShape", "Image", "Group", "Line", "Unsupported". */
  readonly type: string;
}

export const NOTHING_LISTED: Listed = { pivotTables: [], slicers: [], shapes: [] };
