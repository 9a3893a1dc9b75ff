import { readLevers } from "../../sheets";
import type { Scenario, StoredScenario } from "../../model/book";
import type { CellContent, SheetLever } from "../../sheets";
import { readSheets, writtenSheet } from "../marks";
import { scenarioForm } from "./forms";
import { readParts } from "./parts";

/** Scenarios kept in the workbook, with the levers their Inputs sheets hold now. Five round trips at most. */
export async function readSavedScenarios(
  context: Excel.RequestContext,
  levers: readonly SheetLever[],
): Promise<readonly Scenario[]> {
  const parts = await readParts(context, scenarioForm(levers.map(({ settings }) => settings)));
  const kept = parts.flatMap(({ reading }) => (reading.ok ? [reading.stored] : []));
  if (kept.length === 0) return [];
  const sheets = await readSheets(context);
  const asked = kept.map((stored) => {
    const sheet = writtenSheet(sheets, stored.scenario.name, "inputs");
    if (!sheet) return { stored, range: null };
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject();
    const range = used.getBoundingRect("A1");
    range.load("values");
    return { stored, range };
  });
  await context.sync();
  return asked.map(({ stored, range }) =>
    range === null || range.isNullObject
      ? stored.scenario
      : asOnSheet(stored, range.values as CellContent[][], levers),
  );
}

/** A scenario with the levers that its sheet holds, or as it is kept where its sheet does not fit it: the others are read all the same. */
function asOnSheet(
  { scenario, facts }: StoredScenario,
  cells: readonly (readonly CellContent[])[],
  levers: readonly SheetLever[],
): Scenario {
  try {
    return readLevers(scenario, facts, cells, levers);
  } catch {
    return scenario;
  }
}
