import { alongLine, cellsOf, flagOf, isOneCell } from "./arguments";
import { asRange, movingAcross, part } from "./reference";
import type { NativeTwin, TwinCall } from "./twin";

/** The lowest figure of each agency in the first row, the highest in the second: the sum twice where the benefits are exclusive. */
export const doubleCountRangeTwin: NativeTwin = {
  inWords:
    "the sum of benefits where they are mutually_exclusive; otherwise the smallest that is not 0, and the largest",
  tables: () => [],
  cellAt: (call, row, column) => {
    const cells = cellsOf(call, "benefits")!;
    const benefits = asRange(movingAcross(part(cells, 0, column, cells.rows)));
    const smallest = `IF(COUNTIF(${benefits},">0")=0,0,SMALL(${benefits},COUNTIF(${benefits},0)+1))`;
    const range = row === 0 ? smallest : `MAX(0,${benefits})`;
    return `=IF(${exclusiveAt(call, column)},SUM(${benefits}),${range})`;
  },
};

function exclusiveAt(call: TwinCall, column: number): string {
  const answer = call.given["mutually_exclusive"]!;
  if (answer.kind === "value" || isOneCell(answer.cells)) return flagOf(answer);
  return flagOf({ kind: "cells", cells: alongLine(answer.cells, column) });
}
