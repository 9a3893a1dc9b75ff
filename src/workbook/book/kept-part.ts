import type { KeptBook } from "../../model/book";
import { BOOK_LAYOUT } from "../../sheets/book";
import { bookForm, partXml } from "../store";

/** The custom XML part of a workbook that has a book, and no sheets of it yet. */
export function keptBookXml(kept: KeptBook, unit: string): string {
  return partXml(bookForm, { ...kept, facts: { unit, sources: {} }, layout: BOOK_LAYOUT });
}
