import { parseBook, serialiseBook } from "../../model/book";
import type { StoredBook } from "../../model/book";
import { sources } from "../../reading";
import type { KeptForm } from "./part";

/** A workbook has one book. */
export const bookForm: KeptForm<StoredBook> = {
  namespace: "urn:total-place:book:1",
  element: "book",
  nameOf: () => "book",
  serialise: serialiseBook,
  parse: (text) => parseBook(text, sources),
};
