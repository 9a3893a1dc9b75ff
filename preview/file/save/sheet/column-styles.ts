import { attribute, newTag, nextTag } from "../../xml";
import { elementRange } from "../parts";
import { numberOrNull } from "./attribute-values";

/** The style of a column's cells that the file does not have yet. */
export function columnStyles(xml: string): (column: number) => number | null {
  const range = elementRange(xml, "cols");
  const found: { first: number; last: number; style: number }[] = [];
  const tag = newTag();
  for (
    let from = range?.start ?? xml.length;
    nextTag(xml, from, tag) && tag.start < (range?.end ?? 0);
    from = tag.end
  ) {
    const style = tag.name === "col" && !tag.closes ? numberOrNull(attribute(xml, tag, "style")) : null;
    if (style === null) continue;
    const [first, last] = ["min", "max"].map((name) => Number(attribute(xml, tag, name)) - 1);
    found.push({ first: first ?? 0, last: last ?? 0, style });
  }
  return (column) => found.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}
