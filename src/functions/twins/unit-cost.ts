import { cellsOf, wordAt } from "./arguments";
import { indexOf, indexTable, tidyYear, vintageOf } from "./price-indices";
import { fixed, fixedRange, movingDown, part } from "./reference";
import type { NativeTwin, TwinCall, TwinTable } from "./twin";

const FOUND = "unit costs found";

/** The columns of the list of what was found. */
const [ROW, COST, FROM, TO, VINTAGE, FROM_INDEX, TO_INDEX] = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * The cost beside the code, times the index of the year wanted, divided by the index of its own. Where a code stands twice the first one
 * counts, where the function compares them; its code must have no spaces around it.
 */
export const unitCostTwin: NativeTwin = {
  tables: (call) => [indexTable(call), found(call)],
  cellAt: (call, row, column, tables) => {
    const list = tables(FOUND);
    const line = row * call.result.columns + column;
    const [cost, from, to] = [COST, FROM_INDEX, TO_INDEX].map((at) => fixed(part(list, line, at)));
    return `=${cost}*${to}/${from}`;
  },
};

function found(call: TwinCall): TwinTable {
  const { rows, columns } = call.result;
  const table = cellsOf(call, "table")!;
  const [codes, costs, years] = [0, 1, 2].map((at) => fixedRange(part(table, 0, at, table.rows)));
  return {
    kind: "workings",
    name: FOUND,
    title: "Where each code stands, its unit cost, and the indices of the years",
    headings: ["Row", "Unit cost", "From year", "To year", "Vintage", "Index, from", "Index, to"],
    rows: rows * columns,
    cellAt: (line, at, tables) => {
      const [row, column] = [Math.floor(line / columns), line % columns];
      const mine = (other: number) => movingDown(part(tables(FOUND), line, other));
      switch (at) {
        case ROW:
          return `=MATCH(${wordAt(call, "code", row, column)},${codes},0)`;
        case COST:
          return `=INDEX(${costs},${mine(ROW)})`;
        case FROM:
          return `=${tidyYear(`TRIM(INDEX(${years},${mine(ROW)}))`)}`;
        case TO:
          return `=${tidyYear(wordAt(call, "to_year", row, column))}`;
        case VINTAGE:
          return `=${vintageOf(call, row, column, mine(FROM))}`;
        case FROM_INDEX:
          return `=${indexOf(call, mine(FROM), mine(VINTAGE), tables)}`;
        default:
          return `=${indexOf(call, mine(TO), mine(VINTAGE), tables)}`;
      }
    },
  };
}
