import { alongLine, cellsOf, flagOf, isOneCell, yesWords } from "../twins";
import { asRange, movingAcross, part } from "../../formula";
import type { NativeTwin, TablePlaces, TwinCall, TwinTable } from "../twins";

const ANSWERS = "mutually exclusive";

/** The lowest figure of each agency in the first row, the highest in the second: the sum twice where the benefits are exclusive. */
export const doubleCountRangeTwin: NativeTwin = {
  inWords:
    "the sum of benefits where they are mutually_exclusive; otherwise the smallest that is not 0, and the largest",
  tables: (call) => [yesWords(), answers(call)],
  cellAt: (call, row, column, tables) => {
    const cells = cellsOf(call, "benefits")!;
    const benefits = asRange(movingAcross(part(cells, 0, column, cells.rows)));
    const smallest = `IF(COUNTIF(${benefits},">0")=0,0,SMALL(${benefits},COUNTIF(${benefits},0)+1))`;
    const range = row === 0 ? smallest : `MAX(0,${benefits})`;
    return `=IF(${movingAcross(part(tables(ANSWERS), 0, column))},SUM(${benefits}),${range})`;
  },
};

/** The answers as TRUE and FALSE, a column for each agency. */
function answers(call: TwinCall): TwinTable {
  return {
    kind: "workings",
    name: ANSWERS,
    title: "Are an agency's benefits mutually exclusive?",
    headings: Array.from({ length: call.result.columns }, (_, agency) => `Agency ${agency + 1}`),
    rows: 1,
    cellAt: (_row, agency, tables) => `=${exclusiveAt(call, agency, tables)}`,
  };
}

function exclusiveAt(call: TwinCall, agency: number, tables: TablePlaces): string {
  const answer = call.given["mutually_exclusive"]!;
  if (answer.kind === "value" || isOneCell(answer.cells)) return flagOf(answer, tables);
  return flagOf({ kind: "cells", cells: alongLine(answer.cells, agency) }, tables);
}
