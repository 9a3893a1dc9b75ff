import { Decimal } from "../../money";
import type { GeneralYear, GeneralYearsAnswer } from "../general";

/** Questions that were solved, each with its answer: modes, and grants without a ring-fence, often come to the same rules. */
export interface Solved {
  readonly years: readonly GeneralYear[];
  readonly answer: GeneralYearsAnswer;
}

/** The answer that is there for the same rules, or one found now, which is then there as well. */
export async function solvedOnce(
  years: readonly GeneralYear[],
  solved: Solved[],
  work: () => Promise<GeneralYearsAnswer>,
): Promise<GeneralYearsAnswer> {
  const known = solved.find((each) => isSame(each.years, years));
  if (known !== undefined) return known.answer;
  const answer = await work();
  solved.push({ years, answer });
  return answer;
}

/** Whether two questions, or parts of them, say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Decimal) return other instanceof Decimal && one.eq(other);
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let at = 0; at < one.length; at++) if (!isSame(one[at], other[at])) return false;
    return true;
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const parts = new Map(Object.entries(other));
  const entries = Object.entries(one);
  return entries.length === parts.size && entries.every(([name, part]) => isSame(part, parts.get(name)));
}
