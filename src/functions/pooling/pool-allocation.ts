import { defineFunction } from "../define";
import { ringFenced, ringFencedWithFloors, twoGrants } from "./examples";
import { poolingParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const poolAllocationEntry = defineFunction({
  id: "POOLALLOCATION",
  question: "Which grant should pay for which service?",
  description: "The best use of grants within their conditions: how much of each grant goes to each service.",
  help:
    "First the statutory minimums are met as far as the money goes, then the most value is bought; among equals the most restricted money " +
    "(the fewest permitted services) is spent first; a freed grant, which may be spent on every service, comes last and stays as far as it can on what its own conditions permit " +
    "(without caps that is proved too: no other use as good, in which grants with a ring-fence spend as much, leaves more of it there); then the order of the sheet decides, so that the answer is the same on every machine. " +
    "Flexibility lets a share of each award go outside its permitted services, " +
    "rounded down to the penny (to the award's own last decimal where that is finer), since no part of a penny can be paid. No service gets more " +
    "than it needs and no grant gives more than its award.",
  source:
    "A minimum-cost flow, proved best by its dual prices, and what freed grants keep by second prices (lexicographic duality of linear programming)",
  parameters: poolingParameters,
  result: { shape: "a block, a row for each grant and a column for each service, in pounds" },
  examples: [
    {
      args: ringFenced,
      value: [
        [100, 300, 0, 0],
        [0, 0, 180, 0],
        [0, 0, 0, 150],
      ],
      because:
        "The first grant fills the service worth 1.40 a pound before the one worth 1.00; the third keeps to the one worth 2.00.",
    },
    {
      args: ringFencedWithFloors,
      value: [
        [200, 200, 0, 0],
        [0, 0, 180, 0],
        [0, 0, 0, 150],
      ],
      because: "The first service must have 200 by statute, so 100 less is left for the second.",
    },
  ],
  refusals: [
    {
      when: "an award is negative",
      args: [[[100], [-50]], ...twoGrants.slice(1)],
      error: "#VALUE!",
      message: "grants, row 2, column 1: -50 is outside what is allowed. Type an amount of 0 or more.",
    },
    {
      when: "a word in allowed is neither yes nor no",
      args: [
        [[100], [100]],
        [[60, 150]],
        [
          ["x", "maybe"],
          ["x", "x"],
        ],
      ],
      error: "#VALUE!",
      message:
        'allowed, row 1, column 2: "maybe" is neither yes nor no. Type TRUE or FALSE, 1 or 0, yes or no, x for yes, or leave the cell empty for no.',
    },
    {
      when: "allowed reaches beyond the grants",
      args: [
        [[100]],
        [[60, 150]],
        [
          [1, 1],
          [1, 1],
        ],
      ],
      error: "#VALUE!",
      message: "allowed has content in 2 rows, but grants has only 1 row. Select the same rows for both.",
    },
    {
      when: "grants and needs both lie the other way round",
      args: [[[100, 100]], [[60], [150]], twoGrants[2]],
      error: "#VALUE!",
      message:
        "grants runs across and needs runs down; here it is the other way round: grants down the rows, services across the columns, as in allowed. Turn both with TRANSPOSE, and allowed too where its services run down.",
    },
  ],
  calculate: (given, cells) => poolingQuestion(given, cells).answer().allocation,
});
