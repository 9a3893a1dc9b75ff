import { planScenario } from "../../sheets";
import type { SheetLever } from "../../sheets";
import { readSheets, writtenSheet } from "../marks";
import type { Headline } from "../port";
import { WorkbookProblem } from "../problem";
import { keptScenario, readParts, scenarioForm } from "../store";
import { readHeadlineCells } from "../write";

/** The headline figures of a written scenario, read from its cells now. */
export async function readHeadlines(
  context: Excel.RequestContext,
  name: string,
  levers: readonly SheetLever[],
): Promise<readonly Headline[]> {
  const form = scenarioForm(levers.map((lever) => lever.settings));
  const kept = keptScenario(await readParts(context, form), name);
  if (!kept) {
    throw new WorkbookProblem(
      `The workbook does not keep a scenario called "${name}". Write it again to have its figures.`,
    );
  }
  const sheet = writtenSheet(await readSheets(context), kept.scenario.name, "summary");
  if (!sheet) {
    throw new WorkbookProblem(
      `Sheet "${kept.scenario.name} Summary" is no longer in the workbook. It was deleted; write the scenario again to have it back.`,
    );
  }
  return await readHeadlineCells(
    context,
    sheet.id,
    planScenario(kept.scenario, kept.facts, levers).headlines,
  );
}
