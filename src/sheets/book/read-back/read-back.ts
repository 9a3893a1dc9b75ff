import { readBook } from "../../../model/book";
import type { BookJson } from "../../../model/book";
import { note } from "../../../reading";
import type { Finding } from "../../../reading";
import { BOOK_SHEET_NAMES } from "../names";
import type { BookSheet } from "../names";
import { planBook } from "../plan";
import { agencies, groups, place, priceLevels, rates } from "./place";
import { costs } from "./costs";
import { duplication } from "./duplication";
import { register } from "./register";
import { scenarios } from "./scenarios";
import { seen } from "./seen";
import type { Seen, SheetNow } from "./seen";
import type { Reading } from "./reading";

/** The sheets of inputs, in the order in which they are read: what others refer to first. */
const SHEETS: readonly (readonly [BookSheet, (reading: Reading, sheet: Seen) => void])[] = [
  [
    "place",
    (reading, sheet) => [agencies, groups, place, priceLevels, rates].forEach((read) => read(reading, sheet)),
  ],
  ["proposals", register],
  ["costs", costs],
  ["duplication", duplication],
  ["scenarios", scenarios],
];

/**
 * A book as the cells of its sheets have it now. Only what differs from what was written is taken, so that what no cell shows stays as
 * it was kept. Rows are found by what they are called and columns by their headings, wherever they are. What does not fit any more (a
 * row that is gone, a text where a number belongs) is a finding with its cell, and what was kept stands. The answer is what was typed: it
 * may be wrong in itself, as `readBook` says.
 */
export function readBack(
  kept: BookJson,
  sheets: ReadonlyMap<string, SheetNow>,
): { readonly book: BookJson; readonly findings: readonly Finding[] } {
  const was = readBook(kept);
  const plan = planBook(was);
  const book = structuredClone(kept) as Record<string, never>;
  const findings: Finding[] = [];
  const reading: Reading = { was, cells: plan.cells, book, findings };
  for (const [key, read] of SHEETS) {
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
  return { book, findings };
}
