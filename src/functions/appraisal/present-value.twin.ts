import { numberOf } from "../twins";
import { discountingTables, factorOf, HEADINGS_ADDED_UP } from "./discounting.twin-tables";
import { fixed, moving, movingAcross, movingDown, part } from "../../formula";
import type { NativeTwin, TwinCall, TwinTable } from "../twins";

const FACTORS = "discount factors";

/** The row of discount factors above the sums, as an appraisal is set out by hand; then sum times factor, added up. */
export const presentValueTwin: NativeTwin = {
  inWords:
    "each row of cashflows times the discount factors of schedule, the first column being first_year, added up",
  notChecked: [HEADINGS_ADDED_UP],
  tables: (call) => [
    ...discountingTables(call),
    discountFactors(columnsOf(call, "cashflows"), numberOf(call, "first_year", "0")),
  ],
  cellAt: (call, row, _column, tables) => {
    const sums = call.given["cashflows"]!;
    const factors = tables(FACTORS);
    const years = fixed(part(factors, 1, 0, 1, factors.columns));
    if (sums.kind === "value") return `=${sums.text}*${years}`;
    return `=SUMPRODUCT(${movingDown(part(sums.cells, row, 0, 1, sums.cells.columns))},${years})`;
  },
};

/** A column for each year: which year it is, and its factor. */
function discountFactors(years: number, firstYear: string): TwinTable {
  return {
    kind: "workings",
    name: FACTORS,
    title: "Year of each column, and its discount factor",
    headings: Array.from({ length: years }, (_, column) => `Column ${column + 1}`),
    rows: 2,
    cellAt: (row, column, tables) => {
      const here = tables(FACTORS);
      if (row === 1) return `=${factorOf(movingAcross(part(here, 0, column)), tables)}`;
      return column === 0 ? `=${firstYear}` : `=${moving(part(here, 0, column - 1))}+1`;
    },
  };
}

function columnsOf(call: TwinCall, name: string): number {
  const argument = call.given[name]!;
  return argument.kind === "cells" ? argument.cells.columns : 1;
}
