import { attribute, newTag, nextTag } from "./tags";
import type { Tag } from "./tags";

/** A tag that opens, as those who want a few small things of a part read it. */
export interface Element {
  readonly name: string;
  /** The names of the elements around it, the outermost first. */
  readonly within: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
  attribute(name: string): string | null;
  /** What is between the opening and the closing tag, as it is written. */
  inside(): string;
}

/** Calls `seen` for every element of a part, from front to back. For parts of a few thousand elements; sheets are walked by tags. */
export function eachElement(xml: string, seen: (element: Element) => void): void {
  const tag = newTag();
  const within: string[] = [];
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.closes) {
      within.pop();
      continue;
    }
    seen(elementAt(xml, { ...tag }, within));
    if (!tag.isEmpty) within.push(tag.name);
  }
}

function elementAt(xml: string, tag: Tag, within: readonly string[]): Element {
  return {
    name: tag.name,
    within,
    start: tag.start,
    end: tag.end,
    isEmpty: tag.isEmpty,
    attribute: (name) => attribute(xml, tag, name),
    inside: () => (tag.isEmpty ? "" : xml.slice(tag.end, closeOf(xml, tag))),
  };
}

/** Where the closing tag of an element begins; the end of the text where it is missing. */
export function closeOf(xml: string, opening: Tag): number {
  const tag = newTag();
  let depth = 1;
  for (let from = opening.end; nextTag(xml, from, tag); from = tag.end) {
    if (tag.closes) depth -= 1;
    else if (!tag.isEmpty) depth += 1;
    if (depth === 0) return tag.start;
  }
  return xml.length;
}
