import { readBook } from "../../model/book";
import { planBook } from "../../sheets/book";
import type { Headline } from "../port";
import { bookForm, keptBook, readParts } from "../store";
import { findSheets, readHeadlineCells } from "../write";
import { BOOK } from "./subject";

/** The headline figures of the book, read from its cells now; none where it has no Summary. */
export async function readBookHeadlines(context: Excel.RequestContext): Promise<readonly Headline[]> {
  const kept = keptBook(await readParts(context, bookForm));
  const { own } = await findSheets(context, BOOK);
  if (!kept || !own.has("summary")) return [];
  return await readHeadlineCells(
    context,
    own,
    planBook(readBook(kept.book), { facts: kept.facts }).headlines,
  );
}
