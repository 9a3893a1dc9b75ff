import type { Box } from "../../../formula";
import { levers as allLevers, settingsFromCells } from "../../book/settings";
import type { FieldCells, Lever } from "../../book/settings";
import { settingsOf } from "../scenario";
import type { Scenario } from "../scenario";
import type { SourceFacts } from "./facts";
import { layOut } from "./layout";
import type { CellContent } from "./sheet";

/**
 * A scenario with its levers as the cells of its Inputs sheet have them now. `values` is the sheet's block of cells from A1.
 * Where rows were moved, so that the names of services and grants are not where they were written, all levers stay as they were
 * kept; what single cells mean, `settingsFromCells` says.
 */
export function readLevers(
  scenario: Scenario,
  facts: SourceFacts,
  values: readonly (readonly CellContent[])[],
): Scenario {
  const { inputs } = layOut(scenario.name, facts);
  const cell = (box: Box, row: number): CellContent | undefined => values[box.row + row]?.[box.column];
  const names = {
    place: [""],
    agency: [],
    service: facts.spend.services,
    grant: facts.grants.list.map(({ name }) => name),
  };
  const holds = (box: Box, written: readonly string[]) =>
    written.every((name, row) => cell(box, row) === name);
  if (!holds(inputs.services, names.service) || !holds(inputs.grants, names.grant)) return scenario;
  const boxes: Readonly<Record<string, Box>> = {
    fixedShare: inputs.fixedShares,
    providersKept: inputs.providersKept,
    achievable: inputs.achievable,
    values: inputs.values,
    floors: inputs.floors,
    pooled: inputs.pooled,
  };
  const cellsOf =
    (lever: Lever) =>
    (field: string): FieldCells => {
      const box = boxes[field]!;
      return new Map(names[lever.fields[field]!.per].map((name, row) => [name, cell(box, row)]));
    };
  const bounds = { agencies: facts.spend.agencies.length };
  const levers = allLevers.map((lever) => [
    lever.id,
    settingsFromCells(lever, settingsOf(scenario, lever), cellsOf(lever), bounds),
  ]);
  return { ...scenario, levers: Object.fromEntries(levers) as Scenario["levers"] };
}
