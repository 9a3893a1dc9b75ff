export { checksum } from "./checksum";
export { columnPlaying, namesPer } from "./facts";
export type { NamedScope, SourceColumn, SourceFacts, TableFacts } from "./facts";
export { firstMismatch, isListOf, isNumber, isOneOf, isRecordOf, isText, orNull } from "./form";
export type { Form } from "./form";
export type { Place, SourceChoice, SourceRoles, SourcesChosen } from "./source-choice";
export { chosenAmong, isLocks, NO_CHOICES, parseBook, serialiseBook } from "./kept";
export type {
  BookJson,
  Choices,
  Json,
  JsonRecord,
  KeptBook,
  KeptSource,
  Lock,
  Locks,
  ParsedBook,
  StoredBook,
} from "./kept";
export { LOCKED_MEASURES, lockOf } from "./lock";
export { rolledForward } from "./roll-forward";
export { withYears } from "./sums-by-year";
export { stepBounds } from "./step-bounds";
export { answerTo } from "./answer";
export type { BookAnswer, ScenarioAnswer } from "./answer";
export { budgetByYear, readBaseBudget, withBaseBudget } from "./base-budget";
export type { BaseBudget, BaseBudgetLine } from "./base-budget";
export { FieldProblems, itemOf, partOf } from "../fields";
export type { Ask, AskedAs, FieldProblem, FormPart } from "../fields";
export { CARRIED_FIELDS, COST_FORM, FORMS, leverFieldNames, PROPOSAL_LEVERS, proposalForm } from "./forms";
export type { CarriedField, FormField } from "./forms";
export { registerProblems, registerWarnings } from "./checks";
export { BOOK_SCHEMA } from "./parts";
export type { Book } from "./parts";
export { readBook } from "./read-book";
export { compareScenarios, largestFirst, limitsIn, MEASURES, TOTALS, totalsOf, WORTHS } from "./compare";
export type { Cause, Comparison, Difference, Limit, Measure, Reason, Total, Totals, Worth } from "./compare";
export { contradictionsAmong } from "./work-out";
export type { Contradiction } from "./work-out";
export type { FreedFrom } from "./pooling";
export { explainPooled, freedIn, overspendCosts, poolFileOf, workedIn, workOutPooling } from "./pooling";
export type { ExplainAbout, ExplainStep, ExplainWhat, OverspendCost, PoolAsked, Stop } from "./pooling";
export {
  ACTORS,
  firstOf,
  FUNDS,
  hasRules,
  isStale,
  mayBeFreed,
  planOf,
  poolingLimits,
  spendByService,
} from "./for-sheets";
export type {
  BookDiscount,
  BookProposal,
  BookScenario,
  Cost,
  Plan,
  PoolingPart,
  PoolingWorked,
  PriceLevels,
  SettableField,
  WorkedOutcome,
} from "./for-sheets";
