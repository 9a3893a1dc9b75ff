import type { Box, CellInput } from "../../engine";
import { intersection } from "../../address";
import { assertSheetOpen } from "../../book/book";
import type { Book } from "../../book/book";
import { noteChange } from "../../book/changes";
import { HostError, invalidArgument } from "../../wire/errors";
import type { Json } from "../../wire/protocol";
import { assertHolds } from "./limits";
import type { RangeState } from "./range-state";

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
/** Excel on the web refuses to hand over more cells than this. */
const MOST_CELLS = 5_000_000;

/** Writes values or formulas: a block of the range's own shape, or one value for all its cells; null leaves a cell. */
export function writeCells({ book, sheet, box }: RangeState, input: Json): void {
  assertSheetOpen(book, sheet);
  const target = Array.isArray(input) ? box : withinUse(book, sheet, box);
  if (!target) return;
  book.engine.write(sheet, target, blockOf(input, target, cellInput));
  noteChange(book, sheet, target, "RangeEdited");
}

/** Writes one thing for each cell, or one for all. */
export function blockOf<Item>(input: Json, box: Box, read: (item: Json) => Item): Item[][] {
  if (!Array.isArray(input)) {
    const item = read(input);
    return Array.from({ length: box.rows }, () => Array.from({ length: box.columns }, () => item));
  }
  const rows = input as readonly Json[];
  const isRight = (row: Json) => Array.isArray(row) && row.length === box.columns;
  if (rows.length !== box.rows || !rows.every(isRight)) throw invalidArgument(WRONG_SHAPE);
  return rows.map((row) => (row as readonly Json[]).map(read));
}

export function assertShape(box: Box, rows: number, columns: number): void {
  if (rows !== box.rows || columns !== box.columns) throw invalidArgument(WRONG_SHAPE);
}

export function assertReadable({ box }: RangeState): void {
  if (box.rows * box.columns > MOST_CELLS) {
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit. Read a smaller range.",
    );
  }
}

/** The part of whole rows and columns that is in use: cells beyond it are empty and stay so. */
export function withinUse(book: Book, sheet: string, box: Box): Box | null {
  const isHuge = box.rows * box.columns > MOST_CELLS / 50;
  if (!isHuge) return box;
  const used = book.engine.usedBox(sheet);
  return used && intersection(used, box);
}

function cellInput(value: Json): CellInput {
  if (typeof value === "string") assertHolds(value);
  if (
    value === null ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  ) {
    return value;
  }
  throw invalidArgument();
}
