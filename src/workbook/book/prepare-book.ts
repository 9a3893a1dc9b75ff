import { FieldProblems, readBook } from "../../model/book";
import type { Book, KeptBook, StoredBook } from "../../model/book";
import { hasStop, note, stop } from "../../reading";
import type { Finding } from "../../reading";
import { besideOf, BOOK_LAYOUT, planBook } from "../../sheets/book";
import type { BookWriting } from "../../sheets/book";
import { movedColumns } from "../fetch";
import { bookForm, copyForm, damagedBooks, keeping, keptBook, readParts } from "../store";
import { findSheets, namesNow, planAsWritten, prepare, stopped, withNames } from "../write";
import type { Found, Preparation, SheetsPlan } from "../write";
import { together } from "../together";
import { tooMuchToPool } from "../too-much";
import { readTables } from "./read-tables";
import { renamedSources } from "./renamed-sources";
import { BOOK, bookSheetNames } from "./subject";

/** Reads everything a write of the book depends on, and says what it would do. Changes nothing. */
export async function prepareBook(context: Excel.RequestContext, kept: KeptBook): Promise<Preparation> {
  const [{ json, facts, findings, totals }, found, parts] = await together(
    context,
    (sync) => readTables(context, kept, sync),
    (sync) => findSheets(context, BOOK, sync),
    (sync) => readParts(context, bookForm, sync),
  );
  if (facts === null || hasStop(findings)) return stopped(findings);
  const { baseBudget, choices, sources, locks } = kept;
  const stored: StoredBook = {
    ...{ book: json, baseBudget, choices, sources, facts, layout: BOOK_LAYOUT },
    ...(locks !== undefined && { locks }),
  };
  const read = readOr(stored);
  if (!read.book) return stopped([...findings, ...read.findings]);
  const before = keptBook(parts);
  const isCopy = (await readParts(context, copyForm)).length > 0;
  const names = bookSheetNames(namesNow(found.own), found.sheets);
  const plan = planBook(read.book, { names, ...read.beside, facts });
  return await prepare(context, found, {
    subject: BOOK,
    plan,
    before: before && (await beforeOf(context, before, found)),
    keeping: keeping(bookForm, stored, (all) => all),
    parts,
    findings: [
      ...findings,
      ...(before ? movedColumns(before, stored) : []),
      ...damagedBooks(parts),
      ...(isCopy ? [note(COPY)] : []),
    ],
    totals: totals.filter(({ kind }) => plan.reads.includes(kind)),
    basis: facts,
  });
}

const COPY =
  "This workbook is a shareable copy: its PLACE functions are figures and formulas of ordinary Excel. Choose “Restore live” first to have them back everywhere; creating the sheets brings them back on the sheets of the book only.";

/** What the sheets were written by, as Excel made it where sheets were renamed since; null where that was another layout. */
async function beforeOf(
  context: Excel.RequestContext,
  stored: StoredBook,
  found: Found,
): Promise<SheetsPlan | null> {
  if (stored.layout !== BOOK_LAYOUT) return null;
  const { own, sheets } = found;
  const was = readBook(stored.book);
  const beside = besideOf(stored, was);
  const { facts } = stored;
  const plan = planAsWritten(own, (names) =>
    planBook(was, { names: bookSheetNames(names, sheets), ...beside, facts }),
  );
  return withNames(plan, await renamedSources(context, stored, found));
}

function tooLarge({ pooling }: Book): readonly string[] {
  return pooling ? [tooMuchToPool(pooling.grants.length, pooling.needs.length) ?? []].flat() : [];
}

/** The book, or what is wrong with it. */
function readOr(kept: KeptBook): {
  readonly book: Book | null;
  readonly beside: Partial<BookWriting>;
  readonly findings: readonly Finding[];
} {
  try {
    const book = readBook(kept.book);
    const beside = besideOf(kept, book);
    const missing = [
      ...(book.proposals.length === 0 ? [stop("The book has no proposal yet. Add one.")] : []),
      ...(book.scenarios.length === 0 ? [stop("The book has no scenario yet. Add one.")] : []),
      ...tooLarge(book).map((each) => stop(each)),
    ];
    return { book: missing.length === 0 ? book : null, beside, findings: missing };
  } catch (error) {
    if (!(error instanceof FieldProblems)) throw error;
    return {
      book: null,
      beside: {},
      findings: error.problems.map(({ path, message }) =>
        stop(path === "" ? message : `${path}: ${message}`),
      ),
    };
  }
}
