import { readBook } from "../../model/book";
import { planBook } from "../../sheets/book";
import type { Headline } from "../port";
import { bookForm, keptBook, readParts } from "../store";
import { findSheets, readHeadlineCells } from "../write";
import { BOOK } from "./subject";

/** The headline figures of the book's Summary, read from its cells now; none where there is no such sheet. */
export async function readBookHeadlines(context: Excel.RequestContext): Promise<readonly Headline[]> {
  const kept = keptBook(await readParts(context, bookForm));
  const { own } = await findSheets(context, BOOK);
  const summary = own.get("summary");
  if (!kept || !summary) return [];
  return await readHeadlineCells(
    context,
    summary.id,
    planBook(readBook(kept.book), { facts: kept.facts }).headlines,
  );
}
