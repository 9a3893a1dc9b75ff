import { sum } from "../../model/money";
import { defineFunction } from "../define";
import { allPooledWithFloors, ringFenced, twoGrants } from "./examples";
import { poolingParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const poolSummaryEntry = defineFunction({
  id: "POOLSUMMARY",
  question: "What does the best use of our grants come to, and is it proved best?",
  description:
    "What the best use of grants comes to: funded, value, stranded, unmet, floor shortfall, proven.",
  help:
    "The totals of PLACE.POOLALLOCATION over the same arguments: pounds spent and what they are worth, money that no permitted service can use, " +
    "need that no grant pays for, and pounds short of the statutory minimums. Proven is TRUE where the answer was checked against dual prices that show that " +
    "none does better.",
  source: "As PLACE.POOLALLOCATION",
  parameters: poolingParameters,
  result: {
    shape: "6 rows by 2 columns: a label and a figure",
    labels: ["Funded", "Value", "Stranded", "Unmet", "Floor shortfall", "Proven"],
  },
  examples: [
    {
      args: ringFenced,
      value: [
        ["Funded", 730],
        ["Value", 964],
        ["Stranded", 70],
        ["Unmet", 170],
        ["Floor shortfall", 0],
        ["Proven", true],
      ],
      because:
        "730 of the 800 pounds find a use; 70 of the second grant do not, while no grant pays for 120 and 50 of need.",
    },
    {
      args: allPooledWithFloors,
      value: [
        ["Funded", 800],
        ["Value", 1088],
        ["Stranded", 0],
        ["Unmet", 100],
        ["Floor shortfall", 0],
        ["Proven", true],
      ],
      because:
        "Freed, all 800 are spent; the minimums of 200 and 120 hold money back from better uses, 1,088 instead of 1,104.",
    },
  ],
  refusals: [
    {
      when: "the needs are left out",
      args: [twoGrants[0], null, twoGrants[2]],
      error: "#VALUE!",
      message:
        "needs is left out, but it is needed. What each service could use, a row with one column for each service.",
    },
  ],
  calculate: (given, cells) => {
    const answer = poolingQuestion(given, cells).answer();
    return {
      Funded: answer.funded,
      Value: answer.value,
      Stranded: sum(answer.stranded),
      Unmet: sum(answer.unmet),
      "Floor shortfall": answer.floorShortfall,
      Proven: answer.proven,
    };
  },
});
