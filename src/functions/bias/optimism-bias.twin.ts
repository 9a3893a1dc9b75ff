import { BIAS_KINDS, evidenceGrades } from "../../model/parameters";
import { numberAt, unlessEmpty, wordAt } from "../twins";
import { fixed, fixedRange, part } from "../../formula";
import type { NativeTwin, TwinTable } from "../twins";

const GRADES = "optimism bias by grade";

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
