import { removalOrder } from "../../model/pooling";
import { Decimal } from "../../model/money";
import type { Arguments, FunctionEntry, ResultCell } from "./entry";
import { ringFenced, twoGrants } from "./pooling-examples";
import { refuseTooManyRemoved } from "./pooling-limits";
import { removalParameters } from "./pooling-parameters";
import { poolingQuestion } from "./pooling-question";

export const removalOrderEntry: FunctionEntry = {
  id: "REMOVALORDER",
  description: "Which ring-fence to remove first, which next, and what each step gains.",
  help:
    "Beginning with every ring-fence in place, each step removes the one that brings most, given those removed before: first statutory minimums met better, then value; ties go to the one that " +
    "stands first. Where a step meets minimums better, its gain in value may be 0 or below. It ends where removing more brings nothing; a ring-fence that is never worth removing has empty cells. Where no ring-fence brings anything alone but several together do, they go in one step, " +
    "and its figures stand beside the first of them. No first step is better; two others together may beat the first two. Only ring-fences of grants marked as pooled are removed, or any where pooled is left out.",
  source: "As PLACE.RINGFENCEVALUE, one step after the other (the greedy order)",
  parameters: removalParameters,
  result: {
    shape:
      "a row for each grant and 3 columns: the step at which its ring-fence goes, the gain in value of that step, the gain of all steps so far",
  },
  examples: [
    {
      args: ringFenced,
      value: [
        ["", "", ""],
        [1, 140, 140],
        ["", "", ""],
      ],
      because:
        "Alone the three bring 50, 140 and 0. With the second removed the value is 1,104, and removing more brings nothing.",
    },
    {
      args: [
        [[100], [100]],
        [[60, 40, 150]],
        [
          [true, false, false],
          [false, true, false],
        ],
      ],
      value: [
        [2, 40, 100],
        [1, 60, 60],
      ],
      because: "The second grant has 60 to spare and the first 40; the third service can take both.",
    },
  ],
  refusals: [
    {
      when: "an award is negative",
      args: [[[100], [-50]], ...twoGrants.slice(1)],
      error: "#VALUE!",
      message: "grants, row 2, column 1: -50 is outside what is allowed. Type an amount of 0 or more.",
    },
  ],
  calculate: (argument) => {
    const problem = removableIn(argument);
    refuseTooManyRemoved(problem);
    const beside: ResultCell[][] = problem.awards.map(() => ["", "", ""]);
    removalOrder(problem).forEach(({ grants, adds, value }, index) => {
      const step = new Decimal(index + 1);
      grants.forEach((grant, place) => (beside[grant] = place === 0 ? [step, adds, value] : [step, "", ""]));
    });
    return beside;
  },
};

/** The problem with the grants pooled whose ring-fences could be removed: all of them where none is marked. */
function removableIn(argument: Arguments) {
  const { problem } = poolingQuestion(argument);
  return argument("pooled").contentRows > 0
    ? problem
    : { ...problem, pooled: problem.pooled.map(() => true) };
}
