import type { SheetContent } from "../../content";
import { classOf } from "../../figures";
import type { CellClass } from "../../figures";

/** What each cell of a sheet is, as far as it is known. Rows and columns count from 0 at the first used cell. */
export interface Classes {
  /** A cell outside of the sheet is blank. */
  at(row: number, column: number): CellClass;
  /** The cell is something other than it looks by itself. */
  set(row: number, column: number, found: CellClass): void;
}

const CLASSES: readonly CellClass[] = [
  "blank",
  "text",
  "figure",
  "year",
  "date",
  "percent",
  "logical",
  "error",
  "nil",
  "missing",
];

/** So many different texts are kept in mind. */
const MOST_KNOWN = 50_000;

/** What each cell is by itself. */
export function classesOf({ values, formats }: SheetContent): Classes {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  // A byte a cell: a list of payments has millions of cells.
  const classes = new Uint8Array(rows * columns);
  // Names come again and again in a long list, and reading each text once is enough.
  const known = new Map<string, number>();
  values.forEach((line, row) => {
    line.forEach((cell, column) => {
      const before = typeof cell === "string" ? known.get(cell) : undefined;
      const found = before ?? CLASSES.indexOf(classOf(cell, formats[row]?.[column] ?? "General"));
      if (before === undefined && typeof cell === "string" && known.size < MOST_KNOWN) known.set(cell, found);
      classes[row * columns + column] = found;
    });
  });
  const inside = (row: number, column: number) => row >= 0 && row < rows && column >= 0 && column < columns;
  return {
    at: (row, column) => (inside(row, column) ? CLASSES[classes[row * columns + column]!]! : "blank"),
    set: (row, column, found) => {
      classes[row * columns + column] = CLASSES.indexOf(found);
    },
  };
}
