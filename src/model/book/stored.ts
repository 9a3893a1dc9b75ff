import { MOST_PAIRS } from "../duplication";
import type { SourceFacts } from "./facts";
import { isRecord } from "./record";
import { firstMismatch, isColumn, isListOf, isOneOf, isLeftOutOr, isRecordOf, isText } from "./form";
import type { Form, Test } from "./form";
import { firstMalformed } from "./settings";
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
const VERSION = 6;

/** A scenario as text (JSON, with a version). */
export function serialiseScenario(stored: StoredScenario): string {
  return JSON.stringify({ version: VERSION, ...stored });
}

/** The levers and kinds of source that there are: what is kept of each must have its form. */
export interface KeptKinds {
  readonly levers: readonly Lever[];
  readonly sources: Readonly<Record<string, KeptSource>>;
}

/** What a kind of source has kept. */
export interface KeptSource {
  readonly roles: Readonly<
    Record<string, { readonly required: boolean; readonly filledBy: "one column" | "one column or ticks" }>
  >;
  /** The form of what its facts say beyond those of every table. */
  readonly kept: { readonly [part: string]: Form };
}

/** Reads a kept scenario again. Anything unexpected is an answer, never an error. */
export function parseScenario(text: string, { levers, sources }: KeptKinds): ParsedScenario {
  const kept = parsedJson(text);
  if (kept === undefined) return failed("it is not readable");
  if (!isRecord(kept)) return failed("it does not hold a scenario");
  if (typeof kept.version === "number" && kept.version > VERSION) {
    return failed("it was written by a newer version of Total Place for Excel");
  }
  if (typeof kept.version === "number" && kept.version < VERSION) {
    return failed(
      "it was written by an earlier version of Total Place for Excel, which laid out its sheets differently",
    );
  }
  if (kept.version !== VERSION) return failed("it does not say in which form it was written");
  const chosen = chosenKinds(kept);
  const forms = [
    STORED,
    ...Object.entries(sources)
      .filter(([kind]) => chosen.includes(kind))
      .map(([kind, source]) => formOfSource(kind, source)),
  ];
  for (const form of forms) {
    const missing = firstMismatch(kept, form, "");
    if (missing !== null) return failed(`its part "${missing}" is missing or is not what belongs there`);
  }
  const scenario = kept.scenario as Scenario;
  for (const lever of levers) {
    const malformed = firstMalformed(lever, settingsOf(scenario, lever));
    if (malformed !== null)
      return failed(`its part "scenario.levers.${malformed}" is missing or is not what belongs there`);
  }
  return { ok: true, stored: { scenario, facts: kept.facts as SourceFacts } };
}

const PLACE: Form = { kind: isOneOf("table", "name", "range"), reference: isText };
const COLUMN: Form = { heading: isText, formula: isText };
/** No more names than can be counted: a list of more was not written here, and would keep the pane busy. */
const NAMES: Form = (value) => isListOf(isText)(value) && (value as readonly string[]).length <= MOST_PAIRS;

/** What is kept of any scenario. */
const STORED: Form = {
  scenario: {
    name: isText,
    sources: isRecordOf({
      place: PLACE,
      roles: isRecordOf((role) => isColumn(role) || isListOf(isColumn)(role)),
    }),
    levers: isRecordOf(isRecord),
    largest: isLeftOutOr(isColumn),
  },
  facts: {
    unit: isText,
    sources: isRecordOf({ label: isText, columns: isRecordOf(isListOf(COLUMN)), names: isRecordOf(NAMES) }),
    together: isLeftOutOr({ counted: NAMES, shownAs: isListOf(isColumn), single: isColumn }),
  },
};

/** What is kept of one kind of source. */
function formOfSource(kind: string, { roles, kept }: KeptSource): Form {
  const chosen = Object.entries(roles).filter(([, { required }]) => required);
  const asChosen = chosen.map(([id, { filledBy }]): [string, Test] => [
    id,
    filledBy === "one column" ? isColumn : (value) => isColumn(value) || isListOf(isColumn)(value),
  ]);
  const asNamed = chosen.map(([id, { filledBy }]): [string, Test] => [
    id,
    (columns) =>
      Array.isArray(columns) && (filledBy === "one column" ? columns.length === 1 : columns.length > 0),
  ]);
  return {
    scenario: { sources: { [kind]: { roles: Object.fromEntries(asChosen) } } },
    facts: { sources: { [kind]: { columns: Object.fromEntries(asNamed), ...kept } } },
  };
}

/** The kinds of source that are chosen, or that facts are kept of: each must have both. */
function chosenKinds(kept: Readonly<Record<string, unknown>>): readonly string[] {
  return [kept.scenario, kept.facts].flatMap((part) =>
    isRecord(part) && isRecord(part.sources) ? Object.keys(part.sources) : [],
  );
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
