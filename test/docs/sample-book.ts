import book from "../../preview/sample/book.json";
import { keptBookXml } from "../../src/workbook/book";

/** The sample's book as its workbook keeps it: the preview does not build what the workbook's side is made of. */
export const sampleBookFile = "preview/sample/kept-book.json";

export function keptSampleBook(): string {
  return `${JSON.stringify({ xml: keptBookXml({ book, sources: {} }, book.place.unit) }, null, 2)}\n`;
}
