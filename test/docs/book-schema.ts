import { BOOK_SCHEMA } from "../../src/model/book";

/** The form of a book, for programs that write one: made from the tables that read it. */
export const bookSchemaFile = "docs/book.schema.json";

export function bookSchema(): string {
  return `${JSON.stringify(BOOK_SCHEMA, null, 2)}\n`;
}
