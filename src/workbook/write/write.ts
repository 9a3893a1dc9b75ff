import { sheetFormats, sheetFormulas } from "../../sheets";
import { markSheet, sheetNamed } from "../marks";
import { WorkbookProblem } from "../problem";
import { addPart, isKept, ownParts, removeParts, scenarioXml } from "../store";
import { writeBlocks } from "./cell-blocks";
import { paint } from "./paint";
import type { ReadyWrite } from "./prepare";

/** A sheet as a write left it. The user may rename it afterwards; its id stays. */
export interface WrittenSheet {
  readonly id: string;
  /** As the plan names it. */
  readonly name: string;
  readonly isNew: boolean;
}

/** Writes the sheets and keeps the scenario. Usually one round trip. */
export async function writeSheets(
  context: Excel.RequestContext,
  ready: ReadyWrite,
): Promise<readonly WrittenSheet[]> {
  const { name } = ready.stored.scenario;
  context.application.suspendApiCalculationUntilNextSync();
  const written = ready.plan.sheets.map((plan) => {
    const existing = sheetNamed(ready.sheets, plan.name);
    const { worksheets } = context.workbook;
    const sheet = existing ? worksheets.getItem(existing.id) : worksheets.add(plan.name);
    // At once, so that a new sheet can be told from the user's own if the write stops halfway.
    markSheet(sheet, name);
    if (existing) sheet.getRange().clear();
    sheet.load("id");
    return { sheet, plan, existing };
  });
  await writeBlocks(
    context,
    written.map(({ sheet, plan }) => ({
      sheet,
      row: 0,
      column: 0,
      formulas: sheetFormulas(plan),
      formats: sheetFormats(plan),
    })),
  );
  for (const { sheet, plan } of written) paint(sheet, plan);
  const replaced = ownParts(ready.parts, name);
  const kept = addPart(context, scenarioXml(ready.stored));
  removeParts(
    context,
    replaced.map(({ id }) => id),
  );
  const summary = written.find(({ plan }) => plan.key === "summary")!;
  // Excel does not go to a sheet that is hidden.
  if (summary.existing && summary.existing.visibility !== "Visible") summary.sheet.visibility = "Visible";
  summary.sheet.activate();
  summary.sheet.getRange("A1").select();
  await context.sync();
  if (!isKept(kept.value, ready.stored, ready.levers)) {
    throw new WorkbookProblem(
      "The workbook did not keep the scenario as it was given. Save the workbook as an Excel workbook (.xlsx), then try again.",
    );
  }
  return written.map(({ sheet, plan, existing }) => ({
    id: sheet.id,
    name: plan.name,
    isNew: !existing || existing.scenario === null,
  }));
}
