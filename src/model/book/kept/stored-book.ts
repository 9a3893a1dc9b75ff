import { readBaseBudget } from "../base-budget";
import type { SourceFacts } from "../facts";
import { firstMismatch, isListOf, isNumber, isText, orNull } from "../form";
import type { Form } from "../form";
import { FieldProblems } from "../../fields";
import { readBook } from "../read-book";
import { isRecord } from "../record";
import { isLocks } from "./locks-form";
import { jsonIn } from "./json-in";
import type { KeptBook } from "./kept-book";
import { migrated, VERSION } from "./migrations";
import { formsOfSource, SOURCES, TABLES } from "./sources";
import type { KeptSource } from "./sources";

/** What the workbook keeps of a book: what its sheets were last written from. */
export interface StoredBook extends KeptBook {
  /** What the tables held that figures of the book are read from. */
  readonly facts: SourceFacts;
  /** The layout of the sheets as they were written. */
  readonly layout: number;
}

export type ParsedBook =
  | { readonly ok: true; readonly stored: StoredBook }
  | {
      readonly ok: false;
      /** A clause that ends a sentence: "... because it was changed outside". */ readonly because: string;
    };

/** A book as text (JSON, with a version). */
export function serialiseBook(stored: StoredBook): string {
  const { book, baseBudget, choices, sources, locks, facts, layout } = stored;
  return JSON.stringify({ version: VERSION, layout, book, baseBudget, choices, sources, locks, facts });
}

/** Reads a kept book again, of this version or an earlier one. Anything unexpected is an answer, never an error. */
export function parseBook(text: string, sources: Readonly<Record<string, KeptSource>>): ParsedBook {
  const found = jsonIn(text);
  if (found === undefined) return failed("it is not readable");
  if (!isRecord(found)) return failed("it does not hold a book");
  const { version } = found;
  if (!Number.isInteger(version) || (version as number) < 1) {
    return failed("it does not say in which form it was written");
  }
  if ((version as number) > VERSION) {
    return failed("it was written by a newer version of Total Place for Excel");
  }
  const kept = migrated(found, version as number);
  const forms = [STORED, ...Object.entries(sources).flatMap(formsOfKind(kept))];
  for (const form of forms) {
    const missing = firstMismatch(kept, form, "");
    if (missing !== null) return failed(`its part "${missing}" is missing or is not what belongs there`);
  }
  const stored = kept as unknown as StoredBook;
  const wrong = firstProblem(stored);
  if (wrong !== null) return failed(wrong);
  const { book, baseBudget, choices, locks, facts, layout } = stored;
  const rest = { ...(locks !== undefined && { locks }), facts, layout };
  return { ok: true, stored: { book, baseBudget, choices, sources: stored.sources, ...rest } };
}

const STORED: Form = {
  layout: isNumber,
  book: isRecord,
  baseBudget: isListOf(isRecord),
  choices: { shown: orNull(isText), compared: orNull(isText), gapYear: orNull(isNumber) },
  sources: SOURCES,
  locks: isLocks,
  facts: { unit: isText, sources: TABLES },
};

/** The forms of a kind of source: of the table chosen, and of what it held, where either is kept. */
function formsOfKind(kept: Readonly<Record<string, unknown>>) {
  const has = (part: unknown, kind: string): boolean => isRecord(part) && Object.hasOwn(part, kind);
  const facts = isRecord(kept.facts) ? kept.facts.sources : null;
  return ([kind, source]: readonly [string, KeptSource]): readonly Form[] => {
    const { choice, table } = formsOfSource(source);
    return [
      ...(has(kept.sources, kind) ? [{ sources: { [kind]: choice } }] : []),
      ...(has(facts, kind) ? [{ facts: { sources: { [kind]: table } } }] : []),
    ];
  };
}

/** Sheets are written of books that can be worked out only: of another, something was lost. */
function firstProblem({ book, baseBudget }: KeptBook): string | null {
  try {
    const { place, proposals, scenarios } = readBook(book);
    readBaseBudget(
      baseBudget,
      place.agencies.map(({ id }) => id),
    );
    if (proposals.length > 0 && scenarios.length > 0) return null;
    return "its book has no proposal or no scenario";
  } catch (error) {
    if (!(error instanceof FieldProblems)) throw error;
    const { path, message } = error.problems[0]!;
    return `its book is not right at "${path}": ${message.replace(/\.$/, "")}`;
  }
}

function failed(because: string): ParsedBook {
  return { ok: false, because };
}
