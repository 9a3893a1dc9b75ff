export type {
  EditedCell,
  Headline,
  Permission,
  Picture,
  ShownFigures,
  UndoAnswer,
  WorkbookPort,
  WriteReview,
  WriteWatch,
  WrittenSheets,
} from "./port";
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
