export { betterKept, questionOf } from "./question";
export type { RegisteredBuilding, RegisteredTeam } from "./question";
export { askedTotals } from "./totals";
export { shortOfRoom } from "./short";
