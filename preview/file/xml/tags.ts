/**
 * The tag at hand of an XML text that is walked from front to back. One such object is used again for every tag: a sheet has
 * millions of them. Positions count characters of the text, so that a part can be cut out and put in without touching the rest.
 */
export interface Tag {
  /** The name without its prefix: "row" for `<x:row>`. */
  name: string;
  /** Where `<` is. */
  start: number;
  /** One past `>`. */
  end: number;
  /** Where the attributes begin. */
  attributes: number;
  /** `</row>` */
  closes: boolean;
  /** `<row/>`: no closing tag follows. */
  isEmpty: boolean;
}

const [SPACE, BANG, QUOTE, APOSTROPHE, SLASH, COLON, GREATER, QUESTION] = [32, 33, 34, 39, 47, 58, 62, 63];

export function newTag(): Tag {
  return { name: "", start: 0, end: 0, attributes: 0, closes: false, isEmpty: false };
}

/** Moves `tag` to the next tag from `from` on; false where there is none. Comments, processing instructions and CDATA are passed over. */
export function nextTag(xml: string, from: number, tag: Tag): boolean {
  let start = xml.indexOf("<", from);
  while (start >= 0) {
    const next = xml.charCodeAt(start + 1);
    if (next !== BANG && next !== QUESTION) return readTag(xml, start, next === SLASH, tag);
    start = xml.indexOf("<", endOfAside(xml, start));
  }
  return false;
}

/** The value of an attribute of the tag, its entities decoded; null where it has none of that name. Prefixes count: "r:id". */
export function attribute(xml: string, tag: Tag, name: string): string | null {
  let at = tag.attributes;
  for (;;) {
    while (xml.charCodeAt(at) <= SPACE) at += 1;
    const equals = xml.indexOf("=", at);
    if (equals < 0 || equals >= tag.end) return null;
    const open = afterSpaces(xml, equals + 1);
    const close = xml.indexOf(xml.charAt(open), open + 1);
    if (close < 0 || close >= tag.end) return null;
    if (xml.startsWith(name, at) && afterSpaces(xml, at + name.length) === equals) {
      return decoded(xml.slice(open + 1, close));
    }
    at = close + 1;
  }
}

/** Text as it is meant: entities and CDATA undone, comments left out. */
export function decoded(raw: string): string {
  if (!raw.includes("&") && !raw.includes("<")) return raw;
  return raw.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (_, cdata?: string, hex?: string, decimal?: string, named?: string) => {
      if (cdata !== undefined) return cdata;
      if (named !== undefined) return NAMED[named.toLowerCase()] ?? "";
      if (hex === undefined && decimal === undefined) return "";
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

/** Text as XML writes it, between tags or in an attribute; what XML cannot hold is left out. */
export function encoded(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function readTag(xml: string, start: number, closes: boolean, tag: Tag): boolean {
  let at = closes ? start + 2 : start + 1;
  let name = at;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === COLON) name = at + 1;
    if (code <= SPACE || code === SLASH || code === GREATER) break;
  }
  const end = endOfTag(xml, at);
  if (end < 0) return false;
  tag.name = xml.slice(name, at);
  tag.start = start;
  tag.end = end;
  tag.attributes = at;
  tag.closes = closes;
  tag.isEmpty = xml.charCodeAt(end - 2) === SLASH;
  return true;
}

/** One past the `>` that ends the tag; a `>` inside a value does not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === QUOTE || code === APOSTROPHE) {
      at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function endOfAside(xml: string, start: number): number {
  const close = xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![CDATA[", start) ? "]]>" : ">";
  const end = xml.indexOf(close, start + 2);
  return end < 0 ? xml.length : end + close.length;
}

function afterSpaces(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= SPACE) at += 1;
  return at;
}
