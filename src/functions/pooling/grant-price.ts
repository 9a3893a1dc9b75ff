import { defineFunction } from "../define";
import { ringFenced, twoGrants } from "./examples";
import { poolingParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const grantPriceEntry = defineFunction({
  id: "GRANTPRICE",
  question: "What would one more pound of each grant be worth?",
  description:
    "What one more pound of each grant would be worth: on its permitted services, and within its allowance.",
  help:
    "With PLACE.NEEDPRICE over the same arguments these are the prices that prove PLACE.POOLALLOCATION to be the best: that page says how to check the proof. " +
    "The first column is for a pound to be spent on permitted services, the second for a pound of what flexibility allows outside them, and at least the first. " +
    "Of a grant of which a share f may be spent outside, one pound more is worth (1 - f) times the first and f times the second; also of a grant whose award is 0. " +
    "A grant with money stranded has a price of 0. A pound towards a statutory minimum counts the highest value and 1 more. Where one pound more and one pound less " +
    "differ in worth, the price is one of the two or between them.",
  source: "As PLACE.POOLALLOCATION; the dual prices of the linear programme (strong duality)",
  parameters: poolingParameters,
  result: {
    shape: "a row for each grant and 2 columns: the price on permitted services, the price outside them",
  },
  examples: [
    {
      args: ringFenced,
      value: [
        [1, 1],
        [0, 0],
        [2, 2],
      ],
      because:
        "One more pound of the first grant goes to the first service, worth 1.00; the second grant has 70 stranded already; the third grant's goes to the fourth service, worth 2.00.",
    },
    {
      args: [...ringFenced.slice(0, 5), null, null, [[0], [0.2], [0]]],
      value: [
        [1, 1],
        [0, 1],
        [1, 1],
      ],
      because:
        "The second grant may spend 50 of its 250 outside: they go to the fourth service's last 50, so a pound more there would only free one for the first service, worth 1.00.",
    },
    {
      args: [
        [[0], [10]],
        [[10, 100]],
        [
          [1, 0],
          [1, 0],
        ],
        null,
        null,
        null,
        null,
        [[0.5], [0]],
      ],
      value: [
        [0, 1],
        [0, 0],
      ],
      because:
        "The first service has all it needs. Half of a pound of the first grant, which has none yet, may go to the second service, so that the pound is worth 0.50.",
    },
  ],
  refusals: [
    {
      when: "a share of flexibility is more than all",
      args: [...twoGrants, null, null, null, null, 20],
      error: "#VALUE!",
      message: "flexibility: 20 is outside what is allowed. Type a share from 0 to 1, such as 0.2 or 20%.",
    },
  ],
  calculate: (given, cells) => {
    const { grants, elsewhere } = poolingQuestion(given, cells).prices();
    return grants.map((price, grant) => [price, elsewhere[grant]!]);
  },
});
