import { filledIn } from "../../shape";
import type { Seen } from "../arrangement";

/** Where a label column is filled so seldom, it names the group that begins there. */
const MOST_PART_FILLED = 0.75;
const FEW_ROWS = 3;

/** Whether a column gives its names once for each group of rows: empty below them, though other labels go on. */
export function isGroupColumn({ grid, block, rows }: Seen, column: number): boolean {
  const filled = rows.filter((row) => grid.classAt(row, column) !== "blank");
  const [first = 0] = rows;
  const isBegun = block.rows.some(
    ({ row, kind }) => kind === "data" && row <= first && grid.classAt(row, column) !== "blank",
  );
  if (!isBegun) return false;
  // In a few rows the names behind say that only the group's is left out.
  const areNamedBehind = () =>
    rows.every((row) => {
      const named = filledIn(grid, row, block.span).find((each) => grid.classAt(row, each) === "text");
      return (
        named === column || (grid.classAt(row, column) === "blank" && named !== undefined && named > column)
      );
    });
  const isMerged = grid.merged.some(
    (box) => box.column === column && box.rows > 1 && box.row > block.headings.last,
  );
  const isSeldom = filled.length < rows.length && filled.length < rows.length * MOST_PART_FILLED;
  return isMerged || (isSeldom && (rows.length > FEW_ROWS || areNamedBehind()));
}
