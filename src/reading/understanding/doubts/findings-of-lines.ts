import { nameKey } from "../../../model/names";
import { MOST_PAIRS_SAVED } from "../../../model/duplication";
import { counted, grouped } from "../../../model/wording";
import { note } from "../../findings";
import type { Finding } from "../../findings";
import type { Arrangement } from "../arrangement";
import type { LinesRead } from "../lines";
import { nearNames } from "../../near-names";

/** Pairs of agency and service that earn more than they spend. */
export function belowNothing({ lines }: LinesRead, { kind }: Arrangement): readonly Finding[] {
  if (kind === "grants" || lines.every(({ amount }) => amount >= 0)) return [];
  const sums = new Map<string, { agency: string | null; service: string | null; amount: number }>();
  const keyOf = keysOfNames();
  for (const line of lines) {
    const key = `${keyOf(line.agency)}\n${keyOf(line.service)}`;
    const before = sums.get(key);
    if (before) before.amount += line.amount;
    else sums.set(key, { agency: line.agency, service: line.service, amount: line.amount });
  }
  return [...sums.values()]
    .filter(({ amount }) => amount < -0.005)
    .map(({ agency, service, amount }) => {
      const isNamed = service !== null && service !== "";
      const what = isNamed ? [service, ...(agency === null ? [] : [agency])].join(" of ") : agency;
      return note(
        `${what || "The table"} is net income of ${grouped(Math.round(-amount * 100) / 100)}, which is shown apart from spending.`,
      );
    });
}

/** Amounts below nothing within what a body spends on a service: credits and income that are taken off it. */
export function takenOffWithin(
  { lines }: LinesRead,
  { kind, takenOff, creditRows }: Arrangement,
): readonly Finding[] {
  if (kind !== "spend" || takenOff !== undefined || creditRows !== undefined) return [];
  const keyOf = keysOfNames();
  const sums = new Map<string, { spent: number; off: number; count: number }>();
  for (const { agency, service, amount } of lines) {
    const key = `${keyOf(agency)}\n${keyOf(service)}`;
    const { spent, off, count } = sums.get(key) ?? { spent: 0, off: 0, count: 0 };
    sums.set(
      key,
      amount < 0 ? { spent, off: off - amount, count: count + 1 } : { spent: spent + amount, off, count },
    );
  }
  const within = [...sums.values()].filter(({ spent, off }) => off > 0 && spent >= off);
  const [count, off] = [
    within.reduce((sum, each) => sum + each.count, 0),
    within.reduce((sum, each) => sum + each.off, 0),
  ];
  return count === 0
    ? []
    : [
        note(
          `${counted(count, "amount", "amounts")} below nothing, ${grouped(Math.round(off * 100) / 100)} in all, ${count === 1 ? "is" : "are"} taken off what is spent on the same services: credits, or income.`,
        ),
      ];
}

/** More agencies and services than the saving from ending duplication is worked out for, though they are counted. */
export function manyPairs({ lines }: LinesRead, { kind }: Arrangement): readonly Finding[] {
  if (kind !== "spend" && kind !== "payments") return [];
  const keyOf = keysOfNames();
  const agencies = new Set(lines.map(({ agency }) => keyOf(agency))).size;
  const services = new Set(lines.map(({ service }) => keyOf(service))).size;
  if (agencies * services <= MOST_PAIRS_SAVED) return [];
  return [
    note(
      `${grouped(services)} services of ${grouped(agencies)} bodies are ${grouped(agencies * services)} pairs. What ends duplication is worked out for ${grouped(MOST_PAIRS_SAVED)} at most: keep the largest services, or put some together.`,
    ),
  ];
}

/** Names that may be one. */
export function near({ lines }: LinesRead, { kind }: Arrangement): readonly Finding[] {
  const names = (of: "agency" | "service") => {
    const spelled = new Set(lines.map((line) => line[of]));
    spelled.delete(null);
    return [...new Map([...spelled].map((name) => [nameKey(name!), name!])).values()];
  };
  const roles = kind === "grants" ? (["service"] as const) : (["agency", "service"] as const);
  return roles.flatMap((role) =>
    nearNames(names(role)).flatMap(({ names: [one, other], by }) =>
      // Names that only share words are proposed where the services of agencies are compared, and are too many to be told here.
      by === "words"
        ? []
        : note(
            `"${one}" and "${other}" may be the same ${kind === "grants" ? "grant" : role}. They are counted apart until you say that they are one.`,
          ),
    ),
  );
}

/** `nameKey` of names that come many times, each worked out once. */
function keysOfNames(): (name: string | null) => string {
  const keys = new Map<string | null, string>([[null, ""]]);
  return (name) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = nameKey(name ?? "");
    keys.set(name, key);
    return key;
  };
}
