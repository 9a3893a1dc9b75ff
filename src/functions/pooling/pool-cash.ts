import { sum } from "../../model/money";
import { cashable } from "../../model/pooling";
import { defineFunction } from "../define";
import { twoGrants } from "./examples";
import { refuseTooManyApart } from "./limits";
import { poolCashParameters } from "./parameters";
import { readPoolingProblem } from "./problem";

const bothPooled = [[true], [true]];

export const poolCashEntry = defineFunction({
  id: "POOLCASH",
  question: "How much cash would pooling free, with the same needs met?",
  description:
    "The cash that pooling could free: the same needs met, and what the area may keep of the rest.",
  help:
    "Not how much more need could be met (PLACE.POOLGAIN says that), but how much money could be kept while the same needs are met: those that the grants meet with every ring-fence in place, " +
    "service by service. They are met so that as much as possible may be kept, once with all ring-fences and once with those of the freed grants removed; the cashable gain is the difference. " +
    "Both ways leave as much in all grants together; pooling leaves it where the area may keep it. What is kept is kept from the funder who would have clawed it back: " +
    "a gain to the area, but to the public purse as a whole a transfer, not a saving.",
  source: "As PLACE.POOLALLOCATION, with what may be kept as a last use of each grant",
  parameters: poolCashParameters,
  result: {
    shape: "4 rows by 2 columns: a label and a figure in pounds",
    labels: ["Needs met", "Kept when separate", "Kept when pooled", "Cashable gain"],
  },
  examples: [
    {
      args: [...twoGrants, bothPooled, [[0], [1]]],
      value: [
        ["Needs met", 160],
        ["Kept when separate", 0],
        ["Kept when pooled", 40],
        ["Cashable gain", 40],
      ],
      because:
        "Separately 60 and 100 are met, and 40 of the first grant are left, to be clawed back. Freed, the first grant pays 100 of the 160 and the second 60, and the 40 left of that one may be kept.",
    },
    {
      args: [...twoGrants, bothPooled, 0.5],
      value: [
        ["Needs met", 160],
        ["Kept when separate", 20],
        ["Kept when pooled", 20],
        ["Cashable gain", 0],
      ],
      because: "40 are left either way, and half of any grant's may be kept.",
    },
  ],
  refusals: [
    {
      when: "a share that may be kept is more than all",
      args: [...twoGrants, bothPooled, [[0], [40]]],
      error: "#VALUE!",
      message:
        "keep, row 2, column 1: 40 is outside what is allowed. Type a share from 0 to 1, such as 0.2 or 20%.",
    },
  ],
  calculate: (given, cells) => {
    const problem = readPoolingProblem(given, cells);
    refuseTooManyApart(problem);
    const { needsMet, separate, pooled, gain } = cashable(problem, given.keep);
    return {
      "Needs met": sum(needsMet),
      "Kept when separate": separate.total,
      "Kept when pooled": pooled.total,
      "Cashable gain": gain,
    };
  },
});
