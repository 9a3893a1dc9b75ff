import { defineFunction } from "../define";
import { ringFenced, twoGrants } from "./examples";
import { poolingParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const unmetEntry = defineFunction({
  id: "UNMET",
  question: "Which services' needs does no grant pay for?",
  description: "Need left in each service that no grant pays for.",
  help: "Each need less what PLACE.POOLALLOCATION spends on it over the same arguments.",
  source: "As PLACE.POOLALLOCATION",
  parameters: poolingParameters,
  result: { shape: "a row, one figure in pounds for each service" },
  examples: [
    {
      args: ringFenced,
      value: [[120, 0, 0, 50]],
      because:
        "The first grant reaches 100 of the first need's 220; the third grant's 150 leave 50 of the fourth's 200.",
    },
    {
      args: twoGrants,
      value: [[0, 50]],
      because: "Only the second grant's 100 may be spent on the second service, which needs 150.",
    },
  ],
  refusals: [
    {
      when: "a floor is beyond the needs",
      args: [...twoGrants, null, null, [[0, 0, 30]]],
      error: "#VALUE!",
      message:
        "floors has content in 3 columns, but needs has only 2 columns. Select the same columns for both.",
    },
  ],
  calculate: (given, cells) => [poolingQuestion(given, cells).answer().unmet],
});
