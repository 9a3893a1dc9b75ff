import type { SourceFacts } from "./facts";
import { isRecord } from "./record";
import { firstMalformed, levers as allLevers } from "./settings";
import type { Lever } from "./settings";
import { settingsOf } from "./scenario";
import type { Scenario } from "./scenario";

/** What the workbook keeps of a scenario: the answers, and what the tables held when its sheets were last written. */
export interface StoredScenario {
  readonly scenario: Scenario;
  readonly facts: SourceFacts;
}

export type ParsedScenario =
  | { readonly ok: true; readonly stored: StoredScenario }
  | {
      readonly ok: false;
      /** A clause that ends a sentence: "... because it was changed outside". */ readonly because: string;
    };

/** Raised when the form of what is kept changes, or the layout of the sheets written from it. */
const VERSION = 3;

/** A scenario as text (JSON, with a version). */
export function serialiseScenario(stored: StoredScenario): string {
  return JSON.stringify({ version: VERSION, ...stored });
}

/** Reads a kept scenario again. Anything unexpected is an answer, never an error. */
export function parseScenario(text: string, levers: readonly Lever[] = allLevers): ParsedScenario {
  const kept = parsedJson(text);
  if (kept === undefined) return failed("it is not readable");
  if (!isRecord(kept)) return failed("it does not hold a scenario");
  if (typeof kept.version === "number" && kept.version > VERSION) {
    return failed("it was written by a newer version of Total Place for Excel");
  }
  if (typeof kept.version === "number" && kept.version < VERSION) {
    return failed(
      "it was written by an earlier version of Total Place for Excel, which laid its sheets out otherwise",
    );
  }
  if (kept.version !== VERSION) return failed("it does not say in which form it was written");
  const missing = firstMismatch(kept, STORED, "");
  if (missing !== null) return failed(`its part "${missing}" is missing or is not what belongs there`);
  const scenario = kept.scenario as Scenario;
  const malformed = levers.flatMap((lever) => firstMalformed(lever, settingsOf(scenario, lever)) ?? []);
  if (malformed.length > 0) {
    return failed(`its part "scenario.levers.${malformed[0]}" is missing or is not what belongs there`);
  }
  return { ok: true, stored: { scenario, facts: kept.facts as SourceFacts } };
}

/** A short figure that changes when the text does (FNV-1a, 32 bits). It tells damage, not forgery. */
export function checksum(text: string): string {
  const OFFSET = 0x811c9dc5;
  const PRIME = 0x01000193;
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}

type Test = (value: unknown) => boolean;
/** What a part must be: a test, or the parts it is made of. */
type Form = Test | { readonly [part: string]: Form };

const isText: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number" && Number.isFinite(value);
const isColumn: Test = (value) => Number.isInteger(value) && (value as number) >= 0;
const isListOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const isOneOf =
  (...options: readonly unknown[]): Test =>
  (value) =>
    options.includes(value);
const is =
  (form: Form): Test =>
  (value) =>
    firstMismatch(value, form, "") === null;
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

const PLACE: Form = { kind: isOneOf("table", "name", "range"), reference: isText };
const COLUMN: Form = { heading: isText, formula: isText };
const STORED: Form = {
  scenario: {
    name: isText,
    spend: { place: PLACE, roles: { agency: isColumn, service: isColumn, amount: isColumn } },
    grants: {
      place: PLACE,
      roles: {
        grant: isColumn,
        award: isColumn,
        permitted: (value) => isColumn(value) || isListOf(isColumn)(value),
      },
    },
    levers: (value) => isRecord(value) && Object.values(value).every(isRecord),
  },
  facts: {
    unit: isText,
    spend: {
      label: isText,
      agency: COLUMN,
      service: COLUMN,
      amount: COLUMN,
      agencies: isListOf(isText),
      services: isListOf(isText),
    },
    grants: {
      label: isText,
      grant: COLUMN,
      award: COLUMN,
      permitted: isListOf(is(COLUMN)),
      conversion: orNull(is({ from: isText, operation: isOneOf("divide", "multiply"), by: isNumber })),
      list: isListOf(
        is({
          name: isText,
          permitted: isListOf(isText),
          conditions: isText,
          cells: orNull(is({ award: isText, permitted: isListOf(isText) })),
        }),
      ),
    },
  },
};

/** The path of the first part that is not of the form; null when all are. */
function firstMismatch(value: unknown, form: Form, path: string): string | null {
  if (typeof form === "function") return form(value) ? null : path;
  if (!isRecord(value)) return path;
  for (const [part, inner] of Object.entries(form)) {
    const mismatch = firstMismatch(value[part], inner, path === "" ? part : `${path}.${part}`);
    if (mismatch !== null) return mismatch;
  }
  return null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function failed(because: string): ParsedScenario {
  return { ok: false, because };
}
