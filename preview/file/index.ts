export { openFile } from "./open";
export type { Beyond, BookLook, FiledFeatures, OpenedFile, Pace, SheetLook } from "./open";
export { FileProblem } from "./problem";
export type { FileProblemKind } from "./problem";
export { NO_CHANGES, saveCopy, saveNew } from "./save";
export type {
  CellChange,
  ChangedCell,
  Changes,
  CustomXml,
  Look,
  NewCell,
  NewName,
  NewSheet,
  NewTable,
  SavedFile,
} from "./save";
