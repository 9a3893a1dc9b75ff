import { discountSchedules } from "./discount-schedules";

export { discountSchedules };
export type { DiscountSchedule } from "./schedule";

/** The name of a discount schedule, as a formula gives it. */
export type ScheduleName = keyof typeof discountSchedules;

/** Every schedule's name, the default first. */
export const SCHEDULE_NAMES: readonly ScheduleName[] = ["standard", "health", "lower"];
