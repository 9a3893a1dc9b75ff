export type {
  EditedCell,
  Headline,
  Permission,
  UndoAnswer,
  WorkbookPort,
  WriteReview,
  WrittenScenario,
} from "./port";
export { keptBookXml } from "./book";
export type { BookPort, FoundBook } from "./book";
export { connectWorkbook } from "./connect";
export { StaleReview, WorkbookProblem } from "./problem";
export { NEEDED_EXCEL_API } from "./session";
