export { writeSchedule } from "./write";
export type { ScheduleCells } from "./write";
