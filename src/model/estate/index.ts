export { checkedCost, chooseBuildings, EstateProblems, readEstate } from "./choice";
export type {
  AskedEstate,
  Building,
  EstateAnswer,
  EstateProblem,
  EstateQuestion,
  EstateTools,
  Placing,
  Team,
} from "./choice";
export { densitySaving, measures } from "./measures";
export type { Measures, Occupied } from "./measures";
