import { assertSheetOpen } from "../../book/book";
import { DEEPEST, regrouped } from "../../book/kept";
import { HostError, invalidArgument } from "../../wire/errors";
import { method } from "../../wire/members";
import type { Arguments, Member } from "../../wire/members";
import type { RangeState } from "../range/range-state";
import type { SheetState } from "../sheet/sheet-state";

/** Grouping rows and columns of a range. */
export const outlineMembers: Readonly<Record<string, Member<RangeState>>> = {
  group: method((range, args) => regroup(range, args, 1)),
  ungroup: method((range, args) => regroup(range, args, -1)),
  hideGroupDetails: method((range, args) => showDetails(range, args, false)),
  showGroupDetails: method((range, args) => showDetails(range, args, true)),
};

/** Shows the first so many levels of the groups of a sheet; 0 leaves rows or columns as they are. */
export function showLevels({ book, id }: SheetState, args: Arguments): void {
  assertSheetOpen(book, id);
  const [rows, columns] = [args.number(0), args.number(1)];
  for (const level of [rows, columns]) {
    if (!Number.isInteger(level) || level < 0 || level > DEEPEST) throw invalidArgument();
  }
  const { outline } = book.sheet(id).features;
  if (rows > 0) {
    for (const [row, level] of outline.rows) book.engine.setRowsHidden(id, row, 1, level >= rows);
  }
  if (columns > 0) {
    for (const [column, level] of outline.columns) {
      book.engine.setColumnsHidden(id, column, 1, level >= columns);
    }
  }
  book.change(id, {});
}

function regroup({ book, sheet, box }: RangeState, args: Arguments, step: 1 | -1): void {
  assertSheetOpen(book, sheet);
  const along = alongOf(args);
  const { outline } = book.sheet(sheet).features;
  const [first, count] = along === "rows" ? [box.row, box.rows] : [box.column, box.columns];
  const levels = outline[along];
  const depths = Array.from({ length: count }, (_, at) => levels.get(first + at) ?? 0);
  if (step === 1 && Math.max(...depths) >= DEEPEST - 1)
    throw new HostError("InvalidOperation", "There are no more than eight levels.");
  if (step === -1 && Math.max(...depths) === 0)
    throw new HostError("InvalidOperation", "These rows or columns are not grouped.");
  book.change(sheet, { outline: { ...outline, [along]: regrouped(levels, first, count, step) } });
}

function showDetails({ book, sheet, box }: RangeState, args: Arguments, shown: boolean): void {
  assertSheetOpen(book, sheet);
  const along = alongOf(args);
  const [first, count] = along === "rows" ? [box.row, box.rows] : [box.column, box.columns];
  const lines = [...book.sheet(sheet).features.outline[along].keys()].filter(
    (line) => line >= first && line < first + count,
  );
  if (lines.length === 0) throw new HostError("InvalidOperation", "These rows or columns are not grouped.");
  for (const line of lines) {
    if (along === "rows") book.engine.setRowsHidden(sheet, line, 1, !shown);
    else book.engine.setColumnsHidden(sheet, line, 1, !shown);
  }
  book.change(sheet, {});
}

function alongOf(args: Arguments): "rows" | "columns" {
  const option = args.text(0);
  if (option !== "ByRows" && option !== "ByColumns") throw invalidArgument();
  return option === "ByRows" ? "rows" : "columns";
}
