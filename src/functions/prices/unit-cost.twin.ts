import { cellsOf, wordAt } from "../twins";
import { indexOf, indexTable, tidyYear, vintageOf } from "./price-indices.twin-tables";
import { fixed, fixedRange, moving, movingDown, part } from "../../formula";
import type { NativeTwin, TwinCall, TwinTable } from "../twins";

const CODES = "codes of the table";
const FOUND = "unit costs found";

/** The columns of the list of what was found. */
const [ROW, COST, PRICED, FROM, TO, VINTAGE, FROM_INDEX, TO_INDEX] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The cost beside the code, times the index of the year wanted, divided by the index of its own. Where a code appears twice the first one
 * counts, where the function compares them. MATCH reads an asterisk or a question mark in a code as a wildcard.
 */
export const unitCostTwin: NativeTwin = {
  inWords:
    "unit cost of code in table * index of to_year / index of the year beside it, by the indices of vintage",
  notChecked: [
    "Of two rows of one code the first is taken here; the function says where their costs differ.",
  ],
  tables: (call) => [indexTable(call), codes(call), found(call)],
  cellAt: (call, row, column, tables) => {
    const list = tables(FOUND);
    const line = row * call.result.columns + column;
    const [cost, from, to] = [COST, FROM_INDEX, TO_INDEX].map((at) => fixed(part(list, line, at)));
    return `=${cost}*${to}/${from}`;
  },
};

/** Codes as texts, without spaces, so that one typed as a number is found too. */
function codes(call: TwinCall): TwinTable {
  const table = cellsOf(call, "table")!;
  return {
    kind: "workings",
    name: CODES,
    title: "The codes of the table, in its order",
    headings: ["Code"],
    rows: table.rows,
    cellAt: (row) => `=SUBSTITUTE(${moving(part(table, row, 0))}," ","")`,
  };
}

function found(call: TwinCall): TwinTable {
  const { rows, columns } = call.result;
  const table = cellsOf(call, "table")!;
  const [costs, years] = [1, 2].map((at) => fixedRange(part(table, 0, at, table.rows)));
  return {
    kind: "workings",
    name: FOUND,
    title: "Where each code is, its unit cost, and the indices of the years",
    headings: [
      "Row",
      "Unit cost",
      "Year beside it",
      "From year",
      "To year",
      "Vintage",
      "Index, from",
      "Index, to",
    ],
    rows: rows * columns,
    cellAt: (line, at, tables) => {
      const [row, column] = [Math.floor(line / columns), line % columns];
      const mine = (other: number) => movingDown(part(tables(FOUND), line, other));
      switch (at) {
        case ROW:
          return `=MATCH(SUBSTITUTE(${wordAt(call, "code", row, column)}," ",""),${fixedRange(tables(CODES))},0)`;
        case COST:
          return `=INDEX(${costs},${mine(ROW)})`;
        case PRICED:
          return `=INDEX(${years},${mine(ROW)})`;
        case FROM:
          return `=${tidyYear(mine(PRICED))}`;
        case TO:
          return `=${tidyYear(wordAt(call, "to_year", row, column))}`;
        case VINTAGE:
          return `=${vintageOf(call, row, column, mine(FROM), mine(TO))}`;
        case FROM_INDEX:
          return `=${indexOf(call, mine(FROM), mine(VINTAGE), tables)}`;
        default:
          return `=${indexOf(call, mine(TO), mine(VINTAGE), tables)}`;
      }
    },
  };
}
