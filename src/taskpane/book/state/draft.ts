import { NO_CHOICES } from "../../../model/book";
import type { JsonRecord, KeptBook } from "../../../model/book";

/** The parts of making a book, in their order. */
export const SECTIONS = ["tables", "place", "proposals", "grants", "scenarios", "review"] as const;
export type Section = (typeof SECTIONS)[number];

/** A book that is being made: plain JSON as it was typed, right or not yet. */
export interface BookDraft extends KeptBook {
  readonly section: Section;
  /** The position of the proposal that is open, or null for the list. */
  readonly editing: number | null;
  /** True where the workbook holds the book already. */
  readonly isHeld: boolean;
  /** What only another lever of a proposal asks, by the id of the proposal: it comes back with that lever. */
  readonly aside: Readonly<Record<string, JsonRecord>>;
  /** A savings list that is being brought in. */
  readonly pasting: Pasting | null;
}

/** A council's own savings list as it was pasted, and what was said of it. */
export interface Pasting {
  readonly text: string;
  readonly agency: string;
  readonly figures: "increments" | "cumulative" | null;
  readonly savings: "brackets" | "plain" | null;
}

const MODEL_YEARS = 5;

/** A book with nothing in it. */
export function newDraft(firstYear: number): BookDraft {
  const book = {
    book: 1,
    place: { firstYear, years: MODEL_YEARS, agencies: [] },
    proposals: [],
    scenarios: [],
  };
  const kept: KeptBook = { book, baseBudget: [], choices: NO_CHOICES, sources: {} };
  return { ...kept, section: "tables", editing: null, isHeld: false, aside: {}, pasting: null };
}

/** The book of a workbook, to be changed. */
export function draftOf({ book, baseBudget, choices, sources, locks }: KeptBook): BookDraft {
  const kept: KeptBook = { book, baseBudget, choices, sources, ...(locks !== undefined && { locks }) };
  return { ...kept, section: "proposals", editing: null, isHeld: true, aside: {}, pasting: null };
}

/** The first financial year that has not begun: what is planned now begins in it. */
export function nextFinancialYear(today: Date): number {
  const APRIL = 3;
  return today.getMonth() >= APRIL ? today.getFullYear() + 1 : today.getFullYear();
}
