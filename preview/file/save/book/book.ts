import type { Package, Relation } from "../../package";
import { relationsOf } from "../../package";
import { attribute, eachElement, newTag, nextTag } from "../../xml";
import { workbookPart } from "../../open/xlsx/workbook";
import type { WorkbookPart } from "../../open/xlsx/workbook";
import { namespacesOf } from "../parts";

/** A workbook of the XML kind as the saver sees it: its parts and how they hang together. */
export interface Book {
  readonly parts: Package;
  /** The name of the workbook's part, as the file spells it, and its text. */
  readonly part: string;
  readonly xml: string;
  readonly relations: readonly Relation[];
  readonly tabs: WorkbookPart["tabs"];
  readonly names: WorkbookPart["names"];
  readonly main: string;
  readonly relationsNamespace: string;
  readonly relationPrefix: string;
  readonly hasView: boolean;
  readonly isProtected: boolean;
  readonly isSigned: boolean;
}

export function bookOf(parts: Package, workbook: string): Book {
  const part = parts.find(workbook) ?? workbook;
  const xml = parts.text(part) ?? "";
  const { tabs, names } = workbookPart(xml);
  const { main, relations: relationsNamespace, relationPrefix } = namespacesOf(xml);
  let [hasView, isProtected] = [false, false];
  const tag = newTag();
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.name === "workbookView") hasView = true;
    if (tag.name === "workbookProtection" && !tag.closes)
      isProtected ||= /^(?:1|true)$/.test(attribute(xml, tag, "lockStructure") ?? "");
  }
  return {
    parts,
    part,
    xml,
    relations: relationsOf(parts, part),
    tabs,
    names,
    main,
    relationsNamespace,
    relationPrefix,
    hasView,
    isProtected,
    isSigned: parts.names.some((name) => /^_xmlsignatures\//i.test(name)),
  };
}

/** The part of a sheet by the sheet's name, as the file spells it; null for charts and what the file does not have. */
export function sheetPart(book: Book, sheet: string): string | null {
  const tab = book.tabs.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  const relation = book.relations.find(({ id }) => id === tab?.relation);
  return relation?.type === "worksheet" ? book.parts.find(relation.target) : null;
}

export interface TableFacts {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  readonly ref: string;
  readonly hasHeadings: boolean;
}

/** Every table of the workbook, whatever sheet it is on; or only those of some parts of sheets. */
export function tablesOfBook(parts: Package, of?: ReadonlySet<string>): TableFacts[] {
  const asked = of && new Set([...of].flatMap((sheet) => partsOf(parts, sheet, "table")));
  return parts.names.flatMap((part) => {
    if (!/(?:^|\/)tables\/[^/]+\.xml$/i.test(part) || asked?.has(part) === false) return [];
    const found: TableFacts[] = [];
    eachElement(parts.text(part) ?? "", (element) => {
      if (element.name !== "table") return;
      found.push({
        part,
        id: Number(element.attribute("id") ?? 0),
        name: element.attribute("displayName") ?? element.attribute("name") ?? "",
        ref: element.attribute("ref") ?? "",
        hasHeadings: element.attribute("headerRowCount") !== "0",
      });
    });
    return found;
  });
}

/** The parts of a kind that belong to a part, as the file spells them. */
export function partsOf(parts: Package, part: string, type: string): string[] {
  return relationsOf(parts, part).flatMap((relation) =>
    relation.type === type ? (parts.find(relation.target) ?? []) : [],
  );
}
