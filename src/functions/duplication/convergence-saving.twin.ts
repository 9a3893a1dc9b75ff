import { CONVERGENCE_TARGETS } from "../../model/duplication";
import { alongLine, cellsOf, isOneCell, numberAt, numberOf, wordOf } from "../twins";
import { fixed, fixedRange, movingDown, part } from "../../formula";
import type { NativeTwin, TablePlaces, TwinCall, TwinTable } from "../twins";

const COSTS = "unit costs";
const NAMED = "named targets";
const TARGET = "target unit cost";

/** How far the unit cost is above the target, times the volume; nothing for one that is there already. */
export const convergenceSavingTwin: NativeTwin = {
  inWords: "(unit_costs - target, at least 0) * volumes * achievable",
  tables: (call) => [unitCosts(call), namedTargets(), target(call)],
  cellAt: (call, row, column, tables) => {
    const cost = fixed(part(tables(COSTS), Math.max(row, column), 0));
    const above = `MAX(0,N(${cost})-${fixed(tables(TARGET))})`;
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

/** One below the other; of a provider without one an empty text, which MEDIAN, MIN and QUARTILE ignore. */
function unitCosts(call: TwinCall): TwinTable {
  const { rows, columns } = call.result;
  return {
    kind: "workings",
    name: COSTS,
    title: "The unit costs, of those providers that have one",
    headings: ["Unit cost"],
    rows: Math.max(rows, columns),
    cellAt: (provider) => `=${unitCostOf(call, provider)}`,
  };
}

function unitCostOf(call: TwinCall, provider: number): string {
  const cells = cellsOf(call, "unit_costs");
  if (!cells) return numberOf(call, "unit_costs");
  const cell = movingDown(alongLine(cells, provider));
  return `IF(TRIM(${cell})="","",${cell})`;
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
