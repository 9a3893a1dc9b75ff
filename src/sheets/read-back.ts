import type { Box } from "../formula";
import { byName, nameKey } from "../model/names";
import type { Scenario, SourceFacts } from "../model/book";
import type { CellContent } from "./draft";
import { planScenario } from "./plan";

/**
 * A scenario with its levers as the cells of its Inputs sheet have them now. `values` is the sheet's block of cells from A1.
 * A share of 0 that somebody gave stays a share of 0; one that nobody ever gave stays ungiven.
 * An empty value of a pound is 1, as on the sheets. Another cell that does not hold what belongs there leaves the lever as it was kept; where rows were moved, so that the names
 * of services and grants are not where they were written, all levers stay as they were kept.
 */
export function readLevers(
  scenario: Scenario,
  facts: SourceFacts,
  values: readonly (readonly CellContent[])[],
): Scenario {
  const { inputs } = planScenario(scenario, facts);
  const cellsOf = (name: string) => inputs.fields.find((each) => each.name === name)!.cells;
  const cell = (box: Box, row: number): CellContent | undefined => values[box.row + row]?.[box.column];
  const { services } = facts.spend;
  const holds = (box: Box, names: readonly string[]) => names.every((name, row) => cell(box, row) === name);
  if (!holds(inputs.services, services)) return scenario;
  if (
    !holds(
      inputs.grants,
      facts.grants.list.map(({ name }) => name),
    )
  )
    return scenario;
  const share = (box: Box, row: number, kept: number) => numberBetween(cell(box, row), 0, 1) ?? kept;
  const keptShare = byName(scenario.duplication.fixedShare);
  const keptPooled = new Set(scenario.pooling.pooled.map(nameKey));
  const keptValue = byName(scenario.pooling.values);
  const keptFloor = byName(scenario.pooling.floors);
  return {
    ...scenario,
    duplication: {
      fixedShare: figures(
        services,
        (service, row) => share(cellsOf("fixedShare"), row, keptShare(service) ?? 0),
        (service, now) => now !== 0 || keptShare(service) !== undefined,
      ),
      providersKept: wholeFrom(cell(cellsOf("providersKept"), 0), 1) ?? scenario.duplication.providersKept,
      achievable: share(cellsOf("achievable"), 0, scenario.duplication.achievable),
    },
    pooling: {
      values: figures(
        services,
        (service, row) =>
          cell(cellsOf("values"), row) === ""
            ? 1
            : (numberBetween(cell(cellsOf("values"), row), 0, Infinity) ?? keptValue(service) ?? 1),
        (_, now) => now !== 1,
      ),
      floors: figures(
        services,
        (service, row) => numberBetween(cell(cellsOf("floors"), row), 0, Infinity) ?? keptFloor(service) ?? 0,
        (_, now) => now !== 0,
      ),
      pooled: facts.grants.list
        .filter(({ name }, row) => {
          const now = cell(cellsOf("pooled"), row);
          return typeof now === "boolean" ? now : keptPooled.has(nameKey(name));
        })
        .map(({ name }) => name),
    },
  };
}

/** Figures by service, of those services whose figure says something. */
function figures(
  services: readonly string[],
  figureOf: (service: string, row: number) => number,
  says: (service: string, figure: number) => boolean,
): Record<string, number> {
  const all = services.map((service, row) => [service, figureOf(service, row)] as const);
  return Object.fromEntries(all.filter(([service, figure]) => says(service, figure)));
}

function numberBetween(cell: CellContent | undefined, least: number, most: number): number | undefined {
  return typeof cell === "number" && cell >= least && cell <= most ? cell : undefined;
}

function wholeFrom(cell: CellContent | undefined, least: number): number | undefined {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= least ? cell : undefined;
}
