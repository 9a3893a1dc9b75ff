import { sum } from "../../../money";
import type { Decimal } from "../../../money";
import { inPounds, listed } from "../../../wording";
import type { PoolingAnswer } from "../../core";
import { metBetter } from "../met-better";
import type { PoolingFindings } from "./findings";

/** The words for how many there are: "its" for one, "their" for several. */
export function inNumber(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

/** The names of those that are marked. */
export function named(names: readonly string[], marked: readonly boolean[]): string[] {
  return names.filter((_, index) => marked[index]);
}

/** The largest amounts with their names: "£120 of Family help and £50 of Youth work". */
export function amountsOf(names: readonly string[], amounts: readonly Decimal[]): string {
  return listed(
    names
      .map((name, index) => ({ name, pounds: amounts[index]! }))
      .filter(({ pounds }) => pounds.gt(0))
      .sort((a, b) => b.pounds.comparedTo(a.pounds))
      .map(({ name, pounds }) => `${inPounds(pounds)} of ${name}`),
  );
}

/** The grants whose ring-fences are removed in the pooled answer; one that may be spent on everything anyway has none. */
export function pooledNames({ names, question }: PoolingFindings): string[] {
  return names.grants.filter(
    (_, grant) => question.pooled[grant]! && question.allowed[grant]!.includes(false),
  );
}

/**
 * How a sentence on the pooled answer begins: "With the ring-fence of Public Health removed". They are counted as they are ticked, also
 * where one had no ring-fence. Null where nothing is pooled.
 */
export function oncePooled(findings: PoolingFindings): string | null {
  if (pooledNames(findings).length === 0) return null;
  const ticked = named(findings.names.grants, findings.question.pooled);
  return ticked.length === 1
    ? `With the ring-fence of ${ticked[0]!} removed`
    : `With ${ticked.length} ring-fences removed`;
}

/** Which statutory minimums an answer meets better than with every ring-fence in place, and by how much: "meets the statutory minimum of Housing better, by £50"; null for none. */
export function meetsBetter({ names, question, gain }: PoolingFindings, then: PoolingAnswer): string | null {
  const pounds = less(gain.separate.floorShortfall, then.floorShortfall);
  if (!pounds.gt(0)) return null;
  const better = metBetter([question.floors], [gain.separate], [then]);
  const whose = listed(better.map(({ service }) => names.services[service]!));
  return `meets the statutory ${inNumber(better.length, "minimum", "minimums")} of ${whose} better, by ${inPounds(pounds)}`;
}

export function less(one: Decimal, other: Decimal): Decimal {
  return sum([one, other.neg()]);
}
