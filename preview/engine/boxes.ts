import type { IRange } from "@univerjs/core";
import type { Box } from "../host/engine";

/** The block of a range of Univer's. */
export function boxOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Box {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** The smallest block around all that is added. */
export function bounds(): { add(box: Box): void; box(): Box | null } {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  return {
    add: (box) => {
      top = Math.min(top, box.row);
      left = Math.min(left, box.column);
      bottom = Math.max(bottom, box.row + box.rows);
      right = Math.max(right, box.column + box.columns);
    },
    box: () => (bottom < 0 ? null : { row: top, column: left, rows: bottom - top, columns: right - left }),
  };
}

export function mapBox<Item>(box: Box, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: box.rows }, (_, down) =>
    Array.from({ length: box.columns }, (__, across) => item(box.row + down, box.column + across)),
  );
}
