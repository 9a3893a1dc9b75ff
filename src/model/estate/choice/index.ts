export { checkedCost } from "./checked";
export { chooseBuildings } from "./choose";
export type { EstateTools } from "./choose";
export type { Building, EstateAnswer, EstateQuestion, Placing, Team } from "./question";
export { EstateProblems, readEstate } from "./read";
export type { AskedEstate, EstateProblem } from "./read";
