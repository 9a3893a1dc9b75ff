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
export { WorkbookProblem } from "./problem";
