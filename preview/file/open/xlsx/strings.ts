import { decoded, newTag, nextTag } from "../../xml";

/** The texts of xl/sharedStrings.xml, in order. How they are pronounced (`rPh`) is left out. */
export function sharedStrings(xml: string | null): readonly string[] {
  const texts: string[] = [];
  if (xml === null) return texts;
  const tag = newTag();
  let text: string | null = null;
  let isSpoken = false;
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.name === "si") {
      if (!tag.closes) text = "";
      if (tag.closes || tag.isEmpty) texts.push(unescaped(text ?? ""));
    } else if (tag.name === "rPh") {
      isSpoken = !tag.closes && !tag.isEmpty;
    } else if (tag.name === "t" && !tag.closes && !tag.isEmpty && !isSpoken) {
      text = (text ?? "") + textFrom(xml, tag.end);
    }
  }
  return texts;
}

/** The text from a place up to the next tag. */
function textFrom(xml: string, from: number): string {
  const next = newTag();
  return decoded(xml.slice(from, nextTag(xml, from, next) ? next.start : xml.length));
}

/** Excel writes characters that XML cannot hold as _x000D_; a text that looks like one has its underscore so written (_x005F_). */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
