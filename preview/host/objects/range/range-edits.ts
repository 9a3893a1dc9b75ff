import { contains, isSameBox, MAX_COLUMNS, MAX_ROWS } from "../../address";
import { assertSheetOpen } from "../../book/book";
import type { Shift } from "../../engine";
import { invalidArgument } from "../../wire/errors";
import type { Json } from "../../wire/protocol";
import { cleared } from "../../book/kept";
import type { RangeState } from "./range-state";
import { noteChange } from "../../book/changes";
import { blockOf, withinUse } from "./range-values";

/** Clears "All", "Contents", "Formats", "Hyperlinks" or "RemoveHyperlinks". "All" also removes tables inside the range. */
export function clearRange(range: RangeState, applyTo: string): void {
  const { book, sheet, box } = range;
  assertSheetOpen(book, sheet);
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo))
    throw invalidArgument();
  if (applyTo === "All") {
    for (const table of book.tables.all()) {
      if (table.sheet === sheet && contains(box, table.box)) book.tables.remove(table.id);
    }
  }
  if (applyTo !== "Contents") book.change(sheet, cleared(book.sheet(sheet).features, box, applyTo));
  const target = withinUse(book, sheet, box);
  if (!target) return;
  if (applyTo === "All" || applyTo === "Contents") {
    book.engine.write(
      sheet,
      target,
      blockOf("", target, () => ""),
    );
    noteChange(book, sheet, target, "RangeEdited");
  }
  if (applyTo === "All" || applyTo === "Formats") book.engine.clearFormats(sheet, target);
}

export function setNumberFormats({ book, sheet, box }: RangeState, input: Json): void {
  assertSheetOpen(book, sheet);
  const target = Array.isArray(input) ? box : withinUse(book, sheet, box);
  if (!target) return;
  const formats = blockOf(input, target, (format) => (format === null ? null : String(format)));
  book.engine.setNumberFormats(sheet, target, formats);
}

/** Inserts cells where the range is; answers with the new cells. */
export function insertCells(range: RangeState, shift: string): RangeState {
  const { book, sheet, box } = range;
  assertSheetOpen(book, sheet);
  const isDown = shift === "Down";
  if (!isDown && shift !== "Right") throw invalidArgument();
  book.engine.insertCells(sheet, box, isDown ? "down" : "right");
  follow(range, {
    sheet,
    along: isDown ? "rows" : "columns",
    at: isDown ? box.row : box.column,
    count: isDown ? box.rows : box.columns,
  });
  noteChange(book, sheet, box, isDown ? "RowInserted" : "ColumnInserted");
  return range;
}

export function deleteCells(range: RangeState, shift: string): void {
  const { book, sheet, box } = range;
  assertSheetOpen(book, sheet);
  const isUp = shift === "Up";
  if (!isUp && shift !== "Left") throw invalidArgument();
  for (const table of book.tables.all()) {
    if (table.sheet === sheet && (isSameBox(table.box, box) || contains(box, table.box)))
      book.tables.remove(table.id);
  }
  book.engine.deleteCells(sheet, box, isUp ? "up" : "left");
  follow(range, {
    sheet,
    along: isUp ? "rows" : "columns",
    at: isUp ? box.row : box.column,
    count: isUp ? -box.rows : -box.columns,
  });
  noteChange(book, sheet, { ...box, rows: 1, columns: 1 }, isUp ? "RowDeleted" : "ColumnDeleted");
}

/** Tables move with the cells where all of their columns (or rows) are pushed; what else is on the sheet, where it is all within. */
function follow({ book, box }: RangeState, shift: Shift): void {
  const isWhole = shift.along === "rows" ? box.columns === MAX_COLUMNS : box.rows === MAX_ROWS;
  book.shift(isWhole ? shift : { ...shift, among: box });
}
