export { openFile } from "./open";
export { aboutNoResults, withoutResults } from "./no-results";
export type { Beyond, FiledFeatures, OpenedFile, Pace } from "./open";
export { FileProblem } from "./problem";
export type { FileProblemKind } from "./problem";
export { NO_CHANGES, saveCopy, saveNew } from "./save";
export type { Look } from "./look";
export type { BookLayout, ColumnLayout, RowLayout, SheetLayout } from "./open/layout";
export type {
  CellChange,
  ChangedCell,
  ChangedLayout,
  ChangedName,
  Changes,
  CustomXml,
  NewCell,
  NewSheet,
  NewTable,
  SavedFile,
  Visibility,
} from "./save";
