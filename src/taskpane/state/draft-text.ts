import {
  firstMismatch,
  isListOf,
  isLocks,
  isNumber,
  isOneOf,
  isRecordOf,
  isText,
  orNull,
} from "../../model/book";
import type { Form } from "../../model/book";
import { isJsonRecord } from "../../model/json";
import { SECTIONS } from "../book/state/draft";
import type { Draft } from "./state";

/** A draft as text, to be kept in the workbook. */
export function draftText({ book, answers }: Draft): string {
  return JSON.stringify({ draft: 1, book, answers: { sources: answers.sources, said: [...answers.said] } });
}

/** The draft of such a text; null where it is none, or of another form than is written now. */
export function draftOfText(text: string): Draft | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (firstMismatch(kept, DRAFT, "") !== null) return null;
  const { book, answers } = kept as {
    readonly book: Draft["book"];
    readonly answers: {
      readonly sources: Draft["answers"]["sources"];
      readonly said: readonly (readonly [string, object])[];
    };
  };
  return { book, answers: { sources: answers.sources, said: new Map(answers.said) } };
}

const isAny = (): boolean => true;
const isRecord: Form = isRecordOf(isAny);
const isPosition = orNull(isNumber);

const DRAFT: Form = {
  draft: isOneOf(1),
  book: {
    book: isRecord,
    baseBudget: isListOf(isRecord),
    choices: { shown: orNull(isText), compared: orNull(isText), gapYear: orNull(isNumber) },
    sources: isRecordOf({ place: isRecord, roles: isRecord }),
    locks: isLocks,
    section: isOneOf(...SECTIONS),
    editing: isPosition,
    isHeld: isOneOf(true, false),
    aside: isRecordOf(isRecord),
    pasting: orNull({
      text: isText,
      agency: isText,
      figures: isOneOf(null, "increments", "cumulative"),
      savings: isOneOf(null, "brackets", "plain"),
    }),
  },
  answers: {
    sources: isRecordOf({ reference: orNull(isText), roles: isRecord }),
    said: isListOf(
      (each) => Array.isArray(each) && each.length === 2 && isText(each[0]) && isJsonRecord(each[1]),
    ),
  },
};
