import { amountAt, numberOf } from "../twins";
import { shareCell, sharingTables } from "./largest-remainder.twin-tables";
import type { NativeTwin, TwinCall } from "../twins";

/** The largest remainders, worked out in a list beside; each share is fetched from it. */
export const shareTwin: NativeTwin = {
  inWords: "total by weights: each share its whole pence, and the pence left over to the largest remainders",
  settles: true,
  tables: (call) => {
    const weights = call.given["weights"]!;
    const width = widthOf(call);
    const count = weights.kind === "cells" ? weights.cells.rows * width : 1;
    return sharingTables({
      total: () => numberOf(call, "total"),
      weights: Array.from(
        { length: count },
        (_, index) => () => amountAt(weights, Math.floor(index / width), index % width),
      ),
    });
  },
  cellAt: (call, row, column, tables) => `=${shareCell(row * widthOf(call) + column, tables)}`,
};

function widthOf(call: TwinCall): number {
  const weights = call.given["weights"]!;
  return weights.kind === "cells" ? weights.cells.columns : 1;
}
