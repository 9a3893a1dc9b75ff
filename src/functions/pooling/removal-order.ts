import { Decimal } from "../../model/money";
import { removalOrder } from "../../model/pooling";
import { defineFunction } from "../define";
import type { ResultCell } from "../define";
import { ringFenced, twoGrants } from "./examples";
import { refuseTooManyRemoved } from "./limits";
import { inNames } from "./names";
import { removalParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const removalOrderEntry = defineFunction({
  id: "REMOVALORDER",
  question: "Which ring-fence should go first, and what does each step bring?",
  description: "Which ring-fence to remove first, which next, and what each step gains.",
  help:
    "Starting with every ring-fence in place, each step removes the one that brings most, given those removed before: first statutory minimums met better, then value; ties go to the one that " +
    "comes first on the sheet. Where a step meets minimums better, its gain in value may be 0 or below: with service_names two more columns say by how many pounds it does, and whose minimums. It ends where removing more brings nothing; a ring-fence that is never worth removing has empty cells. Where no ring-fence brings anything alone but several together do, they go in one step, " +
    "and its figures are beside the first of them. No first step is better; two others together may beat the first two. Only ring-fences of grants marked as pooled are removed, or any where pooled is left out.",
  source: "As PLACE.RINGFENCEVALUE, one step after the other (the greedy order)",
  parameters: removalParameters,
  result: {
    shape:
      "a row for each grant and 3 columns: the step at which its ring-fence goes, the gain in value of that step, the gain of all steps so far; with service_names two columns more: by how many pounds the step meets statutory minimums better, and of which services",
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
  calculate: (given, cells) => {
    const { problem } = poolingQuestion(given, cells);
    const removable =
      given.pooled === null ? { ...problem, pooled: problem.pooled.map(() => true) } : problem;
    refuseTooManyRemoved(removable);
    const names = given.service_names;
    const told = names.contentRows === 0 ? () => [] : inNames(names, removable);
    const beside: ResultCell[][] = removable.awards.map(() => ["", "", "", ...told([])]);
    removalOrder(removable).forEach(({ grants, adds, value, better }, index) => {
      const step = new Decimal(index + 1);
      grants.forEach((grant, place) => {
        beside[grant] = place === 0 ? [step, adds, value, ...told(better)] : [step, "", "", ...told([])];
      });
    });
    return beside;
  },
});
