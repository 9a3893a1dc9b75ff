import { alongLine, cellsOf, numberAt, numberOf } from "./arguments";
import { fixed, fixedRange, part, type Reference } from "./reference";
import type { NativeTwin, TwinCall, TwinTable } from "./twin";

const TARGET = "target unit cost";

/** How far the unit cost is above the target, times the volume; nothing for one that is there already. */
export const convergenceSavingTwin: NativeTwin = {
  tables: (call) => [target(call)],
  cellAt: (call, row, column, tables) => {
    const above = `MAX(0,${numberAt(call, "unit_costs", row, column)}-${fixed(tables(TARGET))})`;
    const achievable = "achievable" in call.given ? [numberOf(call, "achievable", "1")] : [];
    return `=${[above, volumeAt(call, row, column), ...achievable].join("*")}`;
  },
};

/** Volumes may lie the other way round than unit costs. */
function volumeAt(call: TwinCall, row: number, column: number): string {
  const volumes = cellsOf(call, "volumes");
  return volumes ? `N(${fixed(alongLine(volumes, Math.max(row, column)))})` : numberAt(call, "volumes", 0, 0);
}

function target(call: TwinCall): TwinTable {
  return {
    kind: "workings",
    name: TARGET,
    title: "The unit cost every dearer provider comes down to",
    headings: ["Target"],
    rows: 1,
    cellAt: () => `=${targetOf(call, cellsOf(call, "unit_costs"))}`,
  };
}

function targetOf(call: TwinCall, unitCosts: Reference | null): string {
  const costs = unitCosts ? fixedRange(unitCosts) : numberOf(call, "unit_costs");
  const given = call.given["target"];
  const named = (word: string) =>
    `IF(${word}="median",MEDIAN(${costs}),IF(${word}="lowest",MIN(${costs}),IF(${word}="lowerquartile",QUARTILE(${costs},1),NA())))`;
  if (!given) return `MEDIAN(${costs})`;
  if (given.kind === "value") return given.text.startsWith('"') ? named(given.text) : given.text;
  const cell = fixed(part(given.cells, 0, 0));
  return `IF(COUNT(${cell}),${cell},IF(TRIM(${cell})="",MEDIAN(${costs}),${named(`TRIM(${cell})`)}))`;
}
