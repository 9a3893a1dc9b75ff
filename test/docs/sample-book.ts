import beside from "../../preview/sample/beside-book.json";
import book from "../../preview/sample/book.json";
import { townBook } from "../../preview/sample/town/town-book";
import { NO_CHOICES } from "../../src/model/book";
import type { KeptBook } from "../../src/model/book";
import { keptBookXml } from "../../src/workbook/book";

/** The sample's book as its workbook keeps it: the preview does not build what the workbook's side is made of. */
export const sampleBookFile = "preview/sample/kept-book.json";

/** The sample's book with what is kept beside it: base budgets, and the two tables of the workbook that it reads. */
export const SAMPLE: KeptBook = {
  book,
  choices: NO_CHOICES,
  ...(beside as Pick<KeptBook, "baseBudget" | "sources">),
};

export function keptSampleBook(): string {
  return keptIn(SAMPLE, book.place.unit);
}

/** The same of the second sample: it reads no table. */
export const townBookFile = "preview/sample/town/kept-book.json";

export function keptTownBook(): string {
  const kept: KeptBook = { book: townBook(), baseBudget: [], choices: NO_CHOICES, sources: {} };
  return keptIn(kept, "£");
}

function keptIn(kept: KeptBook, unit: string): string {
  return `${JSON.stringify({ xml: keptBookXml(kept, unit) }, null, 2)}\n`;
}
