import {
  BIAS_KINDS,
  capitalBiasSource,
  evidenceGrades,
  PROJECT_TYPES,
  projectTypes,
} from "../../model/parameters";
import { numberAt, numberAtOr, unlessEmpty, wordAt } from "./arguments";
import { fixed, fixedRange, part } from "../../formula";
import type { NativeTwin, TwinTable } from "./twin";

const GRADES = "optimism bias by grade";
const BOUNDS = "optimism bias by project type";

/** The amount and the share of its grade, which is added to a cost and taken off a benefit. */
export const optimismBiasTwin: NativeTwin = {
  inWords:
    "amount * (1 + share of grade for kind), the share being below 0 for a benefit and that of cost_shares, where given, for a cost",
  tables: () => [grades()],
  cellAt: (call, row, column, tables) => {
    const table = tables(GRADES);
    const shares = fixed(part(table, 0, 1, table.rows, table.columns - 1));
    const kinds = fixed(part(table, -1, 1, 1, table.columns - 1));
    const grade = `MATCH(${numberAt(call, "grade", row, column)},${fixed(part(table, 0, 0, table.rows))},0)`;
    const kind = `MATCH(${wordAt(call, "kind", row, column)},${kinds},0)`;
    const usual = `INDEX(${shares},${grade},${kind})`;
    const own = call.given["cost_shares"];
    const share =
      own?.kind === "cells"
        ? `IF(${wordAt(call, "kind", row, column)}="cost",INDEX(${fixedRange(own.cells)},${grade}),${usual})`
        : usual;
    const corrected = `${numberAt(call, "amount", row, column)}*(1+${share})`;
    return `=${unlessEmpty(call, "amount", ["grade", "kind"], [row, column], corrected)}`;
  },
};

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

/** What is added by grade; on benefits it is below 0. */
function grades(): TwinTable {
  const kinds = BIAS_KINDS.map((kind) => ({ kind, ...evidenceGrades[kind], sign: kind === "cost" ? 1 : -1 }));
  return {
    kind: "figures",
    name: GRADES,
    title: "Optimism bias by grade of evidence, 1 (best) to 6 (worst): share added",
    source: kinds
      .map(
        ({ kind, source, standing, retrieved }) =>
          `${kind}: ${source} (${standing}; ${retrieved === null ? "read in no source" : `read ${retrieved}`})`,
      )
      .join("; "),
    headings: ["Grade", ...BIAS_KINDS],
    rows: evidenceGrades.benefit.shares.length,
    cellAt: (row, column) => {
      if (column === 0) return row + 1;
      const { shares, sign } = kinds[column - 1]!;
      return Number(shares[row]) * sign + 0;
    },
  };
}

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
