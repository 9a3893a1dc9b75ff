import { attribute, newTag, nextTag } from "../xml";

/** The prefix with which a part writes the names of its elements: "x:" of `<x:worksheet>`, mostly "". */
export function prefixOf(xml: string): string {
  const root = newTag();
  if (!nextTag(xml, 0, root)) return "";
  const written = xml.slice(root.start + 1, root.attributes);
  return written.slice(0, written.length - root.name.length);
}

/** Where the element of a name opens and closes for the first time; null where the part has none. */
export function elementRange(xml: string, name: string): ElementRange | null {
  const tag = newTag();
  let opened: ElementRange | null = null;
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.name !== name) continue;
    if (opened) return { ...opened, closes: tag.start, end: tag.end };
    if (tag.isEmpty)
      return { start: tag.start, opened: tag.end, closes: tag.end, end: tag.end, isEmpty: true };
    opened = { start: tag.start, opened: tag.end, closes: tag.end, end: tag.end, isEmpty: false };
  }
  return null;
}

export interface ElementRange {
  /** Where the opening tag begins and ends. */
  readonly start: number;
  readonly opened: number;
  /** Where the closing tag begins and ends. */
  readonly closes: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

/** The namespace that the part's own elements are of, and the prefix and namespace of its relations. */
export function namespacesOf(xml: string): {
  readonly main: string;
  readonly relations: string;
  readonly relationPrefix: string;
} {
  const root = newTag();
  const prefix = prefixOf(xml).replace(":", "");
  nextTag(xml, 0, root);
  const main = attribute(xml, root, prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? MAIN;
  const written = /xmlns:(\w+)\s*=\s*["']([^"']*\/officeDocument\/(?:2006\/)?relationships)["']/.exec(xml);
  return { main, relations: written?.[2] ?? RELATIONS, relationPrefix: written?.[1] ?? "r" };
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
