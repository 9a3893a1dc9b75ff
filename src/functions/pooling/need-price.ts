import { defineFunction } from "../define";
import { ringFenced, ringFencedWithFloors, twoGrants } from "./examples";
import { poolingParameters } from "./parameters";
import { poolingQuestion } from "./question";

export const needPriceEntry = defineFunction({
  id: "NEEDPRICE",
  question: "How can I check myself that no other use of the money is better?",
  description:
    "What one more pound put into each service would be worth, once everything is moved to its best use.",
  help:
    "The price of a service is what a pound that may be spent there is worth at the margin. With it and PLACE.GRANTPRICE over the same arguments you can check that " +
    "PLACE.POOLALLOCATION is the best. In the formulas p is this row, g and e are the first and second column of PLACE.GRANTPRICE, and the arguments' names are their cells. " +
    "Without floors, caps and flexibility no allocation can be worth more than =SUMPRODUCT(grants,g)+SUMPRODUCT((values>p)*(values-p)*needs), provided that " +
    "=SUMPRODUCT((allowed+pooled>0)*(p>g)) is 0; an allocation worth just that is the best. " +
    "With flexibility, a is what it allows of each grant, the product of the two rounded down to the penny: add =SUMPRODUCT(a*(e-g)); then =SUMPRODUCT((allowed+pooled=0)*(grants*flexibility>0)*(p>e)) must be 0 as well. " +
    "With caps, p may be above g (or e) where there is a cap: add the cap times the difference. " +
    "With floors a pound towards one counts M, =MAX(values)+1, more: with f, the smaller of floor and need, add " +
    "=SUMPRODUCT(f*((M+values>p)*(M+values-p)-(values>p)*(values-p))), and compare with the value plus M times what floors are met by. " +
    "Where one pound more and one pound less differ in worth, the price is one of the two or between them.",
  source: "As PLACE.POOLALLOCATION; the dual prices of the linear programme (strong duality)",
  parameters: poolingParameters,
  result: { shape: "a row, one price for each service" },
  examples: [
    {
      args: ringFenced,
      value: [[1, 1, 0, 2]],
      because:
        "A pound more in the second service frees one of the first grant for the first service, worth 1.00; the third service is met, and no more is worth 0. " +
        "The proof: 400 at 1 and 150 at 2 are 700; 300 at 1.40 less 1 and 180 at 0.80 are 264; together the 964 of the value.",
    },
    {
      args: ringFencedWithFloors,
      value: [[1.4, 1.4, 0, 2]],
      because:
        "The first service has its minimum of 200, so the first grant's last pound goes to the second service, worth 1.40. The proof, with M = 3: " +
        "400 at 1.4 and 150 at 2 are 860; 200 at 3 + 1 less 1.4 are 520; 120 at 3 + 0.8 and 60 at 0.8 are 504; together 1,884: the value of 924 and 3 times the 320 of minimums met.",
    },
  ],
  refusals: [
    {
      when: "the values reach beyond the needs",
      args: [...twoGrants, null, [[1, 1, 2]]],
      error: "#VALUE!",
      message:
        "values has content in 3 columns, but needs has only 2 columns. Select the same columns for both.",
    },
  ],
  calculate: (given, cells) => [poolingQuestion(given, cells).prices().services],
});
