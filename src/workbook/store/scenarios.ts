import { nameKey } from "../../model/names";
import type { StoredScenario } from "../../model/book";
import { note } from "../../reading";
import type { Finding } from "../../reading";
import type { KeptPart } from "./parts";

type ScenarioPart = KeptPart<StoredScenario>;

/** What is kept of the scenario of this name; the last part counts. */
export function keptScenario(parts: readonly ScenarioPart[], name: string): StoredScenario | null {
  const found = ownParts(parts, name).at(-1)?.reading;
  return found?.ok ? found.stored : null;
}

/** The parts that keep the scenario of this name, damaged ones included. */
export function ownParts(parts: readonly ScenarioPart[], name: string): readonly ScenarioPart[] {
  return parts.filter(({ reading }) => {
    const kept = reading.ok ? reading.stored.scenario.name : reading.name;
    return kept !== null && nameKey(kept) === nameKey(name);
  });
}

/** What to say about parts that cannot be read. */
export function damagedParts(parts: readonly ScenarioPart[]): readonly Finding[] {
  return parts.flatMap(({ reading }) => {
    if (reading.ok) return [];
    const which = reading.name === null ? "A kept scenario" : `The kept scenario "${reading.name}"`;
    return [
      note(
        `${which} cannot be opened again because ${reading.because}. Its sheets are as they were; to change it, answer its questions again under the same name.`,
      ),
    ];
  });
}
