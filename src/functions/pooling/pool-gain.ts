import { poolingGain } from "../../model/pooling";
import { defineFunction } from "../define";
import { allPooled, twoGrants } from "./examples";
import { poolGainParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const poolGainEntry = defineFunction({
  id: "POOLGAIN",
  question: "What would we gain if ring-fences were removed?",
  description: "What pooling grants brings: gain in value, gain in funded need, released, reallocated.",
  help:
    "The best use with the freed grants' ring-fences removed, less the best use with all ring-fences in place. Released is the value of spending only " +
    "the money stranded behind ring-fences on need that no grant paid for before, most valuable first; reallocated is the rest of the gain, from moving money to better uses. " +
    "Where statutory minimums are met better, the gain in value may be below 0. Need met is not cash saved; where other money (council tax, core funding, fees) pays for it now, it is core money released.",
  source: "As PLACE.POOLALLOCATION, solved with the ring-fences and without",
  parameters: poolGainParameters,
  result: {
    shape: "4 rows by 2 columns: a label and a figure",
    labels: ["Gain in value", "Gain in funded need", "Released", "Reallocated"],
  },
  examples: [
    {
      args: allPooled,
      value: [
        ["Gain in value", 140],
        ["Gain in funded need", 70],
        ["Released", 120],
        ["Reallocated", 20],
      ],
      because:
        "1,104 freed less 964 with ring-fences; the 70 stranded are worth 120 on needs that no grant pays for (50 at 2.00 and 20 at 1.00), and moving money brings 20 more.",
    },
    {
      args: [...twoGrants, [[true], [false]]],
      value: [
        ["Gain in value", 40],
        ["Gain in funded need", 40],
        ["Released", 40],
        ["Reallocated", 0],
      ],
      because:
        "The first grant's 40 that its one service cannot use go to the second service, 50 of whose need no grant pays for.",
    },
  ],
  refusals: [
    {
      when: "it is not said which grants are freed",
      args: twoGrants,
      error: "#VALUE!",
      message:
        "pooled is left out, but it is needed. TRUE for each grant whose ring-fence is removed, so that it may be spent on every service: a column beside grants, or one TRUE for all.",
    },
  ],
  calculate: (given, cells) => {
    const gain = poolingGain(poolingQuestion(given, cells).problem);
    return {
      "Gain in value": gain.value,
      "Gain in funded need": gain.funded,
      Released: gain.released,
      Reallocated: gain.reallocated,
    };
  },
});
