export type {
  DuplicationLevers,
  GrantsChoice,
  Place,
  PoolingLevers,
  Scenario,
  SpendChoice,
} from "./scenario";
