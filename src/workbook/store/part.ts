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

/** Reads such XML. Excel may write it in another form than it was given (spaces, entities), but not another text. */
export function readScenarioXml(xml: string, levers: readonly Lever[]): PartReading {
  const element = /<(?:\w+:)?scenario\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?scenario>/.exec(xml);
  if (!element) return { ok: false, name: null, because: "it is not readable" };
  const [, attributes = "", content = ""] = element;
  const name = attribute(attributes, "name");
  const text = unescaped(content);
  if (attribute(attributes, "checksum") !== checksum(text)) {
    return { ok: false, name, because: "it was changed outside Total Place" };
  }
  const parsed = parseScenario(text, { levers, sources });
  return parsed.ok ? { ok: true, stored: parsed.stored } : { ok: false, name, because: parsed.because };
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescaped(found[1] ?? found[2] ?? "") : null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Line breaks are written as entities too: a parser of XML would turn them into spaces. */
function escaped(text: string): string {
  return text.replace(/[&<>"'\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name ?? ""] ?? whole;
    },
  );
}
