import { readableAddress } from "../../formula";
import { isOwnChart, markSheet } from "../marks";
import type { SheetState } from "../marks";
import type { EditedCell } from "../port";
import { addPart, removeParts } from "../store";
import type { KeptPart } from "../store";
import type { PlannedSheet } from "../../sheets";
import { writeBlocks } from "./cell-blocks";
import type { Written } from "./cell-blocks";
import { NOTHING, plannedContents, planOf } from "./contents";
import { changedCells } from "./edited";
import { withNames } from "./own-sheets";
import type { SheetToDraw } from "./charts";
import { paint } from "./paint";
import type { ReadyWrite } from "./prepare";
import type { LastWrite, TakingBack } from "./ready-to-take-back";
import { restoringBlocks } from "./restoring-blocks";
import { snapshotContents } from "./snapshot";
import { takeSnapshots } from "./take-snapshots";
import type { SheetSnapshot } from "./snapshot";

/** Cells that were changed since the write and that taking it back would lose. Two round trips at most. */
export async function cellsToLose(
  context: Excel.RequestContext,
  { ready, written, isHalfDone }: LastWrite,
  { sheets, toRemove }: TakingBack,
): Promise<readonly EditedCell[]> {
  // On a sheet that is half written we cannot tell what a person changed.
  if (!written || isHalfDone) return [];
  const present = sheets.filter(({ id }) => written.some((sheet) => sheet.id === id));
  // The write left every sheet the name that its plan has.
  const plans = withNames(
    ready.plan,
    new Map(
      written.flatMap(({ id, key }) => {
        const [was, is] = [planOf(ready.plan, key)?.name, present.find((sheet) => sheet.id === id)?.name];
        return was === undefined || is === undefined ? [] : [[was, is] as const];
      }),
    ),
  );
  const now = await takeSnapshots(context, present, plans);
  const cells = now.flatMap((snapshot) => {
    const sheet = written.find(({ id }) => id === snapshot.sheet.id);
    const plan = sheet && planOf(plans, sheet.key);
    if (!plan) return [];
    const earlier = ready.replaced.find(({ sheet: { id } }) => id === snapshot.sheet.id);
    const next = earlier ? snapshotContents(earlier) : NOTHING;
    const changed = changedCells(snapshot, plannedContents(plan), next);
    return earlier ? changed : changed.map((cell) => ({ ...cell, willBe: GONE }));
  });
  return [...cells, ...toRemove.flatMap(ownCharts)];
}

const GONE = "gone with its sheet";

/** Cells of a sheet that hold something else than it was written with, and that go with it. A few round trips. */
export async function changesOn(
  context: Excel.RequestContext,
  sheet: SheetState,
  plan: PlannedSheet,
): Promise<readonly EditedCell[]> {
  const [snapshot] = await takeSnapshots(context, [sheet], { sheets: [plan], headlines: [] });
  const changed = changedCells(snapshot!, plannedContents(plan), NOTHING);
  return [...changed.map((cell) => ({ ...cell, willBe: GONE })), ...ownCharts(sheet)];
}

/** Charts of the user's on a sheet that is to go. */
function ownCharts({ name, charts }: SheetState): readonly EditedCell[] {
  const address = readableAddress(name, { row: 0, column: 0, rows: 1, columns: 1 });
  return charts
    .filter((chart) => !isOwnChart(chart))
    .map((chart) => ({ address, now: `your chart "${chart}"`, willBe: GONE }));
}

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
  const renamed = renamedSince(ready, sheets);
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
  await writeBlocks(
    context,
    restored.flatMap(({ sheet, snapshot, plan }) => restoringBlocks(sheet, snapshot, { plan, renamed })),
    progress,
  );
  for (const { sheet, plan } of restored) if (plan) paint(sheet, plan);
  for (const { id, visibility } of toRemove) {
    const sheet = worksheets.getItem(id);
    // Excel does not delete a sheet that is very hidden.
    if (visibility === "VeryHidden") sheet.visibility = "Visible";
    sheet.delete();
  }
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

/** Sheets that the user gave other names since, the new by the old: they keep them, and formulas put back must name them so. */
function renamedSince(
  { sheets: before }: ReadyWrite,
  sheets: readonly SheetState[],
): ReadonlyMap<string, string> {
  return new Map(
    before.flatMap(({ id, name: was }) => {
      const is = sheets.find((sheet) => sheet.id === id)?.name;
      return is === undefined || is === was ? [] : [[was, is] as const];
    }),
  );
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
