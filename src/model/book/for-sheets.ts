/** What the sheets of a book are planned from. */
export { ACTORS, FUNDS } from "./parts";
export type {
  Cost,
  Discount as BookDiscount,
  PoolingPart,
  PriceLevels,
  Proposal as BookProposal,
  Scenario as BookScenario,
  SettableField,
} from "./parts";
export { planOf, spendByService } from "./work-out";
export type { Plan } from "./work-out";
