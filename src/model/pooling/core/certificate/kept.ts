import { total } from "../whole";
import { keptOf, spentByGrant } from "../totals";
import type { KeepingPrices, KeepingYear, WholeAnswer, WholeQuestion, WholeYear } from "../whole";
import { weightOf } from "./bound";
import { atLeastNothing, boundOfUse } from "./bound-of-use";

/**
 * Whether the prices of two aims in turn prove that no other use with the same shortfall and value leaves more freed money on its own
 * conditions, where in every year each grant that is not freed leaves as much unspent as here, and the freed ones together, and nothing
 * carried is left. The answer must keep the rules.
 *
 * By the weak duality of linear programming, as in `proves`: so many times the weight, and what is kept, are together at most what the
 * prices say. An answer that comes to just that is the best by both together; and so, among those of its weight, no other keeps more.
 * What each grant leaves is given, so the prices of awards may be below nothing.
 */
export function provesKept(
  question: WholeQuestion,
  answer: WholeAnswer,
  { scale, years }: KeepingPrices,
): boolean {
  if (scale <= 0n) return false;
  const ofUse = boundOfUse(question, years, { scale, kept: 1n });
  if (ofUse === null) return false;
  const left = leftByGrant(question, answer);
  const most = question.years.reduce(
    (sum, year, index) => sum + ofAwards(year, years[index]!, left[index]!),
    ofUse,
  );
  return scale * weightOf(question, answer.payments) + keptOf(question, answer.payments) === most;
}

/**
 * Whether it is claimed: something is freed, nothing caps a payment, and no freed grant can be carried into another year. The tie rule serves freed
 * grants in sheet order; caps and carrying may let one that comes early keep a pound at the cost of two of others.
 */
export function claimsKept({ years }: WholeQuestion): boolean {
  const isFreed = years.at(0)?.awards.map((_, grant) => years.some(({ own }) => own[grant]! !== null));
  return (
    isFreed?.includes(true) === true &&
    years.every(({ caps }) => caps.every((row) => row === null)) &&
    years.slice(0, -1).every(({ carry }) => carry.every((most, grant) => !isFreed[grant]! || most === 0n))
  );
}

/** What the awards are worth where they arrive, given what is left of each that is not freed, and of all others together. */
function ofAwards(year: WholeYear, prices: KeepingYear, left: readonly bigint[]): bigint {
  let most = 0n;
  let idle = 0n;
  year.awards.forEach((award, grant) => {
    if (year.own[grant]! !== null) {
      idle += left[grant]!;
      most += award * (prices.grants[grant]! > prices.idle ? prices.grants[grant]! : prices.idle);
      return;
    }
    const here = prices.awards[grant]!;
    const earmarks = year.earmarks[grant]!;
    const free = award - total(earmarks.map(({ own }) => own));
    most += (award - left[grant]!) * here + free * atLeastNothing(prices.grants[grant]! - here);
    earmarks.forEach(({ own }, at) => {
      most += own * atLeastNothing(prices.earmarks[grant]![at]! - here);
    });
  });
  return most - idle * prices.idle;
}

/** Year by grant: what is neither spent nor carried. */
function leftByGrant(question: WholeQuestion, { payments, carried }: WholeAnswer): bigint[][] {
  const spent = spentByGrant(question, payments);
  return question.years.map(({ awards }, year) =>
    awards.map(
      (award, grant) =>
        award +
        (year === 0 ? 0n : carried[year - 1]![grant]!) -
        carried[year]![grant]! -
        spent[year]![grant]!,
    ),
  );
}
