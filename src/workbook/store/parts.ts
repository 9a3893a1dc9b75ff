import type { Sync } from "../together";
import { partXml, readPartXml } from "./part";
import type { KeptForm, PartReading } from "./part";

/** A part of ours in the workbook. */
export interface KeptPart<Stored = unknown> {
  readonly id: string;
  readonly xml: string;
  readonly reading: PartReading<Stored>;
}

/** Reads every part of this form. Two round trips. */
export async function readParts<Stored>(
  context: Excel.RequestContext,
  form: KeptForm<Stored>,
  sync: Sync = () => context.sync(),
): Promise<readonly KeptPart<Stored>[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(form.namespace);
  parts.load("items/id");
  await sync();
  const asked = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (asked.length > 0) await sync();
  return asked.map(({ id, xml }) => ({ id, xml: xml.value, reading: readPartXml(form, xml.value) }));
}

/** Queues the keeping of a part; its XML as the workbook has it can be called for after the sync. */
export function addPart(context: Excel.RequestContext, xml: string): OfficeExtension.ClientResult<string> {
  return context.workbook.customXmlParts.add(xml).getXml();
}

/** Queues the removal of parts. */
export function removeParts(context: Excel.RequestContext, ids: readonly string[]): void {
  for (const id of ids) context.workbook.customXmlParts.getItem(id).delete();
}

/** What is to be kept of what is written, and what of it is kept by now. */
export interface Keeping {
  /** The part to add. */
  readonly xml: string;
  /** Whether the workbook kept the part as it was given, by the XML that it has of it. */
  readonly isKept: (xml: string) => boolean;
  /** The parts that keep the same thing now, damaged ones included. Two round trips. */
  readonly parts: (context: Excel.RequestContext) => Promise<readonly KeptPart[]>;
}

/** How to keep something; `own` picks the parts that keep the same thing. */
export function keeping<Stored>(
  form: KeptForm<Stored>,
  stored: Stored,
  own: (parts: readonly KeptPart<Stored>[]) => readonly KeptPart<Stored>[],
): Keeping {
  const given = partXml(form, stored);
  return {
    xml: given,
    isKept: (xml) => {
      const reading = readPartXml(form, xml);
      return reading.ok && partXml(form, reading.stored) === given;
    },
    parts: async (context) => own(await readParts(context, form)),
  };
}
