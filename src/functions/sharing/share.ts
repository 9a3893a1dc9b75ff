import { splitExactly } from "../../model/money";
import { amount, defineFunction, number, one, oneOrBlock } from "../define";
import { putDownTo } from "../put-down-to";

export const shareEntry = defineFunction({
  id: "SHARE",
  question: "Who pays how much of this bill, so that it adds up to the penny?",
  description: "Shares a sum out by weights, so that the shares add up to it to the penny.",
  help:
    "Each share is first rounded down to whole pence; the pence left over go one each to the shares with the largest remainders " +
    "(Hamilton's method), ties in the order of the weights, row by row. A total with finer decimals than pence is shared in its own last decimal.",
  source: "Hamilton's method of largest remainders",
  parameters: {
    total: one(amount, {
      meaning: "The sum to be shared out; it may be negative. An empty cell is 0.",
      unit: "pounds",
      toThePenny: true,
    }),
    weights: oneOrBlock(number, {
      meaning:
        "A range of weights, one for each share: populations, budgets, percentages. An empty cell is 0.",
      range: { least: 0, words: "a weight of 0 or more" },
      presence: "content",
    }),
  },
  result: { shape: "the same shape as weights" },
  examples: [
    {
      args: [100, [[1, 1, 1]]],
      value: [[33.34, 33.33, 33.33]],
      because: "A third each is 33.33; the odd penny goes to the first of three equal remainders.",
    },
    {
      args: [1000, [[50], [30], [20]]],
      value: [[500], [300], [200]],
      because: "Weights of 50, 30 and 20 are 50%, 30% and 20% of 1,000.",
    },
  ],
  refusals: [
    {
      when: "every weight is 0",
      args: [100, [[0, 0]]],
      error: "#N/A",
      message: "weights: Every weight is 0, so the total cannot be shared. Give at least one weight above 0.",
    },
    {
      when: "the total is too large for its pence to show in a cell",
      args: [1234567890123456, [[1, 1, 1]]],
      error: "#VALUE!",
      message:
        "total: 1234567890123460 is so large that a cell, which keeps 15 digits, loses its pence. Type an amount below 10,000,000,000,000, or count in thousands or millions.",
    },
    {
      when: "a weight is negative",
      args: [100, [[3], [-1]]],
      error: "#VALUE!",
      message: "weights, row 2, column 1: -1 is outside what is allowed. Type a weight of 0 or more.",
    },
  ],
  calculate: ({ total, weights }) => {
    const shares = putDownTo("weights", () => splitExactly(total, weights.flat()));
    const width = weights[0]!.length;
    return weights.map((_, row) => shares.slice(row * width, (row + 1) * width));
  },
});
