import { capitalBiasSource, PROJECT_TYPES, projectTypes } from "../../model/parameters";
import { fixedRange, part } from "../../formula";
import { numberAt, numberAtOr, unlessEmpty, wordAt } from "../twins";
import type { NativeTwin, TwinTable } from "../twins";

const BOUNDS = "optimism bias by project type";

/** The amount, and the upper bound's part that is not managed. */
export const capitalBiasTwin: NativeTwin = {
  inWords: "amount * (1 + (1 - mitigation) * upper bound of project_type)",
  tables: () => [bounds()],
  cellAt: (call, row, column, tables) => {
    const table = tables(BOUNDS);
    const [types, upper] = [0, 1].map((at) => fixedRange(part(table, 0, at, table.rows)));
    const bound = `INDEX(${upper},MATCH(${wordAt(call, "project_type", row, column)},${types},0))`;
    const unmanaged = `(1-${numberAtOr(call, "mitigation", row, column, "0")})`;
    const raised = `${numberAt(call, "amount", row, column)}*(1+${unmanaged}*${bound})`;
    return `=${unlessEmpty(call, "amount", ["project_type"], [row, column], raised)}`;
  },
};

function bounds(): TwinTable {
  return {
    kind: "figures",
    name: BOUNDS,
    title: "Optimism bias on capital expenditure by project type: upper bound, a share of the estimate",
    source: `${capitalBiasSource.source}; read ${capitalBiasSource.retrieved}`,
    headings: ["Project type", "Upper bound"],
    rows: PROJECT_TYPES.length,
    cellAt: (row, column) => {
      const type = PROJECT_TYPES[row]!;
      return column === 0 ? type : Number(projectTypes[type].capital.upper);
    },
  };
}
