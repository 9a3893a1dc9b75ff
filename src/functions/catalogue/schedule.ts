import { ownSchedule, SCHEDULE_NAMES, type DiscountRates, type ScheduleName } from "../../model/parameters";
import {
  asChoice,
  asDecimal,
  asWhole,
  filled,
  isTable,
  single,
  tableRows,
  type Argument,
  type Parameter,
} from "../cells";

/**
 * The last year a discount factor is given for. The published rates have no end, but no appraisal runs for a thousand years:
 * a larger number is a calendar year or a date by mistake.
 */
export const LAST_YEAR = 1000;

/** Years as the discounting functions count them. */
export const yearRange = {
  least: 0,
  most: LAST_YEAR,
  words: `a year counted from the start of the appraisal, 0, 1, 2, up to ${LAST_YEAR} (not a calendar year)`,
} as const;

export const scheduleParameter: Parameter = {
  name: "schedule",
  meaning:
    'Which real discount rates: HM Treasury\'s "standard" (3.5% at first), "health" (1.5% at first) or "lower" (3.0% at first, a sensitivity test for long ' +
    "horizons); or two columns with your own: the first year of each band (0 in the first row) and its rate.",
  kind: "choice",
  shape: "single or block",
  whenLeftOut: '"standard"',
  choices: SCHEDULE_NAMES,
  otherwise: "select two columns with your own rates",
};

/** A table of one's own has these columns. */
const bandYear: Parameter = { ...scheduleParameter, kind: "year", range: yearRange };
const bandRate: Parameter = { ...scheduleParameter, kind: "share" };
const WANTED = "the first year of each band, and its rate";

/** The discount rates asked for; the cell reader lets no other word through. */
export function readSchedule(argument: Argument): ScheduleName | DiscountRates {
  if (!isTable(argument)) return single(argument, asChoice, "standard") as ScheduleName;
  return ownSchedule(
    tableRows(argument, WANTED, (row) => ({
      fromYear: filled(argument, row, 0, asWhole, bandYear),
      rate: filled(argument, row, 1, asDecimal, bandRate),
    })),
  );
}
