import { presentValue } from "../../model/appraisal";
import { amount, block, countedYear, defineFunction, one } from "../define";
import { refuseYearHeadings } from "../year-headings";
import { scheduleParameter, yearRange } from "./schedule";

export const presentValueEntry = defineFunction({
  id: "PRESENTVALUE",
  question: "What are these yearly sums worth today, line by line?",
  description: "What a row of yearly sums is worth today, at HM Treasury's discount rates or your own.",
  help:
    "Multiplies each year's sum by its discount factor (see PLACE.DISCOUNTFACTOR) and adds up, row by row. The first column is year 0 and is " +
    "not discounted, as the Green Book has it; Excel's own NPV discounts its first value by a year. The rates are real, so the sums must be in one year's prices; PLACE.APPRAISE takes sums with inflation in them.",
  source: "HM Treasury, The Green Book (5 February 2026), discounting",
  parameters: {
    cashflows: block(amount, {
      meaning:
        "Sums of money in one year's prices, a row for each line of the appraisal and a column for each year. An empty cell is 0.",
      unit: "pounds",
    }),
    schedule: scheduleParameter,
    first_year: one(countedYear, {
      meaning: "The year of the first column, counted from the start of the appraisal.",
      whenLeftOut: 0,
      range: yearRange,
    }),
  },
  result: { shape: "a column, one figure for each row of cashflows" },
  examples: [
    {
      args: [[[-100, 50, 60]]],
      value: [[4.31982076594554]],
      because: "-100 now, plus 50 / 1.035, plus 60 / 1.035 squared.",
    },
    {
      args: [
        [
          [103.5, 0],
          [0, 107.1225],
        ],
        "standard",
        1,
      ],
      value: [[100], [100]],
      because: "The first column is year 1: 103.50 / 1.035 is 100, and 107.1225 / 1.035 squared is 100.",
    },
  ],
  refusals: [
    {
      when: "text is among the sums",
      args: [
        [
          [100, 200],
          [300, "12,5"],
        ],
      ],
      error: "#VALUE!",
      message: 'cashflows, row 2, column 2: "12,5" is text where an amount belongs. Type it as a number.',
    },
    {
      when: "the first year is not a whole number",
      args: [[[100, 200]], "standard", 0.5],
      error: "#VALUE!",
      message:
        "first_year: 0.5 is not a whole number. Type a year counted from the start of the appraisal, 0, 1, 2, up to 1000 (not a calendar year).",
    },
  ],
  calculate: (given, cells) => {
    refuseYearHeadings(cells.cashflows);
    const { schedule, first_year, cashflows } = given;
    return cashflows.map((sums) => [presentValue(sums, schedule, first_year)]);
  },
});
