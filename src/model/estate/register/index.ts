export { betterKept, questionOf } from "./question";
export type { RegisteredBuilding, RegisteredTeam } from "./question";
export { shortOfRoom } from "./short";
