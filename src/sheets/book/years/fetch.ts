import type { SheetBox } from "../../../formula";
import { cellAt, inYear, oneCell, wholeYear } from "../cells";
import type { WorkingsCells } from "../workings";

/** Formulas that take a block of the scenario shown from the workings, whatever scenario that is. */
export interface Fetching {
  /** A cell of a block as it is in the workings of the first scenario, for the same cell of a block here. */
  readonly same: (there: SheetBox, here: SheetBox) => (row: number, column: number) => string;
  /** The row of a block that another cell counts from 1. */
  readonly counted: (there: SheetBox, year: number, count: string) => string;
}

/** `skipped` is the cell with the rows of all scenarios before the one shown. */
export function fetchingFrom({ bands, height }: WorkingsCells, skipped: SheetBox): Fetching {
  const tall = (block: SheetBox): SheetBox => ({
    ...block,
    rows: block.rows + height * (bands.length - 1),
  });
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
