import { stepRelease } from "../../model/duplication";
import { amount, defineCellByCell, each } from "../define";

export const stepReleaseEntry = defineCellByCell({
  id: "STEPRELEASE",
  question: "How much of this saving can really be cashed, if cost falls post by post?",
  description:
    "The part of a saving that can be cashed where cost only falls in whole steps, such as a post.",
  help:
    "The whole steps in the saving, in pounds; what is short of another step stays spent. A saving of 70,000 on posts of 40,000 releases 40,000. Work it " +
    "out on the saving of each budget, not on their sum: half a post here and half a post there release nothing.",
  source:
    "This add-in's own rule for step-fixed costs; the Unit Cost Database's own warning that avoiding fire responses closes no station (New Economy, v1.2)",
  parameters: {
    saving: each(amount, {
      meaning: "The saving on paper, or a range of savings. An empty cell is 0.",
      unit: "pounds",
      range: { least: 0, words: "a saving of 0 or more" },
    }),
    step: each(amount, {
      meaning:
        "What one whole step costs, above 0: a post, a vehicle, a building; one for all savings, or a range of the same size.",
      unit: "pounds",
      filled: true,
    }),
  },
  result: { shape: "the same shape as the arguments: the cashable part of each saving in pounds" },
  examples: [
    { args: [70000, 40000], value: [[40000]], because: "One whole post of 40,000 is in it." },
    {
      args: [[[39999, 80000, 100000]], 40000],
      value: [[0, 80000, 80000]],
      because: "None, two and two whole posts of 40,000.",
    },
  ],
  refusals: [
    {
      when: "the step is 0",
      args: [70000, 0],
      error: "#VALUE!",
      message: "step: The step is 0. Give the cost of one whole step, above 0.",
    },
    {
      when: "the saving is below 0",
      args: [[[100, -5]], 40],
      error: "#VALUE!",
      message: "saving, row 1, column 2: -5 is outside what is allowed. Type a saving of 0 or more.",
    },
  ],
  answersFor: "saving",
  noughtWhereEmpty: "saving",
  figure: ({ saving, step }) => stepRelease(saving, step),
});
