import { attribute, closeOf, newTag, nextTag } from "../xml";
import type { Splice } from "./splice";

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** How the types of a workbook's parts begin. */
export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

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

/** Takes out the elements of a name whose attribute is one of the values; capitals do not matter. */
export function elementsWith(xml: string, name: string, of: string, values: readonly string[]): Splice[] {
  const sought = new Set(values.map((value) => value.toLowerCase()));
  const splices: Splice[] = [];
  const tag = newTag();
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.closes || tag.name !== name || !sought.has((attribute(xml, tag, of) ?? "").toLowerCase()))
      continue;
    const end = tag.isEmpty ? tag.end : xml.indexOf(">", closeOf(xml, tag)) + 1;
    splices.push({ start: tag.start, end, text: "" });
  }
  return splices;
}
