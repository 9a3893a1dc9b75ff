import { relationsOf, relationsPartOf } from "../package";
import { attribute, encoded, newTag, nextTag } from "../xml";
import { sheetFacts } from "./sheet-facts";
import type { SheetFacts } from "./sheet-facts";
import { sheetPart, tablesOfBook } from "./book";
import type { Book } from "./book";
import type { Changes, CustomXml, NewSheet } from "./changes";
import { dynamicArrays } from "./metadata";
import { DECLARATION, headingsOf, newSheetXml, tableXml } from "./new-sheet";
import type { Surroundings } from "./new-sheet";
import { asStored } from "./formula";
import { elementRange, prefixOf } from "./parts";
import { patchedSheet } from "./patched-sheet";
import { put, spliced } from "./splice";
import type { Splice } from "./splice";
import { NO_STYLES, stylesOf } from "./styles";

/** The parts that differ from those of the file, and those that are left out. */
export interface PatchedParts {
  readonly written: ReadonlyMap<string, string | Uint8Array>;
  readonly leftOut: ReadonlySet<string>;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CUSTOM_XML = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** What of a sheet decides whether its cells may be changed, for the sheets that are. */
export function factsOfChanged(book: Book, changes: Changes): Map<string, SheetFacts> {
  const facts = new Map<string, SheetFacts>();
  for (const { sheet } of changes.cells) {
    const part = sheetPart(book, sheet);
    if (part !== null && !facts.has(part)) facts.set(part, sheetFacts(book.parts.text(part) ?? ""));
  }
  return facts;
}

/** Writes the changes into the parts of a workbook. They have to be ones that can be carried (refusals.ts). */
export function patchedBook(
  book: Book,
  changes: Changes,
  facts: ReadonlyMap<string, SheetFacts>,
): PatchedParts {
  const { parts } = book;
  const written = new Map<string, string | Uint8Array>();
  const leftOut = new Set<string>();
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const relations: NewRelation[] = [];
  const types: ContentType[] = [];

  const target = (type: string) => {
    const relation = book.relations.find((one) => one.type === type);
    return relation && parts.find(relation.target);
  };
  const add = (part: string, xml: string, contentType: string | null) => {
    written.set(part, xml);
    if (contentType !== null) types.push({ part, type: contentType });
  };
  const relate = (type: string, part: string) => {
    const id = freeId([...book.relations, ...relations]);
    relations.push({ id, type: `${book.relationsNamespace}/${type}`, target: `/${part}` });
    return id;
  };

  const stylesPart = target("styles");
  const styles = stylesOf((stylesPart && parts.text(stylesPart)) ?? NO_STYLES);
  writeChangedSheets();
  const sheetIds = writeNewSheets();
  for (const custom of changes.customXml) writeCustomXml(custom);
  writeStyles();
  if (changesFormulas()) leaveOut(target("calcChain"));
  if (changes.sheets.length > 0) written.set(book.part, workbookXml(book, changes.sheets, sheetIds));
  if (relations.length > 0 || leftOut.size > 0) {
    const part = parts.find(relationsPartOf(book.part)) ?? relationsPartOf(book.part);
    written.set(part, relationsXml(parts.text(part) ?? NO_RELATIONS, relations, book, leftOut));
  }
  const typesPart = parts.find("[Content_Types].xml") ?? "[Content_Types].xml";
  if (types.length > 0 || leftOut.size > 0)
    written.set(typesPart, typesXml(parts.text(typesPart) ?? "", types, leftOut));
  return { written, leftOut };

  function writeChangedSheets(): void {
    for (const [part, of] of facts) {
      const cells = changes.cells.filter(({ sheet }) => sheetPart(book, sheet) === part);
      written.set(part, patchedSheet(parts.text(part) ?? "", cells, of, styles));
    }
  }

  function writeNewSheets(): string[] {
    const isFilling = changes.sheets.some(({ cells }) => cells.some(({ fills }) => fills));
    const metadataPart = target("sheetMetadata") ?? `${folder}metadata.xml`;
    const before = target("sheetMetadata") ? parts.text(metadataPart) : null;
    const metadata = isFilling ? dynamicArrays(before, book.main) : null;
    if (metadata && metadata.xml !== before) {
      add(metadataPart, metadata.xml, before === null ? `${SPREADSHEET}.sheetMetadata+xml` : null);
      if (before === null) relate("sheetMetadata", metadataPart);
    }
    const around: Surroundings = {
      main: book.main,
      relations: book.relationsNamespace,
      styles,
      dynamic: metadata?.mark ?? null,
      hasView: book.hasView,
    };
    let tableId = Math.max(0, ...tablesOfBook(parts).map(({ id }) => id));
    return changes.sheets.map((sheet) => {
      const part = free(`${folder}worksheets/sheet`);
      const links = (sheet.tables ?? []).map((table, index) => {
        tableId += 1;
        const tablePart = free(`${folder}tables/table`);
        add(
          tablePart,
          tableXml(table, tableId, headingsOf(sheet, table), book.main),
          `${SPREADSHEET}.table+xml`,
        );
        return { id: `rId${index + 1}`, type: `${book.relationsNamespace}/table`, target: `/${tablePart}` };
      });
      const tables = links.map(({ id }) => id);
      const properties = [...(sheet.properties ?? [])].map(([name, value]) => {
        const id = `rId${links.length + 1}`;
        const propertyPart = free(`${folder}customProperty`, "bin");
        written.set(propertyPart, wideText(value));
        types.push({ part: propertyPart, type: `${SPREADSHEET}.customProperty` });
        links.push({ id, type: `${book.relationsNamespace}/customProperty`, target: `/${propertyPart}` });
        return { name, id };
      });
      const isShown = book.tabs.length === 0 && sheet === changes.sheets[0];
      add(part, newSheetXml(sheet, around, { tables, properties }, isShown), `${SPREADSHEET}.worksheet+xml`);
      if (links.length > 0) written.set(relationsPartOf(part), withRelations(NO_RELATIONS, links));
      return relate("worksheet", part);
    });
  }

  function writeCustomXml({ id, namespace, xml }: CustomXml): void {
    const same = parts.names.find((name) => {
      const isProperties = /^customXml\/itemProps\d+\.xml$/i.test(name);
      return isProperties && (parts.text(name) ?? "").toLowerCase().includes(id.toLowerCase());
    });
    const holder =
      same &&
      parts.names.find((name) => {
        return (
          /^customXml\/item\d+\.xml$/i.test(name) &&
          relationsOf(parts, name).some(({ target: to }) => parts.find(to) === same)
        );
      });
    if (xml === null) {
      for (const part of [holder, same, holder && parts.find(relationsPartOf(holder))]) leaveOut(part);
      return;
    }
    if (holder) {
      written.set(holder, xml);
      return;
    }
    const item = free("customXml/item");
    const properties = free("customXml/itemProps");
    const office = "http://schemas.openxmlformats.org/officeDocument/2006";
    written.set(item, xml);
    add(
      properties,
      `${DECLARATION.replace("yes", "no")}<ds:datastoreItem ds:itemID="${encoded(id)}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${encoded(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
      CUSTOM_XML,
    );
    written.set(
      relationsPartOf(item),
      withRelations(NO_RELATIONS, [
        { id: "rId1", type: `${office}/relationships/customXmlProps`, target: `/${properties}` },
      ]),
    );
    relate("customXml", item);
  }

  function writeStyles(): void {
    const before = stylesPart ? parts.text(stylesPart) : null;
    const after = styles.xml();
    if (after === (before ?? NO_STYLES)) return;
    const part = stylesPart ?? `${folder}styles.xml`;
    add(part, after, before === null ? `${SPREADSHEET}.styles+xml` : null);
    if (before === null) relate("styles", part);
  }

  /** The order of sums is worked out by Excel where the file has none; a wrong one would be an error. */
  function changesFormulas(): boolean {
    return (
      changes.cells.some(({ to }) => to.kind !== "worked-out") ||
      changes.sheets.some(({ cells }) => cells.some(({ formula }) => formula))
    );
  }

  function leaveOut(part: string | null | undefined): void {
    if (part) leftOut.add(part);
  }

  /** "xl/worksheets/sheet7.xml": the first number that no part has. */
  function free(start: string, ending = "xml"): string {
    for (let number = 1; ; number += 1) {
      const name = `${start}${number}.${ending}`;
      if (parts.find(name) === null && !written.has(name)) return name;
    }
  }
}

/** A text as Excel keeps it in parts that are no XML: two bytes a character. */
function wideText(text: string): Uint8Array {
  return Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => [text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8]),
  );
}

interface NewRelation {
  readonly id: string;
  readonly type: string;
  /** From the root of the package, with a slash in front. */
  readonly target: string;
}

interface ContentType {
  readonly part: string;
  readonly type: string;
}

function freeId(relations: readonly { readonly id: string }[]): string {
  const used = new Set(relations.map(({ id }) => id));
  let number = relations.length + 1;
  while (used.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

const NO_RELATIONS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

function withRelations(xml: string, relations: readonly NewRelation[]): string {
  const p = prefixOf(xml);
  const entries = relations.map(
    ({ id, type, target }) => `<${p}Relationship Id="${id}" Type="${type}" Target="${encoded(target)}"/>`,
  );
  const range = elementRange(xml, "Relationships");
  if (!range) return xml;
  if (!range.isEmpty) return spliced(xml, [put(range.closes, entries.join(""))]);
  return spliced(xml, [
    { start: range.end - 2, end: range.end, text: `>${entries.join("")}</${p}Relationships>` },
  ]);
}

function relationsXml(
  xml: string,
  added: readonly NewRelation[],
  book: Book,
  leftOut: ReadonlySet<string>,
): string {
  const gone = book.relations
    .filter(({ target }) => leftOut.has(book.parts.find(target) ?? ""))
    .map(({ id }) => id);
  return withRelations(spliced(xml, elementsWith(xml, "Relationship", "Id", gone)), added);
}

function typesXml(xml: string, added: readonly ContentType[], leftOut: ReadonlySet<string>): string {
  const gone = [...leftOut].map((part) => `/${part}`);
  const kept = spliced(xml, elementsWith(xml, "Override", "PartName", gone));
  const p = prefixOf(kept);
  const range = elementRange(kept, "Types");
  const entries = added.map(({ part, type }) => `<${p}Override PartName="/${part}" ContentType="${type}"/>`);
  return range ? spliced(kept, [put(range.closes, entries.join(""))]) : kept;
}

/** Takes out the elements of a name whose attribute is one of the values. */
function elementsWith(xml: string, name: string, of: string, values: readonly string[]): Splice[] {
  const sought = new Set(values.map((value) => value.toLowerCase()));
  const splices: Splice[] = [];
  const tag = newTag();
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.closes || tag.name !== name || !sought.has((attribute(xml, tag, of) ?? "").toLowerCase()))
      continue;
    const end = tag.isEmpty ? tag.end : xml.indexOf(">", tag.end) + 1;
    splices.push({ start: tag.start, end, text: "" });
  }
  return splices;
}

/** xl/workbook.xml with the new sheets behind its own, and their names. */
function workbookXml(book: Book, sheets: readonly NewSheet[], ids: readonly string[]): string {
  const { xml } = book;
  const p = prefixOf(xml);
  const range = elementRange(xml, "sheets");
  if (!range) throw new Error("The workbook has no list of sheets.");
  let sheetId = 0;
  const tag = newTag();
  for (let from = range.start; nextTag(xml, from, tag) && tag.start < range.end; from = tag.end) {
    if (tag.name === "sheet" && !tag.closes)
      sheetId = Math.max(sheetId, Number(attribute(xml, tag, "sheetId") ?? 0));
  }
  const tabs = sheets.map(({ name, isHidden }, index) => {
    sheetId += 1;
    return `<${p}sheet name="${encoded(name)}" sheetId="${sheetId}"${isHidden ? ' state="hidden"' : ""} ${book.relationPrefix}:id="${ids[index] ?? ""}"/>`;
  });
  const names = sheets.flatMap(({ names: own = [] }, index) =>
    own.map(({ name, refersTo, isOfSheet }) => {
      const scope = isOfSheet ? ` localSheetId="${book.tabs.length + index}"` : "";
      return `<${p}definedName name="${encoded(name)}"${scope}>${encoded(asStored(refersTo))}</${p}definedName>`;
    }),
  );
  const inSheets = range.isEmpty
    ? { start: range.start, end: range.end, text: `<${p}sheets>${tabs.join("")}</${p}sheets>` }
    : put(range.closes, tabs.join(""));
  return spliced(xml, [inSheets, ...namesIn(xml, p, names, range.end)]);
}

function namesIn(xml: string, p: string, names: readonly string[], afterSheets: number): Splice[] {
  if (names.length === 0) return [];
  const list = elementRange(xml, "definedNames");
  const whole = `<${p}definedNames>${names.join("")}</${p}definedNames>`;
  if (list?.isEmpty) return [{ start: list.start, end: list.end, text: whole }];
  if (list) return [put(list.closes, names.join(""))];
  const before = ["functionGroups", "externalReferences"].map((name) => elementRange(xml, name)?.end ?? 0);
  return [put(Math.max(afterSheets, ...before), whole)];
}
