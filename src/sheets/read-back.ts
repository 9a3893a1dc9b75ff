import type { Box } from "../formula";
import { settingsFromCells, settingsOf } from "../model/book";
import type { FieldCells, Lever, Scenario, SourceFacts } from "../model/book";
import type { CellContent } from "./draft";
import { cellsOfLever } from "./inputs";
import { sheetLevers } from "./levers";
import type { SheetLever } from "./lever";
import { planScenario } from "./plan";

/**
 * A scenario with its levers as the cells of its Inputs sheet have them now. `values` is the sheet's block of cells from A1.
 * Where rows were moved, so that the names of services, agencies and grants are not where they were written, all levers stay as
 * they were kept; what single cells mean, `settingsFromCells` says.
 */
export function readLevers(
  scenario: Scenario,
  facts: SourceFacts,
  values: readonly (readonly CellContent[])[],
  levers: readonly SheetLever[] = sheetLevers,
): Scenario {
  const { inputs } = planScenario(scenario, facts, levers);
  const cell = (box: Box, row: number): CellContent | undefined => values[box.row + row]?.[box.column];
  const names = {
    place: [""],
    service: facts.spend.services,
    agency: facts.spend.agencies,
    grant: facts.grants.list.map(({ name }) => name),
  };
  const isWhereItWas = (box: Box | null, written: readonly string[]) =>
    box === null || written.every((name, row) => cell(box, row) === name);
  if (
    !isWhereItWas(inputs.services, names.service) ||
    !isWhereItWas(inputs.agencies, names.agency) ||
    !isWhereItWas(inputs.grants, names.grant)
  )
    return scenario;
  const cellsOf = (lever: Lever) => {
    const boxes = cellsOfLever(inputs, lever);
    return (field: string): FieldCells =>
      new Map(names[lever.fields[field]!.per].map((name, row) => [name, cell(boxes[field]!, row)]));
  };
  const bounds = { agencies: facts.spend.agencies.length };
  const read = levers.map(({ settings }) => [
    settings.id,
    settingsFromCells(settings, settingsOf(scenario, settings), cellsOf(settings), bounds),
  ]);
  return { ...scenario, levers: Object.fromEntries(read) as Scenario["levers"] };
}
