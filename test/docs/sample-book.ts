import book from "../../preview/sample/book.json";
import { NO_CHOICES } from "../../src/model/book";
import { keptBookXml } from "../../src/workbook/book";

/** The sample's book as its workbook keeps it: the preview does not build what the workbook's side is made of. */
export const sampleBookFile = "preview/sample/kept-book.json";

export function keptSampleBook(): string {
  const kept = { book, baseBudget: [], choices: NO_CHOICES, sources: {} };
  return `${JSON.stringify({ xml: keptBookXml(kept, book.place.unit) }, null, 2)}\n`;
}
