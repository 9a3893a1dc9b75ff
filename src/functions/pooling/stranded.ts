import { defineFunction } from "../define";
import { ringFenced, twoGrants } from "./examples";
import { poolingParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const strandedEntry = defineFunction({
  id: "STRANDED",
  question: "How much of each grant do its conditions leave unused?",
  description: "Money left in each grant that no permitted service can use.",
  help: "Each award less what PLACE.POOLALLOCATION spends of it over the same arguments.",
  source: "As PLACE.POOLALLOCATION",
  parameters: poolingParameters,
  result: { shape: "a column, one figure in pounds for each grant" },
  examples: [
    {
      args: ringFenced,
      value: [[0], [70], [0]],
      because: "The second grant brings 250, and the only service it may be spent on needs 180.",
    },
    {
      args: twoGrants,
      value: [[40], [0]],
      because: "The first grant brings 100 for a service that needs 60.",
    },
  ],
  refusals: [
    {
      when: "text is among the awards",
      args: [[["about 100"], [100]], ...twoGrants.slice(1)],
      error: "#VALUE!",
      message: 'grants, row 1, column 1: "about 100" is text where an amount belongs. Type it as a number.',
    },
  ],
  calculate: (given, cells) =>
    poolingQuestion(given, cells)
      .answer()
      .stranded.map((left) => [left]),
});
