import { doubleCountRanges } from "../../model/appraisal";
import {
  alignedLength,
  asDecimal,
  asFlag,
  block,
  line,
  NOUGHT,
  requireAmounts,
  requireGiven,
  single,
} from "../cells";
import type { Argument, Parameter } from "../cells";
import type { FunctionEntry } from "./entry";

const benefits: Parameter = {
  name: "benefits",
  meaning:
    "Benefits to each paying agency: a row for each benefit, a column for each agency. An empty cell is 0.",
  kind: "amount",
  shape: "block",
  unit: "pounds",
  range: { least: 0, words: "a benefit of 0 or more, and take costs out first" },
  toThePenny: true,
};

const mutuallyExclusive: Parameter = {
  name: "mutually_exclusive",
  meaning:
    "Whether an agency's benefits are surely different money: yes or no for all agencies, or a row with one answer for each. Any number but 0 is yes, an empty cell no.",
  kind: "flag",
  shape: "row",
};

export const doubleCountRangeEntry: FunctionEntry = {
  id: "DOUBLECOUNTRANGE",
  description:
    "What each agency's benefits come to where some may count the same money twice: lowest and highest.",
  help:
    "Mutually exclusive benefits add up: lowest and highest are their sum. Otherwise the range runs from the smallest that is not 0 (all of them are the same " +
    "money) to the largest. All 0 comes to 0, where the original shows #NUM!.",
  source: "Public Health England, Investing in families (2020-21): are the costs mutually exclusive?",
  parameters: [benefits, mutuallyExclusive],
  result: { shape: "two rows, one column for each agency: the lowest figures, then the highest, in pounds" },
  examples: [
    {
      args: [
        [
          [60, 2700],
          [2400, 1000],
        ],
        [[false, true]],
      ],
      value: [
        [60, 3700],
        [2400, 3700],
      ],
      because:
        "The first agency's benefits may overlap: between 60 and 2,400. The second's do not: 2,700 + 1,000.",
    },
    {
      args: [[[0], [31000], [31700]], "no"],
      value: [[31000], [31700]],
      because: "The smallest that is not 0, and the largest.",
    },
  ],
  refusals: [
    {
      when: "a benefit is below 0",
      args: [
        [
          [100, 200],
          [50, -10],
        ],
        "yes",
      ],
      error: "#VALUE!",
      message:
        "benefits, row 2, column 2: -10 is outside what is allowed. Type a benefit of 0 or more, and take costs out first.",
    },
    {
      when: "there are fewer answers than agencies",
      args: [[[100, 200, 300]], [["yes", "no"]]],
      error: "#VALUE!",
      message:
        "mutually_exclusive has only 2 columns, but 3 are needed to match benefits. Select the same columns for both.",
    },
  ],
  calculate: (argument) => {
    const [table, answers] = [argument("benefits"), argument("mutually_exclusive")];
    requireAmounts(table);
    requireGiven(answers);
    const agencies = isOneCell(answers)
      ? Math.max(1, table.contentColumns)
      : alignedLength("columns", table, answers);
    const exclusive = isOneCell(answers)
      ? Array<boolean>(agencies).fill(single(answers, asFlag, false))
      : line(answers, agencies, asFlag, false);
    const ranges = doubleCountRanges(block(table, table.contentRows, agencies, asDecimal, NOUGHT), exclusive);
    return [ranges.map(({ low }) => low), ranges.map(({ high }) => high)];
  },
};

/** One answer holds for all agencies. */
function isOneCell({ rows, columns }: Argument): boolean {
  return rows * columns <= 1;
}
