import type { SheetBox } from "../../formula";

/** Rows of a sheet, asked for from the top down, so that what is written says how much it needs and never where it is. */
export interface Rows {
  /** The next rows, from the first column on. */
  block(rows: number, columns: number): SheetBox;
  /** A row for the title of a section, below an empty row where something is above it. */
  section(): SheetBox;
}

/** Answers for the rows of a sheet from `first` on. */
export function rowsFrom(sheet: string, first: number): Rows {
  let next = first;
  const block = (rows: number, columns: number): SheetBox => {
    const row = next;
    next += rows;
    return { sheet, row, column: 0, rows, columns };
  };
  return {
    block,
    section: () => {
      if (next > first) next += 1;
      return block(1, 1);
    },
  };
}
