import { deflate } from "../../model/appraisal";
import { amount, defineCellByCell, each, priceYear } from "../define";
import { PRICE_YEAR, VINTAGES_HELP, vintageParameter } from "./vintage";

export const deflateEntry = defineCellByCell({
  id: "DEFLATE",
  question: "What is this sum of 2019-20 in the prices of 2024-25?",
  description: "Brings sums from one year's prices to another's, with a GDP deflator.",
  help:
    "The sum times the index of to_year, divided by the index of from_year, cell by cell. Years are both financial or both calendar years; a year the " +
    `index does not have is refused, never filled in. ${VINTAGES_HELP}`,
  source:
    "HM Treasury, GDP deflators at market prices; rebased as in Public Health England's and Greater Manchester's workbooks",
  parameters: {
    amount: each(amount, {
      meaning: "The sum, or a range of sums. An empty cell is 0.",
      unit: "pounds, in prices of from_year",
    }),
    from_year: each(priceYear, {
      meaning: `The year of the sum's prices: ${PRICE_YEAR}; one for all sums, or a range of the same size.`,
    }),
    to_year: each(priceYear, {
      meaning: `The year of the prices wanted, of the same kind: ${PRICE_YEAR}; one for all sums, or a range of the same size.`,
    }),
    vintage: vintageParameter,
  },
  result: { shape: "the same shape as the arguments: one figure for each sum, in pounds of to_year" },
  examples: [
    {
      args: [1000, "2019-20", "2024-25"],
      value: [[1232.91640210336]],
      because:
        "1,000 x 100 / 81.1085, the indices of 2024 and 2019: no outturn of financial years is newer, so calendar years are the bridge.",
    },
    {
      args: [[[1000], [500]], [["2010-11"], ["2002-03"]], "2019-20", "hmt march 2021"],
      value: [[1175.56022057036], [712.189334110095]],
      because: "1,000 x 100 / 85.065825, and 500 x 100 / 70.20605: each sum from its own year.",
    },
  ],
  refusals: [
    {
      when: "there is no outturn for the year",
      args: [[[100]], "2019-20", "2030-31"],
      error: "#VALUE!",
      message:
        'to_year: There is no outturn for 2030-31 here: "hmt december 2025 bridge" 1990-91 to 2024-25, "hmt march 2021" 1955-56 to 2019-20. Give a table of your own that has both years.',
    },
    {
      when: "a financial and a calendar year are given",
      args: [[[100], [200]], [["2017-18"], [2017]], "2019-20"],
      error: "#VALUE!",
      message:
        "to_year (for amount, row 2, column 1): 2019-20 is a financial year, but from_year, 2017, is a calendar year. Give two of one kind.",
    },
  ],
  answersFor: "amount",
  noughtWhereEmpty: "amount",
  figure: ({ amount: sum, from_year, to_year, vintage: { index, errorOf } }) =>
    errorOf(from_year, to_year) ?? deflate(sum, from_year, to_year, index),
});
