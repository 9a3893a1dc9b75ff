import {
  checkYears,
  notProved,
  oneYear,
  solveAny,
  spentByGrant,
  strandedReaches,
  total,
  toWhole,
} from "../core";
import type { PoolingQuestion, PoolingYear, WholeQuestion, WholeYear } from "../core";

/**
 * By grant: whether its conditions strand money. Of the sets of grants that bring the most beyond what they can place, these grants
 * are the smallest one; no better use within the conditions would strand less. None where nothing is stranded.
 * Throws as `pool` does. That the set alone can place no more than all its awards less what is stranded is proved each time.
 */
export function blocking(question: PoolingQuestion): boolean[] {
  return blockingOfYears([oneYear(question)])[0]!;
}

/** The same over several years together, year by grant: whether the conditions of that year's money strand some. */
export function blockingOfYears(years: readonly PoolingYear[]): boolean[][] {
  checkYears(years);
  const whole = toWhole(years);
  const blocks = strandedReaches(whole);
  const alone = whole.years.map((year, index): WholeYear => ({
    ...year,
    awards: year.awards.map((award, grant) => (blocks[index]![grant]! ? award : 0n)),
    earmarks: year.earmarks.map((earmarks, grant) =>
      blocks[index]![grant]! ? earmarks : earmarks.map((earmark) => ({ ...earmark, own: 0n })),
    ),
  }));
  if (strandedIn({ ...whole, years: alone }) !== strandedIn(whole)) throw notProved();
  return blocks;
}

/** What the grants cannot place, at least, proved. */
function strandedIn(question: WholeQuestion): bigint {
  return total(question.years.flatMap(({ awards }) => awards)) - placed(question);
}

/** The most that the grants can place at all, proved. */
function placed(question: WholeQuestion): bigint {
  return total(spentByGrant(question, solveAny(question).payments).flat());
}
