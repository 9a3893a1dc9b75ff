import { blocking } from "../../model/pooling";
import { defineFunction } from "../define";
import { ringFenced, twoGrants } from "./examples";
import { poolingParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const blockingEntry = defineFunction({
  id: "BLOCKING",
  question: "Which grants' conditions are the reason that money is stranded?",
  description: "TRUE for each grant whose conditions strand money.",
  help:
    "Together the grants marked are the smallest set that brings more than its permitted services can take, so that no use within the conditions would strand less. " +
    "A grant may be marked though none of its own money is stranded: it competes for the same services with one whose money is. No grant is marked where nothing is stranded.",
  source: "The least minimum cut of the flow of PLACE.POOLALLOCATION (Ford and Fulkerson 1956)",
  parameters: poolingParameters,
  result: { shape: "a column, TRUE or FALSE for each grant" },
  examples: [
    {
      args: ringFenced,
      value: [[false], [true], [false]],
      because: "The second grant brings 250 for a service that needs 180; the other two are spent in full.",
    },
    {
      args: twoGrants,
      value: [[true], [false]],
      because: "The first grant brings 100 for a service that needs 60.",
    },
  ],
  refusals: [
    {
      when: "pooled reaches beyond the grants",
      args: [...twoGrants, [[true], [true], [true]]],
      error: "#VALUE!",
      message: "pooled has content in 3 rows, but grants has only 2 rows. Select the same rows for both.",
    },
  ],
  calculate: (given, cells) => blocking(poolingQuestion(given, cells).problem).map((blocks) => [blocks]),
});
