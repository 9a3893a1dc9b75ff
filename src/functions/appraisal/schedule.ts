import { ownSchedule, SCHEDULE_NAMES } from "../../model/parameters";
import type { DiscountRates, ScheduleName } from "../../model/parameters";
import { asDecimal, asWhole, filled, isTable, single, tableRows } from "../cells";
import type { Argument, Parameter } from "../cells";
import { choice, readBy } from "../define";

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

/** Why "health" does not agree with factors made with the rates as they are printed. */
export const HEALTH_HELP =
  'The rates of "health" are the standard ones x 1.5 / 3.5, unrounded, as in HM Treasury\'s own table of factors. They are printed rounded (1.5, 1.29, 1.07, ' +
  '0.86, 0.64, 0.43%); factors made with those differ from year 31 on, by up to 0.0007 within 125 years. "health rounded" gives these.';

const word = choice(SCHEDULE_NAMES);
const USUAL = "standard";
const COLUMNS = "the first year of each band, and its rate";

export const scheduleParameter = readBy(
  "single or block",
  word,
  {
    meaning:
      'Which real discount rates: "standard" (3.5% at first), "health" (1.5%), "health rounded" or "lower" (3.0%, a sensitivity test); or two columns with ' +
      "your own: the first year of each band (0 in the first row) and its rate.",
    whenLeftOut: USUAL,
    otherwise: "select two columns with your own rates",
  },
  nameOrRates,
);

/** The discount rates asked for, or the user's own table. */
function nameOrRates(schedule: Argument): ScheduleName | DiscountRates {
  if (!isTable(schedule)) return single(schedule, word.read, USUAL);
  const { parameter } = schedule;
  const bandYear: Parameter = { ...parameter, kind: "year", range: yearRange };
  const bandRate: Parameter = { ...parameter, kind: "share" };
  return ownSchedule(
    tableRows(schedule, COLUMNS, (row) => ({
      fromYear: filled(schedule, row, 0, asWhole, bandYear),
      rate: filled(schedule, row, 1, asDecimal, bandRate),
    })),
  );
}
