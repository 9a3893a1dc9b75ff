import { fault } from "../../../problem";
import type { ModelFault } from "../../../problem";
import type { KeepingPrices, WholeAnswer, WholeQuestion, YearPrices } from "../whole";
import { bound, weightOf } from "./bound";
import { keepsEveryRule } from "./keeps-every-rule";
import { claimsKept, provesKept } from "./kept";

declare const givenByProve: unique symbol;

/** The word that an answer is proved. At run time it is `true`; nothing but `prove` can give it. */
export type Proof = true & { readonly [givenByProve]: never };

/** A proved answer, or what it comes to. */
export type Proved<Answer> = Answer & { readonly proven: Proof };

/** The answer as a proved one. Throws a fault where the prices do not prove it: such an answer is never shown. */
export function prove(
  question: WholeQuestion,
  answer: WholeAnswer,
  prices: readonly YearPrices[],
): Proved<WholeAnswer> {
  if (!proves(question, answer, prices)) throw notProved();
  return { ...answer, proven: true as Proof };
}

/**
 * The proved answer once more, after a second proof: that freed grants stay on their own conditions as far as can be (`provesKept`). Throws a
 * fault where the prices do not prove it, or where there are none though it is claimed.
 */
export function proveKept(
  question: WholeQuestion,
  answer: Proved<WholeAnswer>,
  prices: KeepingPrices | null,
): Proved<WholeAnswer> {
  if (prices === null ? claimsKept(question) : !provesKept(question, answer, prices)) {
    throw fault(
      "It could not be proved that money freed from its ring-fence stays on what it may pay for anyway as far as it can, so the answer is not shown.",
    );
  }
  return answer;
}

/**
 * Whether the prices prove that no answer leaves less floor shortfall, or as little and more value, than this one.
 *
 * By the weak duality of linear programming, any prices (unless they set no limit, and then they prove nothing) bound what any
 * answer that keeps the rules can be worth, floors and value in one weight: a
 * unit spent on a service is worth at most what it brings over the price there, plus the price of where it came from, plus
 * what the price of the service exceeds that by, which only a cap can explain. So an answer that keeps every rule and is
 * worth exactly the bound is the best. All in whole numbers: equal means equal. Of the tie rule, `provesKept` proves a part. That
 * the best weight means the least shortfall and then the most value holds because in a flow a pound displaces one pound at most
 * (see `floorPoint`).
 *
 * It knows nothing of how the answer was found: it reads the question, the payments and the prices.
 */
export function proves(question: WholeQuestion, answer: WholeAnswer, prices: readonly YearPrices[]): boolean {
  return keepsEveryRule(question, answer) && weightOf(question, answer.payments) === bound(question, prices);
}

/** What is thrown in place of an answer that is not proved. */
export function notProved(): ModelFault {
  return fault("The answer could not be proved to be the best, so it is not shown.");
}
