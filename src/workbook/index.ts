export type { EditedCell, Permission, UndoAnswer, WorkbookPort, WriteReview, WriteWatch } from "./port";
export type { Headline, Picture, ShownFigures, WrittenSheets } from "./shown-figures";
export type { BookPort, EntryPlace, FoundBook } from "./book";
export type {
  BrokenCell,
  CopiesPort,
  CopyState,
  DifferentCell,
  MadeShareable,
  Repaired,
  RestoredLive,
  ShareableReview,
} from "./copies";
export { connectWorkbook } from "./connect";
export { addressFollowed, sourcesFollowed } from "./renamed";
export type { RenamedSheets } from "./renamed";
export { isNotLoaded, NOT_LOADED, nothingChanged, problemOf, StaleReview, WorkbookProblem } from "./problem";
export { NEEDED_EXCEL_API } from "./session";
