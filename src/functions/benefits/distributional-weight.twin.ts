import { utilityElasticity } from "../../model/parameters";
import { numberAt, numberAtOr } from "../twins";
import { fixed } from "../../formula";
import type { NativeTwin, TwinTable } from "../twins";

const ELASTICITY = "elasticity";

/** The reference income in incomes, to the power of the elasticity. */
export const distributionalWeightTwin: NativeTwin = {
  inWords: "(reference / income) ^ elasticity",
  tables: () => [elasticity()],
  cellAt: (call, row, column, tables) => {
    const ratio = `(${numberAt(call, "reference", row, column)}/${numberAt(call, "income", row, column)})`;
    return `=${ratio}^${numberAtOr(call, "elasticity", row, column, fixed(tables(ELASTICITY)))}`;
  },
};

function elasticity(): TwinTable {
  return {
    kind: "figures",
    name: ELASTICITY,
    title: utilityElasticity.title,
    source: `${utilityElasticity.source} (${utilityElasticity.standing}; read ${utilityElasticity.retrieved})`,
    headings: ["Elasticity"],
    rows: 1,
    cellAt: () => Number(utilityElasticity.value),
  };
}
