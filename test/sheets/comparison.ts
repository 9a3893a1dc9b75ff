import { cellOf, readableAddress } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import type { ShownValues } from "../twins/engines/engine";

/** Figures of sheets beside what they should be; what differs is kept in words. */
export interface Comparison {
  readonly across: (cells: SheetBox, wanted: readonly (number | null)[], what: string) => void;
  readonly one: (cells: SheetBox, row: number, wanted: number | null, what: string) => void;
  readonly valueAt: (cells: SheetBox, row: number, column: number) => number;
  readonly figures: () => number;
  readonly different: readonly string[];
}

/** Figures are the same where they differ by no more than a billionth of their size, or a millionth in all. */
export function comparison(shown: ShownValues): Comparison {
  const different: string[] = [];
  let figures = 0;
  const compare = (cell: SheetBox, wanted: number | null, what: string): void => {
    figures += 1;
    const got = shown(cell.sheet, cell.row, cell.column);
    const isSame =
      wanted === null
        ? got === null || got === ""
        : typeof got === "number" && Math.abs(got - wanted) <= Math.max(1e-6, Math.abs(wanted) * 1e-9);
    if (!isSame) different.push(`${readableAddress(cell.sheet, cell)}, ${what}: ${got}, not ${wanted}`);
  };
  return {
    across: (cells, wanted, what) => {
      if (cells.columns !== wanted.length) throw new Error(`${what}: ${cells.columns} cells`);
      wanted.forEach((each, at) => compare(cellOf(cells, 0, at), each, what));
    },
    one: (cells, row, wanted, what) => compare(cellOf(cells, row, 0), wanted, what),
    valueAt: (cells, row, column) => Number(shown(cells.sheet, cells.row + row, cells.column + column)),
    figures: () => figures,
    different,
  };
}
