import { sum } from "../../../money";
import { inPounds, listed } from "../../../wording";
import type { PoolingFindings } from "./findings";
import { inNumber, less, meetsBetter, named, pooledNames } from "./sentence";

/** Which grants' conditions strand money, and what they can be spent on: the largest group in full, the others by what they come to. */
export function inTheWay(findings: PoolingFindings): string {
  const strands = (grants: readonly number[]) =>
    sum(grants.map((grant) => findings.gain.separate.stranded[grant]!));
  const [largest, ...others] = apart(findings)
    .map((grants) => ({ grants, pounds: strands(grants) }))
    .sort((a, b) => b.pounds.comparedTo(a.pounds));
  if (!largest) return "No grant's conditions strand money.";
  if (sum(findings.gain.separate.unmet).isZero()) {
    return "Every need is met: what is stranded is left for want of need, not because of conditions.";
  }
  const rest = sum(others.map(({ pounds }) => pounds));
  const more = others.flatMap(({ grants }) => grants.map((grant) => findings.names.grants[grant]!));
  return [
    group(findings, largest.grants, inPounds(largest.pounds)),
    ...(more.length === 0
      ? []
      : [
          `Apart from that, ${listed(more)} ${inNumber(more.length, "strands", "strand")} ${inPounds(rest)}.`,
        ]),
  ].join(" ");
}

function group({ names, question }: PoolingFindings, grants: readonly number[], pounds: string): string {
  const count = grants.length;
  const who = listed(grants.map((grant) => names.grants[grant]!));
  const hasLimits = grants.some(
    (grant) => question.flexibility[grant]!.gt(0) || question.caps[grant]!.some((cap) => cap !== null),
  );
  if (hasLimits) {
    return `Within caps and flexibility, ${who} ${inNumber(count, "brings", "bring")} ${pounds} more than can be spent.`;
  }
  const services = question.needs.map((_, service) =>
    grants.some((grant) => question.allowed[grant]![service]),
  );
  const what = named(names.services, services);
  if (what.length === 0) return `${who} can be spent on none of these services, which strands ${pounds}.`;
  const bring = inNumber(count, "it brings", "they bring");
  return `${who} can only be spent on ${listed(what)}, which ${inNumber(what.length, "needs", "need")} ${pounds} less than ${bring}.`;
}

/** The grants whose conditions strand money, those together that can be spent on the same services. */
function apart({ question, blocking }: PoolingFindings): number[][] {
  const groups: number[][] = [];
  blocking.forEach((blocks, grant) => {
    if (!blocks) return;
    const meets = (other: number) =>
      question.needs.some(
        (_, service) => mayPay(question, grant, service) && mayPay(question, other, service),
      );
    const joined = groups.filter((group) => group.some(meets));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), grant].sort((a, b) => a - b));
  });
  return groups;
}

function mayPay(
  { allowed, flexibility }: PoolingFindings["question"],
  grant: number,
  service: number,
): boolean {
  return allowed[grant]![service]! || flexibility[grant]!.gt(0);
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
  const better = findings.afterFirst && meetsBetter(findings, findings.afterFirst);
  const cost = first.adds.lt(0) ? `, and is worth ${inPounds(first.adds.neg())} less for it` : "";
  const sentences = better === null ? sentence : `${sentence} That ${better}${cost}.`;
  const after = next.flatMap(({ grants }) => namesOf(grants));
  if (after.length > 0) {
    return `${sentences} After that ${inNumber(after.length, "comes", "come")} ${listed(after)}${inNumber(after.length, "", ", in this order")}.`;
  }
  const others = pooled.filter((name) => !namesOf(first.grants).includes(name));
  if (others.length === 0) return sentences;
  const theirs = inNumber(others.length, "that", "those");
  return `${sentences} Removing ${theirs} of ${listed(others)} as well would bring nothing more.`;
}

/**
 * What is funded more and less once the first removal is made: "£50 more of Homelessness, at the price of £20 less of Youth work".
 *
 * Among services whose pound is worth the same, money can be moved about for nothing, and the tie rule does so. Only what they
 * get more or less together is the removal's doing: it is said of all those that were short of it, or of none by name, never of the one that
 * the order of the sheet chose.
 */
function changes(findings: PoolingFindings): string {
  const { names, gain, afterFirst } = findings;
  const differences = differencesByService(findings);
  const meetsFloors = (afterFirst ?? gain.pooled).floorShortfall.lt(gain.separate.floorShortfall);
  const together = byWorth(findings)
    .map((services) => {
      const pounds = sum(services.map((service) => differences[service]!));
      return { what: pounds.gt(0) ? gaining(findings, services) : losing(findings, services), pounds };
    })
    .filter(({ pounds }) => !pounds.isZero());
  const each = names.services.map((what, service) => ({ what, pounds: differences[service]! }));
  // To meet floors better, services of the same worth may have to give to one another.
  const told = meetsFloors ? each.filter(({ pounds }) => !pounds.isZero()) : together;
  const say = (those: typeof told, word: string) =>
    listed(
      those
        .sort((a, b) => b.pounds.abs().comparedTo(a.pounds.abs()))
        .map(({ what, pounds }) => `${inPounds(pounds.abs())} ${word} of ${what}`),
    );
  const more = say(
    told.filter(({ pounds }) => pounds.gt(0)),
    "more",
  );
  const fewer = say(
    told.filter(({ pounds }) => pounds.lt(0)),
    "less",
  );
  // What is given up must never be lost in "and 3 more".
  return [more, fewer].filter((words) => words !== "").join(", at the price of ");
}

/** The services of one worth that could get more: those that were short. */
function gaining({ names, gain }: PoolingFindings, services: readonly number[]): string {
  const short = services.filter((service) => gain.separate.unmet[service]!.gt(0));
  return `${listed(short.map((service) => names.services[service]!))}${short.length > 1 ? " together" : ""}`;
}

/** Of which services of one worth money is taken; not by name where any of several could have given it. */
function losing({ names, question, gain }: PoolingFindings, services: readonly number[]): string {
  const paid = services.filter((service) => gain.separate.fundedByService[service]!.gt(0));
  const [one] = paid;
  return paid.length === 1 && one !== undefined
    ? names.services[one]!
    : `services worth ${question.values[services[0]!]!} a pound`;
}

function differencesByService({ names, gain, afterFirst }: PoolingFindings) {
  const after = (afterFirst ?? gain.pooled).fundedByService;
  return names.services.map((_, service) => less(after[service]!, gain.separate.fundedByService[service]!));
}

/** The services, those whose pound is worth the same together. */
function byWorth({ names, question }: PoolingFindings): number[][] {
  const groups = new Map<string, number[]>();
  names.services.forEach((_, service) => {
    const worth = question.values[service]!.toString();
    groups.set(worth, [...(groups.get(worth) ?? []), service]);
  });
  return [...groups.values()];
}
