import { said } from "./answers";
import { ones } from "./message-cases";
import type { MessageCases } from "./message-cases";

/** Of years and headings among the figures, and of years that do not fit together. */
export const ofYears = {
  headingInTable: [
    () =>
      said("DEFLATE", 8, "2019-20", "2020-21", [
        ["Year", "Index"],
        ["2019-20", 80],
        ["2020-21", 100],
      ]),
    'vintage, row 1, column 1: "Year" is not a year; it is most likely a heading. Select both columns, without their headings.',
  ],
  yearsRunDown: [
    () => said("APPRAISE", [[100], [50]], [[0], [200]]),
    "costs and benefits have several rows in one column each, which would all be year 0: years run across columns, lines of the appraisal down rows. Select a row, or turn the lists with TRANSPOSE.",
  ],
  yearsRunDownInOne: [
    () => said("APPRAISE", [[100], [50], [20]], [[0, 200, 200]]),
    "costs has 3 rows in one column, which would all be year 0, but benefits has several columns. Years run across columns, lines of the appraisal down rows: turn costs with TRANSPOSE or, where all its lines are of year 0, select the empty columns of the other years too.",
  ],
  yearsDown: [
    () =>
      said("PRESENTVALUE", [
        [2025, 100],
        [2026, 20],
      ]),
    "cashflows, column 1: 2025, 2026 are years, not sums: they are selected with the figures and would count as money. Years run across columns: select only the figures, turned with TRANSPOSE where their years run down. If these are sums, put another line above them.",
  ],
  yearsForWeights: [
    () => said("PHASE", 1000, [[2025, 2026, 2027]]),
    "profile: 2025, 2026, 2027 are years, not weights. Select the row of weights that belongs to them. If these are weights, give them in thousands.",
  ],
  headingsInList: [
    () => said("COUNTINGMAP", [["Body"], ["Council"]], [["Service"], ["Housing"]], [[2025], [100]]),
    'The first row of the list is its headings: "Body", "Service" and "2025". They would count as spending: select only the rows below them. If it is spending, put it below another row.',
  ],
  yearHeadings: [
    () => said("PRESENTVALUE", [[2025, 2026, 2027, 2028]]),
    "cashflows, row 1: 2025, 2026, ... 2028 are years, not sums: the headings are selected with the figures and would count as money. Select the row of sums. If these are sums, put another line, or an empty one, above them.",
  ],
  yearsOfOneOnly: [
    () =>
      said(
        "APPRAISE",
        [
          [2025, 2026, 2027],
          [100, 20, 0],
        ],
        [
          [2025, 2026],
          [0, 150],
        ],
      ),
    "costs, row 1: 2025, 2026, 2027 are years, not sums: the headings are selected with the figures and would count as money. Select only the rows below them. If these are sums, put another line, or an empty one, above them. " +
      "2027 is above costs only, but a column of the one is taken for the same year as that column of the other. Give both the same years; what is empty is 0.",
  ],
  yearsOfOneAlone: [
    () => said("APPRAISE", [[100, 20]], [[0, 150]], null, null, null, [["2025-26", "2026-27"]]),
    "cost_years is given without benefit_years, and years can only be compared with years. Give both, or neither.",
  ],
  yearDoesNotFollow: [
    () => said("APPRAISE", [[100, 20]], [[0, 150]], null, null, null, [[2025, 2027]], [[2025, 2027]]),
    "cost_years, row 1, column 2: 2027 is not the year after 2025, but each column counts as the year after the one before it. Put a column in for each year; what is empty is 0.",
  ],
  tooManyYears: [
    () => said("APPRAISE", [[100]], ones(1, 1002)),
    "benefits has 1,002 columns, a column a year; an appraisal takes 1,001 at most. Select fewer.",
  ],
} satisfies MessageCases;
