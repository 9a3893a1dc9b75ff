import { markSheet, renamedSince } from "../marks";
import { addPart, removeParts } from "../store";
import type { KeptPart } from "../store";
import { writeBlocks } from "./cell-blocks";
import type { Written } from "./cell-blocks";
import { planOf } from "./contents";
import { withNames } from "./own-sheets";
import type { SheetToDraw } from "./charts";
import { paint } from "./paint";
import type { ReadyWrite } from "./prepare";
import type { LastWrite, TakingBack } from "./ready-to-take-back";
import { removeSheets } from "./removal";
import { restoringBlocks } from "./restoring-blocks";
import type { SheetSnapshot } from "./snapshot";

/** What taking a write back came to. */
export interface TakenBack {
  /** What could not be put back, in whole sentences. */
  readonly notRestored: readonly string[];
  /** The sheets whose charts are to be drawn as they were, where it is known what they were written by. */
  readonly toDraw: readonly SheetToDraw[];
}

/** Puts the workbook back as it was before a write, but for charts. Done again after it broke off, the result is the same. */
export async function takeBack(
  context: Excel.RequestContext,
  { ready }: LastWrite,
  { sheets, parts, toRemove, toRestore }: TakingBack,
  progress?: Written,
): Promise<TakenBack> {
  const { worksheets } = context.workbook;
  // They keep their names, and formulas put back must name them so.
  const renamed = renamedSince(ready.sheets, sheets);
  context.application.suspendApiCalculationUntilNextSync();
  const restored = toRestore.map(({ snapshot, now }) => {
    const sheet = now ? worksheets.getItem(now.id) : worksheets.add(snapshot.sheet.name);
    // At once, so that a sheet added again is known as ours if this stops halfway.
    markSheet(sheet, snapshot.sheet.mark!);
    sheet.load("id");
    return {
      sheet,
      snapshot,
      now,
      isAnew: now?.id !== snapshot.sheet.id,
      plan: ready.before ? planOf(ready.before, snapshot.sheet.mark?.key) : undefined,
    };
  });
  for (const { sheet } of restored) sheet.getRange().clear();
  const blocks = restored.flatMap(({ sheet, snapshot, plan }) =>
    restoringBlocks(sheet, snapshot, { plan, renamed }),
  );
  const share = restored.length / Math.max(1, restored.length + toRemove.length);
  await writeBlocks(context, blocks, (written) => progress?.(written * share));
  for (const { sheet, plan } of restored) if (plan) paint(sheet, plan);
  await removeSheets(context, toRemove, ready.plan, {
    queued: blocks.reduce((sum, { formulas }) => sum + formulas.length * formulas[0]!.length, 0),
    removed: (removed) => progress?.(share + removed * (1 - share)),
  });
  const last = sheets.length + restored.filter(({ now }) => !now).length - toRemove.length - 1;
  for (const { sheet, snapshot, now, isAnew } of restored) {
    if (isAnew) sheet.position = Math.min(placeBefore(ready, snapshot), last);
    const { visibility } = snapshot.sheet;
    if (visibility !== "Visible" && now?.visibility !== visibility) sheet.visibility = visibility;
  }
  putPartsBack(context, ready.parts, parts);
  await context.sync();
  const drawn = ready.before && withNames(ready.before, renamed);
  return {
    notRestored: restored
      .filter(({ isAnew, snapshot }) => isAnew && !ready.toGo.some(({ id }) => id === snapshot.sheet.id))
      .map(({ snapshot }) => addedAnew(snapshot.sheet.name)),
    toDraw: restored.flatMap(({ sheet, now, snapshot }) => {
      const plan = drawn && planOf(drawn, snapshot.sheet.mark?.key);
      return plan ? [{ id: sheet.id, plan, charts: now?.charts ?? [] }] : [];
    }),
  };
}

function putPartsBack(
  context: Excel.RequestContext,
  before: readonly KeptPart[],
  now: readonly KeptPart[],
): void {
  const isIn = (parts: readonly KeptPart[], id: string) => parts.some((part) => part.id === id);
  removeParts(
    context,
    now.map(({ id }) => id).filter((id) => !isIn(before, id)),
  );
  for (const part of before.filter(({ id }) => !isIn(now, id))) addPart(context, part.xml);
}

/** The place of a sheet among the others before the write, counted from 0. */
function placeBefore({ sheets }: ReadyWrite, { sheet }: SheetSnapshot): number {
  return sheets.findIndex(({ id }) => id === sheet.id);
}

function addedAnew(name: string): string {
  return `Sheet "${name}" had been deleted since. It was added again with what it held, but formulas of your own that read it show #REF! and must be entered again.`;
}
