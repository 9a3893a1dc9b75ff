import type { Package } from "../../package";
import { relationsOf } from "../../package";
import { eachElement } from "../../xml";
import { workbookPart } from "./workbook";

/** What add-ins keep in a workbook beside its cells. */
export interface Kept {
  /** Parts of XML by their ids. */
  readonly customXml: readonly { readonly id: string; readonly xml: string }[];
  /** Texts by their names, by the sheet that they are kept with. */
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const NOTHING_KEPT: Kept = { customXml: [], properties: new Map() };

export function keptIn(parts: Package, workbook: string): Kept {
  const relations = relationsOf(parts, workbook);
  const customXml = relations.flatMap(({ type, target }) => {
    const xml = type === "customXml" ? parts.text(target) : null;
    const id = xml === null ? null : idOf(parts, target);
    return xml === null || id === null ? [] : [{ id, xml }];
  });
  const properties = new Map<string, ReadonlyMap<string, string>>();
  for (const tab of workbookPart(parts.text(workbook) ?? "").tabs) {
    const part = relations.find(({ id }) => id === tab.relation)?.target;
    const own = part === undefined ? new Map<string, string>() : propertiesOf(parts, part);
    if (own.size > 0) properties.set(tab.name, own);
  }
  return { customXml, properties };
}

function idOf(parts: Package, item: string): string | null {
  const properties = relationsOf(parts, item).find(({ type }) => type === "customXmlProps")?.target;
  let id: string | null = null;
  eachElement((properties && parts.text(properties)) ?? "", (element) => {
    if (element.name === "datastoreItem") id = element.attribute("ds:itemID") ?? element.attribute("itemID");
  });
  return id;
}

/** The texts that are kept with a sheet; the sheet is looked into only where it has such parts. */
function propertiesOf(parts: Package, sheet: string): Map<string, string> {
  const found = new Map<string, string>();
  const relations = relationsOf(parts, sheet).filter(({ type }) => type === "customProperty");
  if (relations.length === 0) return found;
  eachElement(parts.text(sheet) ?? "", (element) => {
    if (element.name !== "customPr") return;
    const target = relations.find(({ id }) => id === element.attribute("r:id"))?.target;
    const bytes = target === undefined ? null : parts.bytes(target);
    if (bytes) found.set(element.attribute("name") ?? "", new TextDecoder("utf-16le").decode(bytes));
  });
  return found;
}
