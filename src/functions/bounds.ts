import { MOST_CASELOADS, MOST_PAIRS_SAVED } from "../model/duplication";
import { refused } from "./cells";
import type { Argument } from "./cells";
import { messages } from "./messages";

/**
 * The most cells that one argument, or an answer, has. Excel on the web carries at most 5 MB to or from a function (Microsoft,
 * "Resource limits and performance optimization for Office Add-ins", 2026); a cell takes up to 20 bytes.
 */
export const MOST_CELLS = 250_000;

/**
 * The most cells with content that one argument of each function may have: as many as Excel carries, or as many as one core of an
 * ordinary computer answers within half a second, where that is less. Exact decimals take a hundred-thousandth of a second and more for
 * each cell.
 *
 * What is made of several arguments is bounded before it is made: pairs of agencies and services in `countingMap`, pairs of grants and
 * services in `pooling/limits.ts`; and every answer by `MOST_CELLS`.
 *
 * One number holds for each of the function's arguments.
 */
export const mostCells: Readonly<Record<string, number | Readonly<Record<string, number>>>> = {
  DISCOUNTFACTOR: 5_000,
  PRESENTVALUE: 40_000,
  APPRAISE: 40_000,
  SWITCHINGVALUE: 10_000,
  DEFLATE: 15_000,
  UNITCOST: { code: 8_000, table: 30_000, to_year: 8_000, vintage: 10_000 },
  UNITCOSTTABLE: MOST_CELLS,
  OPTIMISMBIAS: 20_000,
  CAPITALBIAS: 20_000,
  OUTCOMEBENEFIT: 8_000,
  ADDITIONALITY: 20_000,
  DOUBLECOUNTRANGE: 25_000,
  DISTRIBUTIONALWEIGHT: 10_000,
  PHASE: 1_000,
  SHARE: 20_000,
  RISKSHARE: 10_000,
  COUNTINGMAP: MOST_CELLS,
  DUPLICATIONSAVING: MOST_PAIRS_SAVED,
  CONVERGENCESAVING: 15_000,
  STEPRELEASE: 20_000,
  EFFECTIVEPROVIDERS: 40_000,
  CASELOADOVERLAP: MOST_CASELOADS * 2 ** MOST_CASELOADS,
  ESTATEMEASURES: 8_000,
  POOLALLOCATION: MOST_CELLS,
  POOLSUMMARY: MOST_CELLS,
  POOLGAIN: MOST_CELLS,
  STRANDED: MOST_CELLS,
  UNMET: MOST_CELLS,
  RINGFENCEVALUE: MOST_CELLS,
  BLOCKING: MOST_CELLS,
  REMOVALORDER: MOST_CELLS,
  POOLCASH: MOST_CELLS,
  FLOORSHORTFALL: MOST_CELLS,
  POOLYEARS: MOST_CELLS,
  POOLEXPLAIN: MOST_CELLS,
  GRANTPRICE: MOST_CELLS,
  NEEDPRICE: MOST_CELLS,
};

/** Refuses an argument with more cells than its function takes, before any of them is read. */
export function refuseTooManyCells(id: string, { parameter, contentRows, contentColumns }: Argument): void {
  const [cells, bound] = [contentRows * contentColumns, mostCells[id]];
  const most = (typeof bound === "object" ? bound[parameter.name] : bound) ?? MOST_CELLS;
  if (cells > most) throw refused(messages.tooManyCells(id, parameter.name, cells, most));
}

/** Refuses an answer that Excel would not take; asked before it is made where its size is known from the arguments. */
export function refuseTooManyResults(id: string, rows: number, columns: number): void {
  if (rows * columns > MOST_CELLS) throw refused(messages.tooManyResults(id, rows, columns, MOST_CELLS));
}
