import { attribute, decoded, nextTag } from "../../xml";
import type { Tag } from "../../xml";

/** The paragraphs of a cell, a line each; comments are left out. Walks to the cell's closing tag, where `tag` then is. */
export function paragraphs(xml: string, tag: Tag): string {
  const cell = tag.name;
  let text = "";
  let [depth, count, aside] = [0, 0, 0];
  for (let from = tag.end; nextTag(xml, from, tag); from = tag.end) {
    if (depth > 0 && aside === 0) text += decoded(xml.slice(from, tag.start));
    if (tag.closes && tag.name === cell) return text;
    if (tag.name === "annotation" || tag.name === "frame" || tag.name === "custom-shape") {
      if (!tag.isEmpty) aside += tag.closes ? -1 : 1;
    } else if (aside > 0) {
      continue;
    } else if (tag.name === "p") {
      if (!tag.closes && count > 0) text += "\n";
      if (!tag.closes) count += 1;
      if (!tag.isEmpty) depth += tag.closes ? -1 : 1;
    } else if (!tag.closes) {
      if (tag.name === "s")
        text += " ".repeat(Math.min(Number(attribute(xml, tag, "text:c") ?? 1) || 1, 32_767));
      if (tag.name === "tab") text += "\t";
      if (tag.name === "line-break") text += "\n";
    }
  }
  return text;
}
