import { checksum } from "../../model/book";

/** How something of ours is kept: one custom XML part of its own namespace each, with its text and a checksum of it. */
export interface KeptForm<Stored> {
  readonly namespace: string;
  /** The part's one element. */
  readonly element: string;
  /** What a part is called, so that sentences can name one that cannot be read. */
  readonly nameOf: (stored: Stored) => string;
  readonly serialise: (stored: Stored) => string;
  /** Reads such a text. `because` ends a sentence that begins "... because". */
  readonly parse: (
    text: string,
  ) => { readonly ok: true; readonly stored: Stored } | { readonly ok: false; readonly because: string };
}

export type PartReading<Stored> =
  | { readonly ok: true; readonly stored: Stored }
  | {
      readonly ok: false;
      readonly name: string | null;
      /** Ends a sentence that begins "... because". */ readonly because: string;
    };

/** The XML a workbook keeps: a text, and a checksum that tells whether the text came through whole. */
export function partXml<Stored>(form: KeptForm<Stored>, stored: Stored): string {
  const text = form.serialise(stored);
  const attributes = `name="${escaped(form.nameOf(stored))}" checksum="${checksum(text)}"`;
  return `<${form.element} xmlns="${form.namespace}" ${attributes}>${escaped(text)}</${form.element}>`;
}

/** Characters of a part that are read; that of the largest place is smaller. */
const MOST_CHARACTERS = 8_000_000;

/**
 * Reads such XML. Excel may write it in another form than it was given (spaces, entities), but not another text. Whatever else the part
 * holds is an answer and never an error, in time that grows with its length and no faster: one part must not keep the others from
 * being read.
 */
export function readPartXml<Stored>(form: KeptForm<Stored>, xml: string): PartReading<Stored> {
  if (xml.length > MOST_CHARACTERS) return { ok: false, name: null, because: "it is too large" };
  const element = elementIn(xml, form.element);
  if (element === null) return { ok: false, name: null, because: "it is not readable" };
  const { attributes, content } = element;
  const name = attributes.get("name") ?? null;
  const text = unescaped(content);
  if (attributes.get("checksum") !== checksum(text)) {
    return { ok: false, name, because: "it was changed outside Total Place" };
  }
  try {
    const parsed = form.parse(text);
    return parsed.ok ? { ok: true, stored: parsed.stored } : { ok: false, name, because: parsed.because };
  } catch {
    return { ok: false, name, because: "it is not readable" };
  }
}

/** An element of this name: a start with attributes, text without elements inside, and an end; null for anything else. */
function elementIn(
  xml: string,
  name: string,
): { readonly attributes: ReadonlyMap<string, string>; readonly content: string } | null {
  const start = new RegExp(`<(?:\\w+:)?${name}(?=[\\s>])`).exec(xml);
  if (start === null) return null;
  let at = start.index + start[0].length;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found !== null) at += found[0].length;
    return found;
  };
  const attributes = new Map<string, string>();
  for (let found = next(ATTRIBUTE); found !== null; found = next(ATTRIBUTE)) {
    attributes.set(found[1]!, unescaped(found[2] ?? found[3] ?? ""));
  }
  if (next(END_OF_START) === null) return null;
  const contentAt = at;
  at = xml.indexOf("<", contentAt);
  if (at < 0) return null;
  const content = xml.slice(contentAt, at);
  return next(new RegExp(`</(?:\\w+:)?${name}\\s*>`, "y")) === null ? null : { attributes, content };
}

const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const END_OF_START = /\s*>/y;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** The last character that there is. */
const LAST_CODE_POINT = 0x10ffff;

/** Line breaks are written as entities too: a parser of XML would turn them into spaces. */
function escaped(text: string): string {
  return text.replace(/[&<>"'\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What names no character stays as it is written. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      return code > LAST_CODE_POINT ? whole : String.fromCodePoint(code);
    },
  );
}
