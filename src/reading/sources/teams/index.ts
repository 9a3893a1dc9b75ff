export type { ListedTeam, TeamsReading } from "./read";
export { teams } from "./source";
