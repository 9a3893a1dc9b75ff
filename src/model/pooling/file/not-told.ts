import type { RulePrices } from "./prices";
import type { RingFences } from "./ring-fences";

/** What the answer leaves out, and why, in sentences. */
export function notTold({ blocking, order }: RingFences, prices: RulePrices | null): string[] {
  return [
    ...(blocking === null
      ? [
          "Whose conditions strand money is not told: it is a question of flows, and with match or minimum awards money goes in none.",
        ]
      : []),
    ...(order === null
      ? [
          "Which ring-fence to remove first is not told: with match or minimum awards so many questions would have to be solved that it takes longer than half a minute.",
        ]
      : []),
    ...(prices === null
      ? ["What the other rules cost is not told: there are too many to try each in half a minute."]
      : []),
  ];
}
