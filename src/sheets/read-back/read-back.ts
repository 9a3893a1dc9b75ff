import { readBook } from "../../model/book";
import type { KeptBook, SourceFacts } from "../../model/book";
import { note } from "../../reading";
import type { Finding } from "../../reading";
import { BOOK_SHEET_NAMES, besideOf, planBook } from "../plan";
import type { BookPlan } from "../plan";
import { agencies, groups, place, priceLevels, rates } from "./place";
import { budgets, gaps } from "./base-budget";
import { choices } from "./choices";
import { costs } from "./costs";
import { LEVER_SHEETS } from "../levers";
import { register } from "./register";
import { scenarios } from "./scenarios";
import { seen } from "../as-typed";
import type { Reading, Seen, SheetNow } from "../as-typed";

type ReadSheet = (reading: Reading, sheet: Seen) => void;

/** The sheets of inputs that every book has, in the order in which they are read: what others refer to first. */
const SHEETS: readonly (readonly [key: string, ReadSheet])[] = [
  [
    "place",
    (reading, sheet) => [agencies, groups, place, priceLevels, rates].forEach((read) => read(reading, sheet)),
  ],
  ["base", (reading, sheet) => [budgets, gaps].forEach((read) => read(reading, sheet))],
  ["proposals", register],
  ["costs", costs],
  ["scenarios", (reading, sheet) => [scenarios, choices].forEach((read) => read(reading, sheet))],
];

/** The keys of all sheets that people type into. */
export const TYPED_SHEETS: readonly string[] = [
  ...SHEETS.map(([key]) => key),
  ...LEVER_SHEETS.filter(({ hasInputs }) => hasInputs).map(({ key }) => key),
];

/** A book without the tables that it reads. */
type ReadBook = Pick<KeptBook, "book" | "baseBudget" | "choices">;

/**
 * A book as the cells of its sheets have it now; `facts` are those that they were written by. Only what differs from what was written is
 * taken, so that what no cell shows stays as it was kept. Rows are found by what they are called and columns by their headings, wherever they are. What does not fit any more (a
 * row that is gone, a text where a number belongs) is a finding with its cell, and what was kept stands. The answer is what was typed: it
 * may be wrong in itself, as `readBook` says.
 */
export function readBack(
  kept: ReadBook,
  facts: SourceFacts | null,
  sheets: ReadonlyMap<string, SheetNow>,
): ReadBook & { readonly findings: readonly Finding[] } {
  const was = readBook(kept.book);
  const plan = planBook(was, { ...besideOf(kept, was), facts });
  const { book, baseBudget, choices: chosen } = structuredClone(kept) as unknown as Changed;
  const findings: Finding[] = [];
  const reading: Reading = { was, cells: plan.cells, book, baseBudget, choices: chosen, findings };
  for (const [key, read] of [...SHEETS, ...ofLevers(plan)]) {
    const written = plan.sheets.find((sheet) => sheet.key === key);
    const now = sheets.get(key);
    if (!written) continue;
    if (now) read(reading, seen(written, now));
    else
      findings.push(
        note(
          `The sheet ${BOOK_SHEET_NAMES[key]} was deleted. What was kept of it stands; writing adds it again.`,
        ),
      );
  }
  return { book, baseBudget, choices: chosen as unknown as KeptBook["choices"], findings };
}

function ofLevers({ levers }: BookPlan): typeof SHEETS {
  return levers
    .filter(({ sheet }) => TYPED_SHEETS.includes(sheet.key))
    .map((lever) => [lever.sheet.key, lever.readBack]);
}

/** What is kept, as the parts that reading changes. */
type Changed = Pick<Reading, "book" | "baseBudget" | "choices">;
