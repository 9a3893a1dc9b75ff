import {
  checkQuestion,
  notProved,
  oneYear,
  solveAny,
  spentByGrant,
  strandedReaches,
  total,
  toWhole,
} from "../core";
import type { PoolingQuestion, WholeQuestion } from "../core";

/**
 * By grant: whether its conditions strand money. Of the sets of grants that bring the most beyond what they can place, these grants
 * are the smallest one; no better use within the conditions would strand less. None where nothing is stranded.
 * Throws as `pool` does. That the set alone can place no more than all its awards less what is stranded is proved each time.
 */
export function blocking(question: PoolingQuestion): boolean[] {
  checkQuestion(question);
  const whole = toWhole([oneYear(question)]);
  const blocks = strandedReaches(whole)[0]!;
  const [year] = whole.years;
  const stranded = total(year!.awards) - placed(whole);
  const alone = { ...year!, awards: year!.awards.map((award, grant) => (blocks[grant]! ? award : 0n)) };
  if (total(alone.awards) - placed({ ...whole, years: [alone] }) !== stranded) throw notProved();
  return blocks;
}

/** The most that the grants can place at all, proved. */
function placed(question: WholeQuestion): bigint {
  return total(spentByGrant(question, solveAny(question).payments).flat());
}
