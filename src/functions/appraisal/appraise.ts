import { appraise, appraiseAll, MEASURES, ratesWithoutWorth } from "../../model/appraisal";
import type { Appraisal } from "../../model/appraisal";
import { amount, block, choice, defineFunction, one, share } from "../define";
import { putDownTo } from "../put-down-to";
import { refuseYearHeadings } from "../year-headings";
import { refuseOtherYears, yearsAbove } from "./same-years";
import { scheduleParameter } from "./schedule";
import { refuseYearsRunningDown } from "./years-across";

/** The word that lists every rate at which the net present value is nil, where one figure could mislead. */
const RATES = "rates" as const;

export const appraiseEntry = defineFunction({
  id: "APPRAISE",
  question: "Does the proposal pay, by how much, and when is the money back?",
  description:
    "Appraises costs and benefits over years: net present value, benefit-cost ratio, payback and more.",
  help:
    "Year 0 is not discounted. npv is the present value of benefits less that of costs; bcr is benefits for each pound of costs; payback is the years until " +
    "the running total of benefits less costs stays at 0 or above, with the part of a year; irr is the rate at which npv is 0, in the prices of the sums. Where there are several, it is the highest, " +
    "provided that all others are below 0 and that, where it is above 0, more comes back than is spent: comparing it with a discount rate then says what npv says. " +
    'Otherwise, and where money comes first and costs after, as with a loan, irr is #N/A and its message tells the rates; "rates" lists them all. ' +
    "eanc is npv as an equal sum in each of years 1 to the last: of one year's prices where sums are real, of cash where inflation is given, and these two are not " +
    "to be compared. Empty years at the end do not lengthen the appraisal, zeros typed there do, which matters to eanc. Sums are real unless inflation is given; the table's last row says which. In the table a " +
    "measure without an answer is #N/A; ask for it alone to see why. A column of costs and that column of benefits are the same year, wherever they lie on the sheet: " +
    "give cost_years and benefit_years, and a year that only one of them has is told.",
  source:
    "HM Treasury, The Green Book (5 February 2026), rates as in TAG's update of 16 April 2026; checked with the Green Book of 2003, box 15; " +
    "which rate of return is meant: Norstrøm, A sufficient condition for a unique nonnegative internal rate of return, JFQA 7 (1972)",
  parameters: {
    costs: block(amount, {
      meaning:
        "What it costs, as positive sums: a row for each line, a column for each year, year 0 first. An empty cell is 0, and so is a year beyond the last column.",
      unit: "pounds",
      toThePenny: true,
      presence: "given",
    }),
    benefits: block(amount, {
      meaning:
        "What it brings, as positive sums in the same prices: a row for each line, a column for each year, year 0 first. An empty cell is 0, and so is a year beyond the last column.",
      unit: "pounds",
      toThePenny: true,
      presence: "given",
    }),
    schedule: scheduleParameter,
    measure: one(choice([...MEASURES, RATES]), {
      meaning:
        'Which figure: "npv", "bcr", "pvcosts", "pvbenefits", "payback" or "discountedpayback" (years), "irr" (a share a year), "eanc" (an equal sum a year), or "rates" (every rate at which npv is 0).',
      whenLeftOut: { value: null, words: "a table of all of them" },
      spelledFreely: true,
    }),
    inflation: one(share, {
      meaning:
        "The inflation in the sums, a share a year such as 0.02, where each year is in its own prices (nominal): it is taken out together with the discount rate.",
      whenLeftOut: { value: 0, note: ", the sums are in one year's prices (real)" },
      unit: "share a year",
      range: { least: -0.99, most: 0.99, words: "inflation as a share a year, such as 0.02 or 2%" },
    }),
    cost_years: yearsAbove("costs", "benefit_years"),
    benefit_years: yearsAbove("benefits", "cost_years"),
  },
  result: {
    shape:
      'one figure where a measure is named, for "rates" a row of as many as there are, the highest first; otherwise 9 rows by 2 columns: each measure\'s name and figure, then the prices they are in',
    labels: [...MEASURES, "prices"],
  },
  examples: [
    {
      args: [[[1000]], [[0, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150]], null, "npv"],
      value: [[247.490798386693]],
      because:
        "150 in each of years 1 to 10 is 150 x 8.31660532 = 1,247.49 at today's worth; 1,000 is spent now.",
    },
    {
      args: [
        [[100, 20, 0]],
        [
          [0, 50, 60],
          [0, 10, 10],
        ],
      ],
      value: [
        ["npv", 3.99309202081729],
        ["bcr", 1.03346437442547],
        ["pvcosts", 119.323671497585],
        ["pvbenefits", 123.316763518402],
        ["payback", 1.85714285714286],
        ["discountedpayback", 1.93889285714286],
        ["irr", 0.0602325267042627],
        ["eanc", 2.1019656019656],
        ["prices", "real"],
      ],
      because:
        "100 now and 20 in year 1 are worth 119.32 today, 60 and 70 in years 1 and 2 are worth 123.32. Year 1 ends with 60 to come, and year 2 brings 70: paid back after 1 + 60 / 70 years.",
    },
    {
      args: [[[100]], [[0, 158.355]], "standard", "npv", 0.02],
      value: [[50]],
      because: "158.355 in next year's prices is 158.355 / (1.035 x 1.02) = 150 at today's worth.",
    },
  ],
  refusals: [
    {
      when: "the costs are given below 0",
      args: [[[-1000]], [[0, 1200]], null, "npv"],
      error: "#VALUE!",
      message: "costs: The costs are all below 0. Give costs as positive sums: they are taken off benefits.",
    },
    {
      when: "the internal rate of return is asked for and there is none",
      args: [[[0]], [[100, 100]], null, "irr"],
      error: "#N/A",
      message:
        "measure: There is no internal rate of return: the net flows never change sign. It needs years with a net cost and years with a net benefit.",
    },
    {
      when: "money comes first and costs after",
      args: [[[0, 0, 1]], [[100, 50, 0]], null, "irr"],
      error: "#N/A",
      message:
        "measure: The net flows bring money first and cost it after, as a loan does, so there is no internal rate of return: the one rate that makes their net present value nil, -98.07%, is what that money costs. Use the net present value.",
    },
    {
      when: "the years above the figures are selected with them",
      args: [
        [
          [2025, 2026],
          [100, 20],
        ],
        [
          [2025, 2026],
          [0, 150],
        ],
      ],
      error: "#VALUE!",
      message:
        "costs, row 1: 2025, 2026 are years, not sums: the headings are selected with the figures and would count as money. Select only the rows below them. If these are sums, put another line, or an empty one, above them.",
    },
    {
      when: "costs begin a year before benefits",
      args: [[[100, 20, 0]], [[0, 150, 150]], null, "npv", null, [[2025, 2026, 2027]], [[2026, 2027, 2028]]],
      error: "#VALUE!",
      message:
        "2025 is above costs only, and 2028 is above benefits only, but a column of the one is taken for the same year as that column of the other. Give both the same years; what is empty is 0.",
    },
    {
      when: "the years are listed down a column",
      args: [
        [[1000], [0]],
        [[0], [1200]],
      ],
      error: "#VALUE!",
      message:
        "costs and benefits have several rows in one column each, which would all be year 0: years run across columns, lines of the appraisal down rows. Select a row, or turn the lists with TRANSPOSE.",
    },
  ],
  calculate: (given, cells) => {
    refuseYearHeadings(cells.costs, cells.benefits);
    const { inflation, costs, benefits, cost_years, benefit_years } = given;
    refuseYearsRunningDown(cells.costs, cells.benefits);
    refuseOtherYears(
      { sums: cells.costs, above: cells.cost_years, years: cost_years },
      { sums: cells.benefits, above: cells.benefit_years, years: benefit_years },
    );
    const { schedule, measure } = given;
    const prices = inflation.isZero() ? "real" : "nominal";
    const appraisal: Appraisal = {
      costs: { prices, rows: costs },
      benefits: { prices, rows: benefits },
      schedule,
      ...(inflation.isZero() ? {} : { inflation }),
    };
    if (measure === RATES) return [putDownTo("measure", () => ratesWithoutWorth(appraisal))];
    if (measure !== null) return [[putDownTo("measure", () => appraise(appraisal, measure))]];
    return [
      ...appraiseAll(appraisal).map(({ measure: name, outcome }) => [name, outcome]),
      ["prices", prices],
    ];
  },
});
