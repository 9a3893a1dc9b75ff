/** What the sheets of a book are planned from. */
export { ACTORS, FUNDS } from "./parts";
export { firstOf, hasRules, isStale, mayBeFreed, poolingLimits } from "./pooling";
export type {
  Cost,
  Discount as BookDiscount,
  PoolingPart,
  PoolingWorked,
  PriceLevels,
  Proposal as BookProposal,
  Scenario as BookScenario,
  SettableField,
  WorkedOutcome,
} from "./parts";
export { planOf, spendByService } from "./work-out";
export type { Plan } from "./work-out";
