import type { Book } from "../../book/book";

/** A sheet, as the add-in holds it. */
export interface SheetState {
  readonly book: Book;
  readonly id: string;
}
