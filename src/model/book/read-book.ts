import { checkBook } from "./checks";
import { BOOK } from "./parts";
import type { Book } from "./parts";
import { spendByService } from "./work-out";

/** A book from JSON, checked whole. Throws `FieldProblems` with all that is wrong, each with its path. */
export function readBook(value: unknown): Book {
  const book = BOOK.read(value, "");
  checkBook(book, spendByService(book));
  return book;
}
