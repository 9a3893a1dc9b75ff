import type { Book } from "../../book/book";
import type { Box } from "../../engine";
import { isOnSheet } from "../../address";
import { invalidArgument } from "../../wire/errors";

/** A block of cells on a sheet, as the add-in holds it. It keeps its place when rows are put in above it. */
export interface RangeState {
  readonly book: Book;
  readonly sheet: string;
  readonly box: Box;
}

/** The same sheet, another block; throws where the block leaves the sheet. */
export function onSameSheet({ book, sheet }: RangeState, box: Box): RangeState {
  if (!isOnSheet(box)) throw invalidArgument();
  return { book, sheet, box };
}
