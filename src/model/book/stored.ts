import type { SourceFacts } from "./facts";
import { isRecord } from "./record";
import { firstMismatch, isColumn, isListOf, isLeftOutOr, isRecordOf, isText } from "./form";
import type { Form } from "./form";
import { formsOfSource, jsonIn, NAMES, SOURCES, TABLES } from "./kept";
import type { KeptSource } from "./kept";
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

/** Reads a kept scenario again. Anything unexpected is an answer, never an error. */
export function parseScenario(text: string, { levers, sources }: KeptKinds): ParsedScenario {
  const kept = jsonIn(text);
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
      .map(([kind, source]) => {
        const { choice, table } = formsOfSource(source);
        return { scenario: { sources: { [kind]: choice } }, facts: { sources: { [kind]: table } } };
      }),
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

/** What is kept of any scenario. */
const STORED: Form = {
  scenario: {
    name: isText,
    sources: SOURCES,
    levers: isRecordOf(isRecord),
    largest: isLeftOutOr(isColumn),
  },
  facts: {
    unit: isText,
    sources: TABLES,
    together: isLeftOutOr({ counted: NAMES, shownAs: isListOf(isColumn), single: isColumn }),
  },
};

/** The kinds of source that are chosen, or that facts are kept of: each must have both. */
function chosenKinds(kept: Readonly<Record<string, unknown>>): readonly string[] {
  return [kept.scenario, kept.facts].flatMap((part) =>
    isRecord(part) && isRecord(part.sources) ? Object.keys(part.sources) : [],
  );
}

function failed(because: string): ParsedScenario {
  return { ok: false, because };
}
