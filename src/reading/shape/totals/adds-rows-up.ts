import { addedCells } from "../added-cells";
import type { Rows } from "./rows";

/** Most figures of the row are formulas that add up cells of other rows of the table, column by column. */
export function addsRowsUp({ grid, block, amounts }: Rows, row: number): boolean {
  const { sheet } = grid;
  if (amounts.every((column) => grid.formula(row, column) === "")) return false;
  const filled = amounts.filter((column) => typeof grid.cell(row, column) === "number");
  const adding = filled.filter((column) => {
    const formula = grid.formula(row, column);
    const cells = formula === "" ? null : addedCells(formula);
    return (
      cells !== null &&
      cells.length > 0 &&
      cells.every((box) => {
        const first = box.row - sheet.row;
        const isOwnColumn = box.column - sheet.column === column && box.columns === 1;
        const isInTable = first > block.headings.last - 1 && first + box.rows - 1 <= block.last + 1;
        return isOwnColumn && isInTable && (first > row || first + box.rows - 1 < row);
      })
    );
  });
  return filled.length > 0 && adding.length > filled.length / 2;
}
