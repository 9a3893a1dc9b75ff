export { columnOfCells, draftSheet, HEAD_ROWS } from "./draft";
export type { SheetDraft, SheetHead } from "./draft";
export { moneyFormat, PRICE_FORMAT, SHARE_FORMAT, VALUE_FORMAT, WHOLE_FORMAT } from "./formats";
export type { HeadlineCell } from "./headline-cell";
export { refusalOf } from "./refusal";
export type { Rows } from "./rows";
export { sheetFormulas, sheetSize } from "./sheet";
export type { Allowed, CellContent, PlannedSheet, StyleKind } from "./sheet";
