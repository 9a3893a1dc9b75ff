import { Decimal, sum } from "../../model/money";
import { defineFunction } from "../define";
import { twoGrants } from "./examples";
import { poolingParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const floorShortfallEntry = defineFunction({
  id: "FLOORSHORTFALL",
  question: "Which statutory minimums can the money not meet?",
  description: "Pounds by which each service falls short of its statutory minimum: 0 where it is met.",
  help:
    "Each minimum less what PLACE.POOLALLOCATION spends on the service over the same arguments, as far as it is short; together they are the floor shortfall of PLACE.POOLSUMMARY. " +
    "That comes before any value, so no other use of the money falls short by less in all. A minimum above the service's need is always short by the difference. " +
    "PLACE.POOLEXPLAIN names the grants and services in conflict.",
  source: "As PLACE.POOLALLOCATION",
  parameters: poolingParameters,
  result: { shape: "a row, one figure in pounds for each service" },
  examples: [
    {
      args: [...twoGrants, null, null, [[0, 150]]],
      value: [[0, 50]],
      because: "Only the second grant's 100 may be spent on the second service, whose minimum is 150.",
    },
    {
      args: [...twoGrants, null, null, [[80, 0]]],
      value: [[20, 0]],
      because:
        "The first service needs 60, which is 20 less than its minimum: one of the two figures must be wrong.",
    },
  ],
  refusals: [
    {
      when: "a minimum is negative",
      args: [...twoGrants, null, null, [[0, -150]]],
      error: "#VALUE!",
      message: "floors, row 1, column 2: -150 is outside what is allowed. Type an amount of 0 or more.",
    },
  ],
  calculate: (given, cells) => {
    const { problem, answer } = poolingQuestion(given, cells);
    const { fundedByService } = answer();
    return [
      problem.floors.map((floor, service) =>
        floor.gt(fundedByService[service]!) ? sum([floor, fundedByService[service]!.neg()]) : new Decimal(0),
      ),
    ];
  },
});
