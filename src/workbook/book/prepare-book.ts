import { BookProblems, readBook } from "../../model/book";
import type { Book, KeptBook, StoredBook } from "../../model/book";
import { stop } from "../../reading";
import type { Finding } from "../../reading";
import { besideOf, BOOK_LAYOUT, planBook } from "../../sheets/book";
import type { Beside } from "../../sheets/book";
import { bookForm, damagedBooks, keeping, keptBook, readParts } from "../store";
import { findSheets, namesNow, planAsWritten, prepare, stopped } from "../write";
import type { Preparation, SheetsPlan } from "../write";
import { BOOK, bookSheetNames } from "./subject";

/** Reads everything a write of the book depends on, and says what it would do. Changes nothing. */
export async function prepareBook(context: Excel.RequestContext, kept: KeptBook): Promise<Preparation> {
  const read = readOr(kept);
  if (!read.book) return stopped(read.findings);
  const found = await findSheets(context, BOOK);
  const parts = await readParts(context, bookForm);
  const before = keptBook(parts);
  const facts = { unit: read.book.place.unit, sources: {} };
  const { book, baseBudget, choices, sources } = kept;
  const stored: StoredBook = { book, baseBudget, choices, sources, facts, layout: BOOK_LAYOUT };
  return await prepare(context, found, {
    subject: BOOK,
    plan: planBook(read.book, bookSheetNames(namesNow(found.own), found.sheets), read.beside),
    before: before && beforeOf(before, found),
    keeping: keeping(bookForm, stored, (all) => all),
    parts,
    findings: damagedBooks(parts),
    services: { all: 0, single: 0, groups: 0 },
    basis: facts,
  });
}

/** What the sheets were written by; null where that was another layout. */
function beforeOf(
  stored: StoredBook,
  { own, sheets }: Awaited<ReturnType<typeof findSheets>>,
): SheetsPlan | null {
  if (stored.layout !== BOOK_LAYOUT) return null;
  const was = readBook(stored.book);
  const beside = besideOf(stored, was);
  return planAsWritten(own, (names) => planBook(was, bookSheetNames(names, sheets), beside));
}

/** The book, or what is wrong with it. */
function readOr(kept: KeptBook): {
  readonly book: Book | null;
  readonly beside: Beside;
  readonly findings: readonly Finding[];
} {
  try {
    const book = readBook(kept.book);
    const beside = besideOf(kept, book);
    const missing = [
      ...(book.proposals.length === 0 ? [stop("The book has no proposal yet. Add one.")] : []),
      ...(book.scenarios.length === 0 ? [stop("The book has no scenario yet. Add one.")] : []),
    ];
    return { book: missing.length === 0 ? book : null, beside, findings: missing };
  } catch (error) {
    if (!(error instanceof BookProblems)) throw error;
    return {
      book: null,
      beside: {},
      findings: error.problems.map(({ path, message }) =>
        stop(path === "" ? message : `${path}: ${message}`),
      ),
    };
  }
}
