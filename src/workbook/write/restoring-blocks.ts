import { withSheetsRenamed } from "../../formula";
import type { PlannedSheet } from "../../sheets";
import type { CellBlock } from "./cell-blocks";
import { NOTHING, plannedContents } from "./contents";
import type { SheetSnapshot } from "./snapshot";

/**
 * The cells to write to have a sheet as it was. `plan` is what it was written by, where that is known; `renamed` has the names that
 * sheets have now by those that they had.
 */
export function restoringBlocks(
  sheet: Excel.Worksheet,
  { areas }: SheetSnapshot,
  {
    plan,
    renamed,
  }: { readonly plan: PlannedSheet | undefined; readonly renamed: ReadonlyMap<string, string> },
): readonly CellBlock[] {
  const planned = plan ? plannedContents(plan) : NOTHING;
  return areas.map(({ box, formulas, texts, formats }) => {
    const typed = formulas.map((line, down) =>
      line.map((cell, across) => {
        // Our own texts are chosen so that Excel takes them for texts.
        const isOurs = cell === planned.at(box.row + down, box.column + across);
        if (texts[down]![across]) return cell !== "" && !isOurs ? `'${cell}` : cell;
        const isFormula = renamed.size > 0 && typeof cell === "string" && cell.startsWith("=");
        return isFormula ? withSheetsRenamed(cell, renamed) : cell;
      }),
    );
    return { sheet, row: box.row, column: box.column, formulas: typed, formats };
  });
}
