import { distributionalWeight } from "../../model/appraisal";
import { utilityElasticity } from "../../model/parameters";
import { amount, defineCellByCell, each, number } from "../define";

/** Powers of larger numbers leave what a cell can hold. */
const MOST_ELASTICITY = 10;

export const distributionalWeightEntry = defineCellByCell({
  id: "DISTRIBUTIONALWEIGHT",
  question: "How much more does a pound count to a poorer household?",
  description: "How much more (or less) a pound counts to people of one income than to those of another.",
  help:
    "(reference / income) to the power of the elasticity: 1 at the reference income, above 1 below it. Multiply a group's costs or benefits by it, and show " +
    `the figures without it too. The elasticity of ${utilityElasticity.value} was read second-hand (charlescoverdale/greenbook), not in the Green Book itself.`,
  source: `${utilityElasticity.source} (${utilityElasticity.standing})`,
  parameters: {
    income: each(amount, {
      meaning: "The income of those who gain or pay, above 0, or a range of incomes.",
      unit: "pounds a year",
      filled: true,
    }),
    reference: each(amount, {
      meaning:
        "The income they are compared with, above 0, such as the median; one for all, or a range of the same size.",
      unit: "pounds a year",
      filled: true,
    }),
    elasticity: each(number, {
      meaning: "How fast a pound loses worth as income rises; one for all, or a range of the same size.",
      whenLeftOut: {
        value: Number(utilityElasticity.value),
        note: " (read second-hand; check it with the Green Book)",
      },
      range: {
        least: 0,
        most: MOST_ELASTICITY,
        words: `an elasticity from 0 to ${MOST_ELASTICITY}, such as 1.3`,
      },
    }),
  },
  result: { shape: "the same shape as the arguments: the weight of a pound" },
  examples: [
    {
      args: [[[20000, 50000, 80000]], 50000],
      value: [[3.29095551083559, 1, 0.542805228818652]],
      because: "2.5, 1 and 0.625 to the power of 1.3.",
    },
    {
      args: [20000, 50000, 1],
      value: [[2.5]],
      because: "With an elasticity of 1 the weight is 50,000 / 20,000.",
    },
  ],
  refusals: [
    {
      when: "an income is 0",
      args: [[[20000], [0]], 50000],
      error: "#VALUE!",
      message: "income, row 2, column 1: The income is 0. Give an amount above 0.",
    },
    {
      when: "the elasticity is below 0",
      args: [20000, 50000, -1],
      error: "#VALUE!",
      message: "elasticity: -1 is outside what is allowed. Type an elasticity from 0 to 10, such as 1.3.",
    },
  ],
  answersFor: "income",
  figure: ({ income, reference, elasticity }) => distributionalWeight(income, reference, elasticity),
});
