import { holdsCell, shifted } from "../../address";
import type { CellShift } from "../../address";
import type { Box } from "../../engine";

/** A thread on a cell. */
export interface Comment extends Remark {
  readonly row: number;
  readonly column: number;
  readonly isResolved: boolean;
  readonly replies: readonly Remark[];
}

export interface Remark {
  readonly id: string;
  readonly author: string;
  readonly email: string;
  readonly content: string;
  /** ISO, with the time. */
  readonly created: string;
}

/** A note, the older kind, without replies. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
}

interface Placed {
  readonly row: number;
  readonly column: number;
}

export function shiftedPlaces<One extends Placed>(all: readonly One[], shift: CellShift): readonly One[] {
  return all.flatMap((one) => {
    const box = shifted({ row: one.row, column: one.column, rows: 1, columns: 1 }, shift);
    return box ? [{ ...one, row: box.row, column: box.column }] : [];
  });
}

export function withoutPlaces<One extends Placed>(all: readonly One[], cut: Box): readonly One[] {
  return all.filter(({ row, column }) => !holdsCell(cut, row, column));
}
