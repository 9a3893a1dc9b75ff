import { movingDown, part } from "../../formula";
import { amountAt } from "../twins";
import type { NativeTwin } from "../twins";

/** The square of the sum by the sum of squares: the same as one by the sum of squared shares. Both leave texts out. */
export const effectiveProvidersTwin: NativeTwin = {
  inWords: "(sum of a row of spend) ^ 2 / sum of the squares of that row",
  tables: () => [],
  cellAt: (call, row) => {
    const spend = call.given["spend"]!;
    if (spend.kind === "value") return `=IF(${amountAt(spend, 0, 0)}=0,0,1)`;
    const amounts = movingDown(part(spend.cells, row, 0, 1, spend.cells.columns));
    return `=IF(SUM(${amounts})=0,0,SUM(${amounts})^2/SUMSQ(${amounts}))`;
  },
};
