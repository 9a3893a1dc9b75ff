import { SCHEDULE_NAMES, type ScheduleName } from "../../model/parameters";
import { asChoice, single, type Argument, type Parameter } from "../cells";

/**
 * The last year a discount factor is given for. The published rates have no end, but no appraisal runs for a thousand years:
 * a larger number is a calendar year or a date by mistake.
 */
const LAST_YEAR = 1000;

/** Years as the discounting functions count them. */
export const yearRange = {
  least: 0,
  most: LAST_YEAR,
  words: `a year counted from the start of the appraisal, 0, 1, 2, up to ${LAST_YEAR} (not a calendar year)`,
} as const;

export const scheduleParameter: Parameter = {
  name: "schedule",
  meaning:
    'Which HM Treasury discount rates: "standard" (3.5% at first), "health" (1.5% at first) or "lower" (3.0% at first, a sensitivity test for long horizons).',
  kind: "choice",
  shape: "single",
  whenLeftOut: '"standard"',
  choices: SCHEDULE_NAMES,
};

/** The discount rates asked for; the cell reader lets no other word through. */
export function readSchedule(argument: Argument): ScheduleName {
  return single(argument, asChoice, "standard") as ScheduleName;
}
