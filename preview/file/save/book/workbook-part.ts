import { attribute, encoded, newTag, nextTag } from "../../xml";
import type { Tag } from "../../xml";
import type { Changes, NewSheet, Visibility } from "../changes";
import { elementRange, prefixOf } from "../parts";
import { put, spliced } from "../splice";
import type { Splice } from "../splice";
import { withAttribute } from "../styles/attributes";
import type { Book } from "./book";
import { namesXml } from "./names-part";

/** A sheet that the workbook is to list behind its own. */
export interface AddedSheet {
  readonly sheet: NewSheet;
  /** The id of the relation to its part. */
  readonly relation: string;
}

/** xl/workbook.xml with sheets added, taken out, hidden or shown, and with names changed. */
export function workbookXml(book: Book, changes: Changes, added: readonly AddedSheet[]): string {
  const { xml } = book;
  const removed = new Set(changes.removed.map((name) => name.toLowerCase()));
  const isRemoved = (place: number) => removed.has((book.tabs[place]?.name ?? "").toLowerCase());
  return spliced(xml, [
    ...sheetList(book, added, isRemoved, visibilities(changes)),
    ...namesXml(book, changes, added, isRemoved),
    ...views(xml, isRemoved, book.tabs.length),
  ]);
}

/** How sheets of the file are shown from now on, by their names. */
function visibilities({ layouts, sheets }: Changes): ReadonlyMap<string, Visibility> {
  const inPlace = sheets.filter(({ isInPlace }) => isInPlace);
  return new Map([
    ...layouts.flatMap(({ sheet, visibility }): [string, Visibility][] =>
      visibility === undefined ? [] : [[sheet.toLowerCase(), visibility]],
    ),
    ...inPlace.map(({ name, visibility = "visible" }): [string, Visibility] => [
      name.toLowerCase(),
      visibility,
    ]),
  ]);
}

function sheetList(
  book: Book,
  added: readonly AddedSheet[],
  isRemoved: (place: number) => boolean,
  shown: ReadonlyMap<string, Visibility>,
): Splice[] {
  const { xml } = book;
  const p = prefixOf(xml);
  const range = elementRange(xml, "sheets");
  if (!range) throw new Error("The workbook has no list of sheets.");
  const splices: Splice[] = [];
  let [sheetId, place] = [0, -1];
  eachTag(xml, range.start, range.end, (tag) => {
    if (tag.name !== "sheet" || tag.closes) return;
    place += 1;
    sheetId = Math.max(sheetId, Number(attribute(xml, tag, "sheetId") ?? 0));
    const opening = xml.slice(tag.start, tag.end);
    const visibility = shown.get((attribute(xml, tag, "name") ?? "").toLowerCase());
    const now = isRemoved(place) ? "" : visibility === undefined ? opening : withState(opening, visibility);
    const end = tag.isEmpty || now !== "" ? tag.end : xml.indexOf(">", tag.end) + 1;
    if (now !== opening) splices.push({ start: tag.start, end, text: now });
  });
  const tabs = added.map(({ sheet: { name, visibility = "visible" }, relation }) => {
    sheetId += 1;
    const tab = `<${p}sheet name="${encoded(name)}" sheetId="${sheetId}" ${book.relationPrefix}:id="${relation}"/>`;
    return withState(tab, visibility);
  });
  if (tabs.length === 0) return splices;
  return [
    ...splices,
    range.isEmpty
      ? { start: range.start, end: range.end, text: `<${p}sheets>${tabs.join("")}</${p}sheets>` }
      : put(range.closes, tabs.join("")),
  ];
}

function withState(opening: string, visibility: Visibility): string {
  if (visibility === "visible" && !/\sstate=["'](?!visible)/.test(opening)) return opening;
  return withAttribute(opening, "state", visibility === "visible" ? null : visibility);
}

/** Which sheet is shown first is told by its place, which is another where sheets before it are gone. */
function views(xml: string, isRemoved: (place: number) => boolean, count: number): Splice[] {
  const gone = Array.from({ length: count }, (_, place) => isRemoved(place));
  if (!gone.includes(true)) return [];
  const left = gone.filter((isGone) => !isGone).length;
  const moved = (place: number) => {
    const now = place - gone.slice(0, place).filter(Boolean).length;
    return String(Math.max(0, Math.min(now, left - 1)));
  };
  const splices: Splice[] = [];
  eachTag(xml, 0, xml.length, (tag) => {
    if (tag.name !== "workbookView" || tag.closes) return;
    const opening = xml.slice(tag.start, tag.end);
    const text = ["activeTab", "firstSheet"].reduce((written, name) => {
      const place = attribute(xml, tag, name);
      return place === null ? written : withAttribute(written, name, moved(Number(place)));
    }, opening);
    if (text !== opening) splices.push({ start: tag.start, end: tag.end, text });
  });
  return splices;
}

function eachTag(xml: string, start: number, end: number, seen: (tag: Tag) => void): void {
  const tag = newTag();
  for (let from = start; nextTag(xml, from, tag) && tag.start < end; from = tag.end) seen(tag);
}
