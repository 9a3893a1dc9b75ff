import { ringFenceValues } from "../../model/pooling";
import { defineFunction } from "../define";
import { ringFenced, twoGrants } from "./examples";
import { refuseTooManyApart } from "./limits";
import { poolingParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const ringFenceValueEntry = defineFunction({
  id: "RINGFENCEVALUE",
  question: "What is each ring-fence costing us?",
  description: "What removing each grant's ring-fence alone would gain: the others stay as they are.",
  help:
    "The value of PLACE.POOLSUMMARY with that one grant allowed on every service, less its value now. A pooled grant gains 0, as its ring-fence is gone already. " +
    "The gains of several ring-fences do not add up: two may bring less together than apart, or bring something only together; PLACE.REMOVALORDER takes them one after the other. " +
    "Caps still hold for the freed grant. Where a statutory minimum is met better, the gain in value may be below 0, though the removal is what the law needs: compare the sum of " +
    "PLACE.FLOORSHORTFALL now with its sum with that grant marked TRUE in pooled.",
  source: "As PLACE.POOLALLOCATION, solved once more for each grant and each time proved",
  parameters: poolingParameters,
  result: { shape: "a column, one gain in value for each grant" },
  examples: [
    {
      args: ringFenced,
      value: [[50], [140], [0]],
      because:
        "The value is 964 now, and 1,014 with only the first grant free, 1,104 with only the second, 964 with only the third.",
    },
    {
      args: twoGrants,
      value: [[40], [0]],
      because:
        "The first grant's 40 that its one service cannot use would go to the second; the second grant may be spent on everything already.",
    },
  ],
  refusals: [
    {
      when: "a need is text",
      args: [twoGrants[0], [["tbc", 150]], twoGrants[2]],
      error: "#VALUE!",
      message:
        'needs, row 1, column 1: "tbc" is text where an amount belongs. Type an amount, or clear the cell if there is none.',
    },
  ],
  calculate: (given, cells) => {
    const { problem } = poolingQuestion(given, cells);
    refuseTooManyApart(problem);
    return ringFenceValues(problem).map((gain) => [gain]);
  },
});
