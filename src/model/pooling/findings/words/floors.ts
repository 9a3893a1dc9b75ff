import { sum } from "../../../money";
import { inPounds, inPoundsApart, listed } from "../../../wording";
import type { OutOfReach } from "../conflicts";
import type { PoolingFindings } from "./findings";
import { inNumber, oncePooled } from "./sentence";

/** Whether statutory minimums are met and, where they cannot be, who is in whose way. */
export function floorsMet(findings: PoolingFindings): string {
  const { question, gain, conflicts } = findings;
  if (question.floors.every((floor) => floor.isZero())) return "No statutory minimum was given.";
  if (gain.separate.floorShortfall.isZero()) return "Every statutory minimum is met.";
  const sentences = [
    ...aboveNeed(findings),
    ...outOfReach(
      findings.names,
      [...conflicts.outOfReach].sort((a, b) => b.pounds.comparedTo(a.pounds)),
    ),
  ];
  const once = oncePooled(findings);
  const then = gain.pooled.floorShortfall;
  if (once === null) return sentences.join(" ");
  const asBefore = then.eq(gain.separate.floorShortfall);
  const tail = then.isZero()
    ? "every minimum is met"
    : `${asBefore ? "as much" : inPounds(then)} is still short`;
  return [...sentences, `${once}, ${tail}.`].join(" ");
}

function aboveNeed({ names, conflicts }: PoolingFindings): string[] {
  const above = conflicts.floorsAboveNeed;
  if (above.length === 0) return [];
  const who = listed(above.map(({ service }) => names.services[service]!));
  const pounds = inPounds(sum(above.map((each) => each.pounds)));
  return [
    inNumber(
      above.length,
      `The minimum of ${who} is ${pounds} more than it needs.`,
      `The minimums of ${who} are together ${pounds} more than they need.`,
    ),
  ];
}

/** The largest of them in full, the others by what they come to. */
function outOfReach(names: PoolingFindings["names"], largestFirst: readonly OutOfReach[]): string[] {
  const [largest, ...others] = largestFirst;
  if (!largest) return [];
  const rest = sum(others.map(({ pounds }) => pounds));
  return [
    conflictInWords(names, largest),
    ...(others.length === 0
      ? []
      : [
          `${inNumber(others.length, "One more conflict leaves", `${others.length} more conflicts leave`)} ${inPounds(rest)} short.`,
        ]),
  ];
}

/** Which services and grants are in each other's way, and by how much. */
export function conflictInWords(names: PoolingFindings["names"], conflict: OutOfReach): string {
  const { services, grants, limited } = conflict;
  const what = listed(services.map((service) => names.services[service]!));
  const who = listed(grants.map((grant) => names.grants[grant]!));
  const them = inNumber(services.length, "it", "them");
  const [floors, reach] = inPoundsApart(conflict.floors, conflict.reach);
  const short = `${inPounds(conflict.pounds)} short`;
  if (grants.length === 0) return `${what} must have ${floors!}, but no grant may pay for ${them}: ${short}.`;
  const only = `the only ${inNumber(grants.length, "grant", "grants")} that may pay for ${them}`;
  const give = limited
    ? `can put in ${reach!}, within caps and flexibility`
    : `${inNumber(grants.length, "brings", "bring")} ${reach!}`;
  return `${what} must have ${floors!}, but ${who}, ${only}, ${give}: ${short}.`;
}
