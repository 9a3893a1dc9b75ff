import { isOneCell, numberAt, unlessEmpty, wordAt } from "../twins";
import { indexOf, indexTable, tidyYear, vintageOf } from "./price-indices.twin-tables";
import { fixed, movingDown, part } from "../../formula";
import type { NativeTwin, TwinCall, TwinTable } from "../twins";

const YEARS = "years and indices";

/** The columns of the list of years. */
const [FROM, TO, VINTAGE, FROM_INDEX, TO_INDEX] = [0, 1, 2, 3, 4] as const;

/** The amount times the index of the one year, divided by the index of the other; looked up in a list beside. */
export const deflateTwin: NativeTwin = {
  inWords: "amount * index of to_year / index of from_year, by the indices of vintage",
  tables: (call) => [indexTable(call), yearsAndIndices(call)],
  cellAt: (call, row, column, tables) => {
    const line = oneForAll(call) ? 0 : row * call.result.columns + column;
    const [from, to] = [FROM_INDEX, TO_INDEX].map((at) => fixed(part(tables(YEARS), line, at)));
    const rebased = `${numberAt(call, "amount", row, column)}*${to}/${from}`;
    return `=${unlessEmpty(call, "amount", ["from_year", "to_year"], [row, column], rebased)}`;
  },
};

function yearsAndIndices(call: TwinCall): TwinTable {
  const { rows, columns } = call.result;
  return {
    kind: "workings",
    name: YEARS,
    title: "The years written as 2019-20 or 2019, and their indices",
    headings: ["From year", "To year", "Vintage", "Index, from", "Index, to"],
    rows: oneForAll(call) ? 1 : rows * columns,
    cellAt: (line, at, tables) => {
      const [row, column] = [Math.floor(line / columns), line % columns];
      const mine = (other: number) => movingDown(part(tables(YEARS), line, other));
      switch (at) {
        case FROM:
          return `=${tidyYear(wordAt(call, "from_year", row, column))}`;
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

/** Whether one pair of years holds for every amount. */
function oneForAll({ given }: TwinCall): boolean {
  return ["from_year", "to_year"].every((name) => {
    const argument = given[name];
    return argument?.kind !== "cells" || isOneCell(argument.cells);
  });
}
