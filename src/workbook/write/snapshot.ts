import type { Box } from "../../formula";
import type { CellContent } from "../../sheets";
import type { SheetState } from "../marks";
import { NOTHING } from "./contents";
import type { Contents } from "./contents";

/** A sheet of ours as it is before it is written again: enough to put it back. */
export interface SheetSnapshot {
  readonly sheet: SheetState;
  /** Every cell with something in it is in one of these; there are none where the sheet is empty. */
  readonly areas: readonly SnapshotCells[];
}

/** A block of cells as they are. */
export interface SnapshotCells {
  readonly box: Box;
  /** What was entered; cells that a formula elsewhere fills are "". */
  readonly formulas: readonly (readonly CellContent[])[];
  /** Where a text was entered: typed again, "00123" would become a number and "=x" a formula. */
  readonly texts: readonly (readonly boolean[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What the cells held. */
export function snapshotContents({ areas }: SheetSnapshot): Contents {
  if (areas.length === 0) return NOTHING;
  const at = (row: number, column: number) => {
    const area = areas.find(({ box }) => isInside(box, row, column));
    return area?.formulas[row - area.box.row]?.[column - area.box.column] ?? "";
  };
  return {
    at,
    filled: () =>
      areas.flatMap(({ box, formulas }) =>
        formulas.flatMap((line, down) =>
          line.flatMap((cell, across) =>
            cell === "" ? [] : [{ row: box.row + down, column: box.column + across }],
          ),
        ),
      ),
  };
}

export function isInside(box: Box, row: number, column: number): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}
