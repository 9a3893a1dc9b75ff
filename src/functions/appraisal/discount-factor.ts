import { discountFactor } from "../../model/appraisal";
import { countedYear, defineFunction, oneOrBlock } from "../define";
import { HEALTH_HELP, scheduleParameter, yearRange } from "./schedule";

export const discountFactorEntry = defineFunction({
  id: "DISCOUNTFACTOR",
  question: "What is a pound of year 7 worth today?",
  description: "What a pound of a later year is worth today, at HM Treasury's discount rates or your own.",
  help:
    "The discount factor of HM Treasury's Green Book: 1 in year 0, then divided each year by 1 plus that year's rate; the rate falls in " +
    "steps after 30, 75, 125, 200 and 300 years. Multiply a sum of that year by the factor to find what it is worth today. The rates are real: the sum must be in one year's prices. " +
    `${HEALTH_HELP} A table of your own rates may be given instead of the schedule's name.`,
  source:
    "HM Treasury, The Green Book (5 February 2026), rates as in TAG's update of 16 April 2026; checked with HM Treasury's table of factors for years 0 to 125",
  parameters: {
    year: oneOrBlock(countedYear, {
      meaning: "A year, or a range of years, counted from the start of the appraisal: 0, 1, 2, ...",
      range: yearRange,
    }),
    schedule: scheduleParameter,
  },
  result: { shape: "the same shape as year" },
  examples: [
    {
      args: [[[0, 1, 2]]],
      value: [[1, 0.966183574879227, 0.933510700366403]],
      because: "Year 0 counts in full; then 1 / 1.035 and 1 / 1.035 squared.",
    },
    {
      args: [[[10]], "health"],
      value: [[0.861667231722184]],
      because: "Ten years at the health rate of 1.5%: 1 divided by 1.015 to the power of 10.",
    },
  ],
  refusals: [
    {
      when: "a calendar year is given where a year of the appraisal belongs",
      args: [[[2026]]],
      error: "#VALUE!",
      message:
        "year: 2026 is outside what is allowed. Type a year counted from the start of the appraisal, 0, 1, 2, up to 1000 (not a calendar year).",
    },
    {
      when: "the schedule is neither a published one nor a table",
      args: [[[1]], "green"],
      error: "#VALUE!",
      message:
        'schedule: "green" is not one of "standard", "health", "lower" or "health rounded". Type one of these, select two columns with your own rates, or leave it out, which means "standard".',
    },
  ],
  calculate: ({ schedule, year }) => year.map((row) => row.map((each) => discountFactor(each, schedule))),
});
