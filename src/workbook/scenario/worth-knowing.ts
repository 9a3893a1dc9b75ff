import { fieldsPer, namesPer, settingsOf, tableNaming } from "../../model/book";
import type { Lever, NamedScope, Scenario, SourceFacts } from "../../model/book";
import { nameKey } from "../../model/names";
import { note } from "../../reading";
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
