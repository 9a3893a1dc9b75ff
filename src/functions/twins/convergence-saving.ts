import { CONVERGENCE_TARGETS } from "../../model/duplication";
import { alongLine, cellsOf, isOneCell, numberAt, numberInLine, numberOf, wordOf } from "./arguments";
import { fixed, fixedRange, part } from "./reference";
import type { NativeTwin, TablePlaces, TwinCall, TwinTable } from "./twin";

const COSTS = "unit costs";
const NAMED = "named targets";
const TARGET = "target unit cost";

/** How far the unit cost is above the target, times the volume; nothing for one that is there already. */
export const convergenceSavingTwin: NativeTwin = {
  inWords: "(unit_costs - target, at least 0) * volumes * achievable",
  tables: (call) => [unitCosts(call), namedTargets(), target(call)],
  cellAt: (call, row, column, tables) => {
    const cost = fixed(part(tables(COSTS), Math.max(row, column), 0));
    const above = `MAX(0,${cost}-${fixed(tables(TARGET))})`;
    const achievable = "achievable" in call.given ? [numberOf(call, "achievable", "1")] : [];
    return `=${[above, volumeAt(call, Math.max(row, column)), ...achievable].join("*")}`;
  },
};

/** Volumes may lie the other way round than unit costs. */
function volumeAt(call: TwinCall, provider: number): string {
  const volumes = cellsOf(call, "volumes");
  if (!volumes || isOneCell(volumes)) return numberAt(call, "volumes", 0, 0);
  return `N(${fixed(alongLine(volumes, provider))})`;
}

/** One below the other, an empty cell as 0: MEDIAN, MIN and QUARTILE would pass over it. */
function unitCosts(call: TwinCall): TwinTable {
  const { rows, columns } = call.result;
  return {
    kind: "workings",
    name: COSTS,
    title: "The unit costs, an empty cell as 0",
    headings: ["Unit cost"],
    rows: Math.max(rows, columns),
    cellAt: (provider) => `=${numberInLine(call, "unit_costs", provider)}`,
  };
}

/** The targets that have a name. */
function namedTargets(): TwinTable {
  return {
    kind: "workings",
    name: NAMED,
    title: "Unit costs found among the providers",
    headings: ["Target", "Unit cost"],
    rows: CONVERGENCE_TARGETS.length,
    cellAt: (row, column, tables) => {
      const name = CONVERGENCE_TARGETS[row]!;
      return column === 0 ? name : `=${found[name](fixedRange(tables(COSTS)))}`;
    },
  };
}

const found: Readonly<Record<(typeof CONVERGENCE_TARGETS)[number], (costs: string) => string>> = {
  median: (costs) => `MEDIAN(${costs})`,
  lowest: (costs) => `MIN(${costs})`,
  lowerquartile: (costs) => `QUARTILE(${costs},1)`,
};

function target(call: TwinCall): TwinTable {
  return {
    kind: "workings",
    name: TARGET,
    title: "The unit cost every dearer provider comes down to",
    headings: ["Target"],
    rows: 1,
    cellAt: (_row, _column, tables) => `=${targetOf(call, tables)}`,
  };
}

function targetOf(call: TwinCall, tables: TablePlaces): string {
  const given = call.given["target"];
  if (given?.kind === "value" && !given.text.startsWith('"')) return given.text;
  const table = tables(NAMED);
  const [names, figures] = [0, 1].map((at) => fixed(part(table, 0, at, table.rows)));
  const named = `INDEX(${figures},MATCH(${wordOf(call, "target", "median")},${names},0))`;
  if (given?.kind !== "cells") return named;
  const cell = fixed(part(given.cells, 0, 0));
  return `IF(COUNT(${cell}),${cell},${named})`;
}
