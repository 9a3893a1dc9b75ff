import { alongLine, cellsOf, isOneCell, numberAt, numberInLine, numberOf } from "./arguments";
import { fixed, fixedRange, part } from "./reference";
import type { NativeTwin, TwinCall, TwinTable } from "./twin";

const COSTS = "unit costs";
const TARGET = "target unit cost";

/** How far the unit cost is above the target, times the volume; nothing for one that is there already. */
export const convergenceSavingTwin: NativeTwin = {
  inWords: "(unit_costs - target, at least 0) * volumes * achievable",
  tables: (call) => [unitCosts(call), target(call)],
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

function target(call: TwinCall): TwinTable {
  return {
    kind: "workings",
    name: TARGET,
    title: "The unit cost every dearer provider comes down to",
    headings: ["Target"],
    rows: 1,
    cellAt: (_row, _column, tables) => `=${targetOf(call, fixedRange(tables(COSTS)))}`,
  };
}

function targetOf(call: TwinCall, costs: string): string {
  const given = call.given["target"];
  const named = (word: string) =>
    `IF(${word}="median",MEDIAN(${costs}),IF(${word}="lowest",MIN(${costs}),IF(${word}="lowerquartile",QUARTILE(${costs},1),NA())))`;
  if (!given) return `MEDIAN(${costs})`;
  if (given.kind === "value") return given.text.startsWith('"') ? named(given.text) : given.text;
  const cell = fixed(part(given.cells, 0, 0));
  return `IF(COUNT(${cell}),${cell},IF(TRIM(${cell})="",MEDIAN(${costs}),${named(`TRIM(${cell})`)}))`;
}
