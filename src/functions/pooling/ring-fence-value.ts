import { metBetter, pool, ringFenceGains, ringFenceValues } from "../../model/pooling";
import type { PoolingQuestion } from "../../model/pooling";
import { defineFunction } from "../define";
import { ringFenced, twoGrants } from "./examples";
import { refuseTooManyApart } from "./limits";
import { inNames } from "./names";
import { ringFenceParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const ringFenceValueEntry = defineFunction({
  id: "RINGFENCEVALUE",
  question: "What is each ring-fence costing us?",
  description: "What removing each grant's ring-fence alone would gain: the others stay as they are.",
  help:
    "The value of PLACE.POOLSUMMARY with that one grant allowed on every service, less its value now. A freed grant gains 0, as its ring-fence is gone already. " +
    "The gains of several ring-fences do not add up: two may bring less together than apart, or bring something only together; PLACE.REMOVALORDER takes them one after the other. " +
    "Caps still hold for the freed grant. Where a statutory minimum is met better, the gain in value may be below 0, though the removal is what the law needs: give the names of the services as " +
    "service_names, and two more columns say by how many pounds minimums are met better, and whose.",
  source: "As PLACE.POOLALLOCATION, solved once more for each grant and each time proved",
  parameters: ringFenceParameters,
  result: {
    shape:
      "a column, one gain in value for each grant; with service_names two columns more: by how many pounds statutory minimums are met better, and of which services",
  },
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
    {
      args: [...twoGrants, null, [[1, 0.1]], [[0, 150]], null, null, null, [["Family help", "Housing"]]],
      value: [
        [-5, 50, "Housing"],
        [0, "", ""],
      ],
      because:
        "The minimum of Housing is 150, and the second grant alone brings 100 for it. With the first free, 50 of its 100 go there, worth 0.1 a pound, and 10 of the 60 for Family help go: 5 less 10.",
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
    const { problem, answer } = poolingQuestion(given, cells);
    refuseTooManyApart(problem);
    if (given.service_names.contentRows === 0) return ringFenceValues(problem).map((gain) => [gain]);
    const told = inNames(given.service_names, problem);
    return ringFenceGains(problem).map(({ value, floors }, grant) => [
      value,
      ...told(
        floors.isZero() ? [] : metBetter([problem.floors], [answer()], [pool(without(problem, grant))]),
      ),
    ]);
  },
});

function without(problem: PoolingQuestion, grant: number): PoolingQuestion {
  return { ...problem, pooled: problem.pooled.map((each, other) => each || other === grant) };
}
