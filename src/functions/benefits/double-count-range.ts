import { doubleCountRanges } from "../../model/appraisal";
import { amount, block, defineFunction, flag, row } from "../define";

export const doubleCountRangeEntry = defineFunction({
  id: "DOUBLECOUNTRANGE",
  question: "What is the lowest and the highest benefit, where some may be the same money?",
  description:
    "What each agency's benefits come to where some may count the same money twice: lowest and highest.",
  help:
    "Mutually exclusive benefits add up: lowest and highest are their sum. Otherwise the range runs from the smallest that is not 0 (all of them are the same " +
    "money) to the largest. Where all are 0 the answer is 0; the original shows #NUM!.",
  source: "Public Health England, Investing in families (2020-21): are the costs mutually exclusive?",
  parameters: {
    benefits: block(amount, {
      meaning:
        "Benefits to each paying agency: a row for each benefit, a column for each agency. An empty cell is 0.",
      unit: "pounds",
      range: { least: 0, words: "a benefit of 0 or more, and take costs out first" },
      toThePenny: true,
    }),
    mutually_exclusive: row(flag, {
      meaning:
        "Whether an agency's benefits are certainly different money: yes or no for all agencies, or a row with one answer for each. Any number but 0 is yes, an empty cell no.",
      columns: "benefits",
      oneForAll: true,
    }),
  },
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
  calculate: ({ mutually_exclusive, benefits }) => {
    const ranges = doubleCountRanges(benefits, mutually_exclusive);
    return [ranges.map(({ low }) => low), ranges.map(({ high }) => high)];
  },
});
