import { markSheet } from "../marks";
import { WorkbookProblem } from "../problem";
import { addPart, removeParts } from "../store";
import { plannedBlocks, queueSpills, writeBlocks } from "./cell-blocks";
import type { Written } from "./cell-blocks";
import { placeOf } from "./own-sheets";
import { paint } from "./paint";
import type { ReadyWrite } from "./prepare";

/** A sheet as a write left it. The user may rename it afterwards; its id stays. */
export interface WrittenSheet {
  readonly id: string;
  /** Which sheet of the plan it is. */
  readonly key: string;
  readonly isNew: boolean;
}

/** Writes the sheets and keeps what they were written from. One round trip, and more for large sheets; `progress` hears how far it is. */
export async function writeSheets(
  context: Excel.RequestContext,
  ready: ReadyWrite,
  progress?: Written,
): Promise<readonly WrittenSheet[]> {
  const { owner } = ready.subject;
  context.application.suspendApiCalculationUntilNextSync();
  const written = ready.plan.sheets.map((plan) => {
    const existing = placeOf(ready, plan);
    const { worksheets } = context.workbook;
    const sheet = existing ? worksheets.getItem(existing.id) : worksheets.add(plan.name);
    // At once, so that a new sheet can be told from the user's own if the write stops halfway.
    markSheet(sheet, { owner, key: plan.key, writtenAs: plan.name });
    if (existing) sheet.getRange().clear();
    sheet.load("id");
    return { sheet, plan, existing };
  });
  await writeBlocks(
    context,
    written.flatMap(({ sheet, plan }) => plannedBlocks(sheet, plan)),
    progress,
  );
  for (const { sheet, plan } of written) queueSpills(sheet, plan);
  for (const { sheet, plan } of written) paint(sheet, plan);
  const kept = addPart(context, ready.keeping.xml);
  removeParts(
    context,
    ready.parts.map(({ id }) => id),
  );
  for (const { id, visibility } of ready.toGo) {
    const sheet = context.workbook.worksheets.getItem(id);
    // Excel does not delete a sheet that is very hidden.
    if (visibility === "VeryHidden") sheet.visibility = "Visible";
    sheet.delete();
  }
  const summary = written.find(({ plan }) => plan.key === "summary")!;
  // Excel does not go to a sheet that is hidden.
  if (summary.existing && summary.existing.visibility !== "Visible") summary.sheet.visibility = "Visible";
  summary.sheet.activate();
  summary.sheet.getRange("A1").select();
  await context.sync();
  if (!ready.keeping.isKept(kept.value)) {
    throw new WorkbookProblem(
      `The workbook did not keep ${ready.subject.title} as it was given. Save the workbook as an Excel workbook (.xlsx), then try again.`,
    );
  }
  return written.map(({ sheet, plan, existing }) => ({
    id: sheet.id,
    key: plan.key,
    isNew: !existing || existing.owner === null,
  }));
}
