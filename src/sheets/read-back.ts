import type { Box } from "../formula";
import { namesPer, settingsFromCells, settingsOf } from "../model/book";
import type { FieldCells, Lever, LeverSettings, Scenario, SourceFacts } from "../model/book";
import { nameKey } from "../model/names";
import type { CellContent } from "./draft";
import { cellsOfLever } from "./inputs";
import { sheetLevers } from "./levers";
import type { SheetLever } from "./lever";
import { leversWritten, planScenario } from "./plan";

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
  const isWhereItWas = (box: Box | null, written: readonly string[]) =>
    box === null || written.every((name, row) => cell(box, row) === name);
  if (
    !isWhereItWas(inputs.spend?.services ?? null, namesPer(facts, "service")) ||
    !isWhereItWas(inputs.agencies, namesPer(facts, "agency")) ||
    !isWhereItWas(inputs.grants?.grants ?? null, namesPer(facts, "grant"))
  )
    return scenario;
  const cellsOf = (lever: Lever) => {
    const boxes = cellsOfLever(inputs, lever);
    return (field: string): FieldCells =>
      new Map(
        namesPer(facts, lever.fields[field]!.per).map((name, row) => [
          name,
          row < boxes[field]!.rows ? cell(boxes[field]!, row) : "",
        ]),
      );
  };
  const bounds = { agencies: namesPer(facts, "agency").length };
  const read = leversWritten(facts, levers).map(({ settings }) => [
    settings.id,
    withUnseen(
      settingsOf(scenario, settings),
      settingsFromCells(settings, settingsOf(scenario, settings), cellsOf(settings), bounds),
      facts,
    ),
  ]);
  // What is kept of levers that are not written, for want of a source, stays.
  return { ...scenario, levers: { ...scenario.levers, ...(Object.fromEntries(read) as Scenario["levers"]) } };
}

/** Settings as the cells have them, with those of services that have no cell because they are put together. */
function withUnseen(kept: LeverSettings, read: LeverSettings, { together }: SourceFacts): LeverSettings {
  if (!together) return read;
  const unseen = new Set(
    together.counted.filter((_, service) => together.shownAs[service]! >= together.single).map(nameKey),
  );
  return Object.fromEntries(
    Object.entries(read).map(([name, setting]) => {
      const before = kept[name];
      if (typeof setting !== "object" || typeof before !== "object") return [name, setting];
      const others = Object.entries(before).filter(([service]) => unseen.has(nameKey(service)));
      return [name, { ...Object.fromEntries(others), ...setting }];
    }),
  );
}
