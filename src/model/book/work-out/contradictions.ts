import type { Scenario } from "../parts";
import type { Plan } from "./plan";

/** What a proposal says of others. */
interface Related {
  readonly id: string;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
}

/** Two proposals that cannot be as they are: one needs another that is off, or both are on and exclude each other. */
export interface Contradiction {
  readonly kind: "needs" | "excludes";
  readonly id: string;
  readonly other: string;
}

/** What contradicts what among the proposals that are on; once for two that exclude each other both ways. */
export function contradictionsAmong(
  proposals: readonly Related[],
  on: readonly string[],
): readonly Contradiction[] {
  const isOn = new Set(on);
  const said = new Map<string, ReadonlySet<string>>();
  const found: Contradiction[] = [];
  for (const { id, requires, excludes } of proposals) {
    if (!isOn.has(id)) continue;
    for (const other of new Set(requires)) {
      if (!isOn.has(other)) found.push({ kind: "needs", id, other });
    }
    const excluded = new Set(excludes);
    for (const other of excluded) {
      if (isOn.has(other) && !said.get(other)?.has(id)) found.push({ kind: "excludes", id, other });
    }
    said.set(id, excluded);
  }
  return found;
}

/** Why the proposals that are on cannot be on together, a sentence each. */
export function contradictions({ book }: Plan, { on }: Scenario): readonly string[] {
  return contradictionsAmong(book.proposals, on).map(({ kind, id, other }) =>
    kind === "needs"
      ? `${id} needs ${other}, which is not on. Turn ${other} on, or ${id} off.`
      : `${id} and ${other} exclude each other. Turn one of them off.`,
  );
}
