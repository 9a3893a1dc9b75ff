import { checksum, parseScenario, serialiseScenario } from "../../model/book";
import type { Lever, StoredScenario } from "../../model/book";
import { sources } from "../../reading";

/** The namespace of the custom XML parts that keep scenarios; one part a scenario. */
export const SCENARIO_NAMESPACE = "urn:total-place:scenario:1";

export type PartReading =
  | { readonly ok: true; readonly stored: StoredScenario }
  | {
      readonly ok: false;
      readonly name: string | null;
      /** Ends a sentence that begins "... because". */ readonly because: string;
    };

/** The XML a workbook keeps of a scenario: its text, and a checksum that tells whether the text came through whole. */
export function scenarioXml(stored: StoredScenario): string {
  const text = serialiseScenario(stored);
  const attributes = `name="${escaped(stored.scenario.name)}" checksum="${checksum(text)}"`;
  return `<scenario xmlns="${SCENARIO_NAMESPACE}" ${attributes}>${escaped(text)}</scenario>`;
}

/** Characters of a part that are read; the scenario of the largest place that can be counted is smaller. */
const MOST_CHARACTERS = 8_000_000;

/**
 * Reads such XML. Excel may write it in another form than it was given (spaces, entities), but not another text. Whatever else the part
 * holds is an answer and never an error, in time that grows with its length and no faster: one part must not keep the others from
 * being read.
 */
export function readScenarioXml(xml: string, levers: readonly Lever[]): PartReading {
  if (xml.length > MOST_CHARACTERS) return { ok: false, name: null, because: "it is too large" };
  const element = scenarioElement(xml);
  if (element === null) return { ok: false, name: null, because: "it is not readable" };
  const { attributes, content } = element;
  const name = attributes.get("name") ?? null;
  const text = unescaped(content);
  if (attributes.get("checksum") !== checksum(text)) {
    return { ok: false, name, because: "it was changed outside Total Place" };
  }
  try {
    const parsed = parseScenario(text, { levers, sources });
    return parsed.ok ? { ok: true, stored: parsed.stored } : { ok: false, name, because: parsed.because };
  } catch {
    return { ok: false, name, because: "it is not readable" };
  }
}

/** The element of a scenario: a start with attributes, text without elements inside, and an end; null for anything else. */
function scenarioElement(
  xml: string,
): { readonly attributes: ReadonlyMap<string, string>; readonly content: string } | null {
  const start = /<(?:\w+:)?scenario(?=[\s>])/.exec(xml);
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
  return next(END) === null ? null : { attributes, content };
}

const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const END_OF_START = /\s*>/y;
const END = /<\/(?:\w+:)?scenario\s*>/y;

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
