import { columnPlaying, fieldsPer, namesPer, settingsOf, tableNaming } from "../../model/book";
import type { Lever, NamedScope, Scenario, SourceFacts, StoredScenario } from "../../model/book";
import { nameKey } from "../../model/names";
import { note, sourceOf } from "../../reading";
import type { Finding } from "../../reading";

const NAMED: readonly NamedScope[] = ["service", "agency", "grant"];

/** Settings of services, agencies and grants that the tables do not have, which would be left out without a word. */
export function unknownNames(scenario: Scenario, facts: SourceFacts, levers: readonly Lever[]): Finding[] {
  return NAMED.flatMap((per) => {
    const known = new Set(namesPer(facts, per).map(nameKey));
    const table = tableNaming(facts, per)?.label ?? "your tables";
    return levers.flatMap((lever) =>
      fieldsPer(lever, per).flatMap(([name, { label }]) =>
        Object.keys(settingsOf(scenario, lever)[name] ?? {})
          .filter((of) => !known.has(nameKey(of)))
          .map((of) =>
            note(`"${of}" has an entry under "${label}", but is not in ${table}, so it is left out.`),
          ),
      ),
    );
  });
}

/** Columns are matched by position: when the column there now has another heading, the user should look. */
export function movedColumns(kept: StoredScenario, now: StoredScenario): Finding[] {
  return Object.entries(now.scenario.sources).flatMap(([kind, { place, roles }]) => {
    const before = kept.scenario.sources[kind];
    const tableBefore = kept.facts.sources[kind];
    const tableNow = now.facts.sources[kind];
    if (!before || !tableBefore || !tableNow || before.place.reference !== place.reference) return [];
    return Object.entries(roles).flatMap(([role, column]) => {
      if (typeof column !== "number" || before.roles[role] !== column) return [];
      const [was, is] = [columnPlaying(tableBefore, role).heading, columnPlaying(tableNow, role).heading];
      if (was === is) return [];
      const what = sourceOf(kind).roles[role]?.label.toLowerCase() ?? role;
      return [
        note(
          `The column used for the ${what} in ${tableNow.label} is now headed "${is}"; when the scenario was last written it was "${was}". Check that it is the column you mean.`,
        ),
      ];
    });
  });
}
