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
export { askedTotals, betterKept, questionOf, shortOfRoom } from "./register";
export type { RegisteredBuilding, RegisteredTeam } from "./register";
export { vehicleOf } from "./vehicle";
export type { VehicleLines, VehiclePartner, VehicleTerms } from "./vehicle";
export { densitySaving, measures } from "./measures";
export type { Measures, Occupied } from "./measures";
