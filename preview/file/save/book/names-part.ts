import { attribute, encoded, newTag, nextTag } from "../../xml";
import { filterNames, pageNames } from "../new-sheet";
import type { ChangedName, Changes, NewName } from "../changes";
import { asStored } from "../sheet/formula";
import { elementRange, prefixOf } from "../parts";
import { put } from "../splice";
import type { Splice } from "../splice";
import { withAttribute } from "../styles/attributes";
import type { Book } from "./book";
import type { AddedSheet } from "./added-sheet";

/** The workbook's names changed, added and taken out. A name of one sheet tells the sheet by its place, which may be another now. */
export function namesXml(
  book: Book,
  changes: Changes,
  added: readonly AddedSheet[],
  isRemoved: (place: number) => boolean,
): Splice[] {
  const { xml } = book;
  const p = prefixOf(xml);
  const list = elementRange(xml, "definedNames");
  const isInPlace = namedInPlace(changes);
  const changed = new Map(changes.names.map((one) => [one.name.toLowerCase(), one]));
  const ofSheets = new Map(
    namesOfSheets(book, changes, added, isRemoved).map(({ place, ...name }) => [
      `${place} ${name.name.toLowerCase()}`,
      nameXml(p, name, place),
    ]),
  );
  const splices: Splice[] = [];
  let left = 0;
  const tag = newTag();
  for (
    let from = list?.start ?? xml.length;
    nextTag(xml, from, tag) && tag.start < (list?.end ?? 0);
    from = tag.end
  ) {
    if (tag.name !== "definedName" || tag.closes || tag.isEmpty) continue;
    const [start, opened] = [tag.start, tag.end];
    const close = xml.indexOf("<", tag.end);
    const end = xml.indexOf(">", close) + 1;
    const place = attribute(xml, tag, "localSheetId");
    const name = (attribute(xml, tag, "name") ?? "").toLowerCase();
    const sheet = place === null ? null : Number(place);
    if (sheet !== null && !isRemoved(sheet) && isInPlace(sheet, book)) {
      // Where it stood, so that a sheet that is as it was leaves the file as it was.
      const key = `${placeNow(sheet, isRemoved)} ${name}`;
      const text = ofSheets.get(key) ?? "";
      ofSheets.delete(key);
      if (text !== "") left += 1;
      if (text !== xml.slice(start, end)) splices.push({ start, end, text });
      continue;
    }
    const isGone = sheet === null ? changed.get(name)?.refersTo === null : isRemoved(sheet);
    if (isGone) {
      splices.push({ start, end, text: "" });
      continue;
    }
    left += 1;
    const now = sheet === null ? changed.get(name) : undefined;
    if (sheet === null) changed.delete(name);
    const moved = sheet === null ? null : String(placeNow(sheet, isRemoved));
    if (moved !== null && moved !== place)
      splices.push({
        start,
        end: opened,
        text: withAttribute(xml.slice(start, opened), "localSheetId", moved),
      });
    if (now) splices.push({ start, end, text: nameXml(p, now, null) });
  }
  const written = [
    ...[...changed.values()].flatMap((one) => (one.refersTo === null ? [] : [nameXml(p, one, null)])),
    ...ofSheets.values(),
  ];
  if (left + written.length === 0 && list && splices.length > 0)
    return [{ start: list.start, end: list.end, text: "" }];
  return [...splices, ...additions(book, p, written)];
}

function namedInPlace({ sheets }: Changes): (place: number, book: Book) => boolean {
  const names = new Set(sheets.flatMap(({ name, isInPlace }) => (isInPlace ? [name.toLowerCase()] : [])));
  return (place, { tabs }) => names.has((tabs[place]?.name ?? "").toLowerCase());
}

function placeNow(place: number, isRemoved: (place: number) => boolean): number {
  return Array.from({ length: place }, (_, before) => before).filter((before) => !isRemoved(before)).length;
}

function namesOfSheets(
  book: Book,
  { sheets }: Changes,
  added: readonly AddedSheet[],
  isRemoved: (place: number) => boolean,
): (NewName & { readonly place: number })[] {
  const first = placeNow(book.tabs.length, isRemoved);
  return sheets.flatMap((sheet) => {
    const at = book.tabs.findIndex(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    const place = sheet.isInPlace
      ? placeNow(at, isRemoved)
      : first + added.findIndex((one) => one.sheet === sheet);
    return [...(sheet.names ?? []), ...pageNames(sheet), ...filterNames(sheet)].map((name) => ({
      ...name,
      place,
    }));
  });
}

function nameXml(
  p: string,
  { name, refersTo, comment, isHidden }: ChangedName,
  place: number | null,
): string {
  const scope = place === null ? "" : ` localSheetId="${place}"`;
  const note = `${comment === undefined ? "" : ` comment="${encoded(comment)}"`}${isHidden ? ' hidden="1"' : ""}`;
  return `<${p}definedName name="${encoded(name)}"${note}${scope}>${encoded(asStored(refersTo ?? ""))}</${p}definedName>`;
}

function additions({ xml }: Book, p: string, names: readonly string[]): Splice[] {
  if (names.length === 0) return [];
  const list = elementRange(xml, "definedNames");
  const whole = `<${p}definedNames>${names.join("")}</${p}definedNames>`;
  if (list?.isEmpty) return [{ start: list.start, end: list.end, text: whole }];
  if (list) return [put(list.closes, names.join(""))];
  const before = ["sheets", "functionGroups", "externalReferences"].map(
    (name) => elementRange(xml, name)?.end ?? 0,
  );
  return [put(Math.max(...before), whole)];
}
