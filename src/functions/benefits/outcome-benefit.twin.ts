import { numberInLine } from "../twins";
import { movingDown, part } from "../../formula";
import type { NativeTwin } from "../twins";

/** Outcomes; what they are worth; and the part of that which is cashable. Each figure builds on the one before it. */
export const outcomeBenefitTwin: NativeTwin = {
  inWords: "population * need * engagement * impact * (1 - deadweight); that * unit_value; that * cashable",
  tables: () => [],
  cellAt: (call, row, column) => {
    const figure = (name: string) => numberInLine(call, name, row);
    const before = movingDown(part({ ...call.result, sheet: "" }, row, column - 1));
    if (column === 1) return `=${before}*${figure("unit_value")}`;
    if (column === 2) return `=${before}*${figure("cashable")}`;
    const chain = ["population", "need", "engagement", "impact"].map(figure).join("*");
    return `=${chain}*(1-${figure("deadweight")})`;
  },
};
