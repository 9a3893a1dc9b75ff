import { sum } from "../../../money";
import { inPounds, listed } from "../../../wording";
import type { PoolingFindings } from "./findings";
import { inNumber, less, named, pooledNames } from "./sentence";

/** Which grants' conditions strand money, and what they can be spent on. */
export function inTheWay({ names, problem, gain, blocking }: PoolingFindings): string {
  const grants = blocking.flatMap((blocks, grant) => (blocks ? [grant] : []));
  const count = grants.length;
  if (count === 0) return "No grant's conditions strand money.";
  const who = listed(named(names.grants, blocking));
  const pounds = inPounds(sum(grants.map((grant) => gain.separate.stranded[grant]!)));
  const bring = inNumber(count, "it brings", "they bring");

  const hasLimits = grants.some(
    (grant) => problem.flexibility[grant]!.gt(0) || problem.caps[grant]!.some((cap) => cap !== null),
  );
  if (hasLimits) {
    return `Within caps and flexibility, ${who} ${inNumber(count, "brings", "bring")} ${pounds} more than can be spent.`;
  }
  const services = problem.needs.map((_, service) =>
    grants.some((grant) => problem.allowed[grant]![service]),
  );
  const what = named(names.services, services);
  if (what.length === 0)
    return `${who} can be spent on none of these services: ${pounds} more than they need.`;
  return `${who} can only be spent on ${listed(what)}, which ${inNumber(what.length, "needs", "need")} ${pounds} less than ${bring}.`;
}

/** Which ring-fence to remove first, what that alone would fund, and what comes after it. */
export function firstToRemove(findings: PoolingFindings): string {
  const { names, removals } = findings;
  const pooled = pooledNames(findings);
  const [first, ...next] = removals;
  if (pooled.length === 0) return "No ring-fence is to be removed.";
  if (!first) {
    return `Removing ${inNumber(pooled.length, `the ring-fence of ${pooled[0]!}`, "these ring-fences")} would bring nothing.`;
  }
  const namesOf = (grants: readonly number[]) => grants.map((grant) => names.grants[grant]!);
  const who = listed(namesOf(first.grants));
  const sentence =
    first.grants.length === 1
      ? `Removing the ring-fence of ${who}${pooled.length === 1 ? "" : " alone"} would fund ${changes(findings)}.`
      : `No ring-fence brings anything alone; removing those of ${who} together would fund ${changes(findings)}.`;
  const after = next.flatMap(({ grants }) => namesOf(grants));
  if (after.length > 0) {
    return `${sentence} After that ${inNumber(after.length, "comes", "come")} ${listed(after)}${inNumber(after.length, "", ", in this order")}.`;
  }
  return pooled.length > first.grants.length
    ? `${sentence} Removing the others as well would bring nothing more.`
    : sentence;
}

/** What each service gets more or less once the first removal is made: "£50 more of Homelessness and £20 less of Youth work". */
function changes({ names, gain, afterFirst }: PoolingFindings): string {
  const differences = names.services
    .map((name, service) => ({
      name,
      pounds: less(
        (afterFirst ?? gain.pooled).fundedByService[service]!,
        gain.separate.fundedByService[service]!,
      ),
    }))
    .filter(({ pounds }) => !pounds.isZero())
    .sort((a, b) => b.pounds.comparedTo(a.pounds));
  return listed(
    differences.map(
      ({ name, pounds }) => `${inPounds(pounds.abs())} ${pounds.gt(0) ? "more" : "less"} of ${name}`,
    ),
  );
}
