import { nameKey } from "../../model/names";
import type { Lever, StoredScenario } from "../../model/book";
import { note } from "../../reading";
import type { Finding } from "../../reading";
import { readScenarioXml, SCENARIO_NAMESPACE } from "./part";
import type { PartReading } from "./part";

/** A scenario's part in the workbook. */
export interface KeptPart {
  readonly id: string;
  readonly xml: string;
  readonly reading: PartReading;
}

/** Reads every kept scenario. Two round trips. */
export async function readParts(
  context: Excel.RequestContext,
  levers: readonly Lever[],
): Promise<readonly KeptPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(SCENARIO_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const asked = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ id, xml }) => ({ id, xml: xml.value, reading: readScenarioXml(xml.value, levers) }));
}

/** What is kept of the scenario of this name; the last part counts. */
export function keptScenario(parts: readonly KeptPart[], name: string): StoredScenario | null {
  const found = ownParts(parts, name).at(-1)?.reading;
  return found?.ok ? found.stored : null;
}

/** The parts that keep the scenario of this name, damaged ones included. */
export function ownParts(parts: readonly KeptPart[], name: string): readonly KeptPart[] {
  return parts.filter(({ reading }) => {
    const kept = reading.ok ? reading.stored.scenario.name : reading.name;
    return kept !== null && nameKey(kept) === nameKey(name);
  });
}

/** What to say about parts that cannot be read. */
export function damagedParts(parts: readonly KeptPart[]): readonly Finding[] {
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

/** Queues the keeping of a scenario's XML; the XML as the workbook has it can be called for after the sync. */
export function addPart(context: Excel.RequestContext, xml: string): OfficeExtension.ClientResult<string> {
  return context.workbook.customXmlParts.add(xml).getXml();
}

/** Queues the removal of parts. */
export function removeParts(context: Excel.RequestContext, ids: readonly string[]): void {
  for (const id of ids) context.workbook.customXmlParts.getItem(id).delete();
}

/** Whether the workbook kept the scenario as it was given. */
export function isKept(xml: string, stored: StoredScenario, levers: readonly Lever[]): boolean {
  const reading = readScenarioXml(xml, levers);
  return reading.ok && JSON.stringify(reading.stored) === JSON.stringify(stored);
}
