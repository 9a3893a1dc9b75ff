import { effectiveProviders } from "../../model/duplication";
import { amount, block, defineFunction } from "../define";

export const effectiveProvidersEntry = defineFunction({
  id: "EFFECTIVEPROVIDERS",
  question: "Over how many providers is a service really spread?",
  description: "The effective number of providers of each service: how many of the same size are as spread.",
  help:
    "One divided by the sum of the squared shares of spending (the inverse of the Herfindahl index). Four agencies that spend the same are 4; one that spends " +
    "nearly everything and three that spend little are little more than 1. A service on which nobody spends has 0. Several providers are where to look, and no " +
    "proof of duplication: each may serve its own area or its own people.",
  source:
    "The numbers equivalent of the Herfindahl index (M. A. Adelman, Review of Economics and Statistics, 1969)",
  parameters: {
    spend: block(amount, {
      meaning:
        "What each agency spends on each service: a row for each service, a column for each agency. An empty cell is 0.",
      unit: "pounds",
      range: { least: 0, words: "spending of 0 or more, and take income out first" },
    }),
  },
  result: { shape: "a column: the effective number of providers of each service" },
  examples: [
    {
      args: [
        [
          [100, 100, 100, 100],
          [90, 10, 0, 0],
        ],
      ],
      value: [[4], [10_000 / 8_200]],
      because: "Four that spend the same are 4; 90% and 10% are 1 / (0.9 x 0.9 + 0.1 x 0.1).",
    },
    {
      args: [
        [
          [0, 0],
          [50, 0],
        ],
      ],
      value: [[0], [1]],
      because: "Nobody spends on the first service, and one agency on the second.",
    },
  ],
  refusals: [
    {
      when: "income is among the spending",
      args: [[[100, -60]]],
      error: "#VALUE!",
      message:
        "spend, row 1, column 2: -60 is outside what is allowed. Type spending of 0 or more, and take income out first.",
    },
  ],
  calculate: ({ spend }) => spend.map((amounts) => [effectiveProviders(amounts)]),
});
