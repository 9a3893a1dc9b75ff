import type { SheetBox } from "../../formula";
import { cellAt, inYear, oneCell, wholeYear } from "../cells";

/** Blocks of the same rows for each scenario, one below the other. */
export interface Stack {
  /** By how many rows the block of one scenario is below that of the one before it. */
  readonly height: number;
  readonly scenarios: number;
}

/** Formulas that take cells of a scenario's block, whatever scenario that is, from where the first scenario has it. */
export interface Fetching {
  /** The cell of a block for the same cell of a block here. */
  readonly same: (there: SheetBox, here: SheetBox) => (row: number, column: number) => string;
  /** The row of a block that another cell counts from 1. */
  readonly counted: (there: SheetBox, year: number, count: string) => string;
}

/** `skipped` is the cell with the rows of all scenarios before the one that is taken. */
export function fetchingFrom({ height, scenarios }: Stack, skipped: SheetBox): Fetching {
  const tall = (block: SheetBox): SheetBox => ({ ...block, rows: block.rows + height * (scenarios - 1) });
  return {
    same: (there, here) => {
      const column = tall(there);
      return (row, at) => {
        const count = `ROWS(${inYear(here, at)}:${cellAt(here, row, at)})`;
        return `INDEX(${wholeYear(column, at)},${oneCell(skipped)}+${count})`;
      };
    },
    counted: (there, year, count) => `INDEX(${wholeYear(tall(there), year)},${oneCell(skipped)}+${count})`,
  };
}
