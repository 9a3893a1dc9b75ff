import { assertSheetOpen } from "../../book/book";
import { scalar } from "../../wire/members";
import type { Member } from "../../wire/members";
import type { RangeState } from "./range-state";
import { withinUse } from "./range-values";

/** Whether the rows or columns of a range are hidden: null where only some are. */
export const hiddenMembers: Readonly<Record<string, Member<RangeState>>> = {
  rowHidden: scalar(rowsHidden, ({ book, sheet, box }, hidden) => {
    assertSheetOpen(book, sheet);
    book.engine.setRowsHidden(sheet, box.row, box.rows, Boolean(hidden));
    book.change(sheet, {});
  }),
  columnHidden: scalar(columnsHidden, ({ book, sheet, box }, hidden) => {
    assertSheetOpen(book, sheet);
    book.engine.setColumnsHidden(sheet, box.column, box.columns, Boolean(hidden));
    book.change(sheet, {});
  }),
  hidden: scalar((range) => {
    const [rows, columns] = [rowsHidden(range), columnsHidden(range)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }),
};

function rowsHidden(range: RangeState): boolean | null {
  const { row, rows } = part(range);
  return common(rows, (at) => range.book.engine.isRowHidden(range.sheet, row + at));
}

function columnsHidden(range: RangeState): boolean | null {
  const { column, columns } = part(range);
  return common(columns, (at) => range.book.engine.isColumnHidden(range.sheet, column + at));
}

/** Of whole rows and columns, what is in use: the rest is as long as Excel's sheets. */
function part({ book, sheet, box }: RangeState) {
  return withinUse(book, sheet, box) ?? { ...box, rows: 1, columns: 1 };
}

function common(count: number, isHidden: (at: number) => boolean): boolean | null {
  const first = isHidden(0);
  for (let at = 1; at < count; at += 1) if (isHidden(at) !== first) return null;
  return first;
}
