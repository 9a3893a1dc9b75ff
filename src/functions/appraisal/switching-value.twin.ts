import { numberAt } from "../twins";
import type { NativeTwin } from "../twins";

/** Where the straight line `fixed + per_unit x quantity` crosses 0. */
export const switchingValueTwin: NativeTwin = {
  inWords: "-fixed / per_unit",
  tables: () => [],
  cellAt: (call, row, column) =>
    `=-${numberAt(call, "fixed", row, column)}/${numberAt(call, "per_unit", row, column)}`,
};
