export type {
  Finding,
  FoundTable,
  GrantRow,
  GrantsReading,
  Headline,
  HeadlineKey,
  SpendReading,
  SpendRow,
  WorkbookPort,
  WriteReview,
  WrittenScenario,
} from "./port";
export { connectWorkbook } from "./connect";
export { WorkbookProblem } from "./problem";
