import { readableAddress, withSheetsRenamed } from "../../formula";
import type { CellContent, PlannedSheet } from "../../sheets";
import { isOwnChart, renamedSince } from "../marks";
import type { SheetState } from "../marks";
import type { EditedCell } from "../port";
import { NOTHING, plannedContents, planOf } from "./contents";
import type { Contents } from "./contents";
import { changedCells } from "./edited";
import { withNames } from "./own-sheets";
import type { LastWrite, TakingBack } from "./ready-to-take-back";
import { snapshotContents } from "./snapshot";
import { takeSnapshots } from "./take-snapshots";

/** Cells that were changed since the write and that taking it back would lose. Two round trips at most. */
export async function cellsToLose(
  context: Excel.RequestContext,
  { ready, written, isHalfDone }: LastWrite,
  { sheets, toRemove }: TakingBack,
): Promise<readonly EditedCell[]> {
  // On a sheet that is half written we cannot tell what a person changed.
  if (!written) return [];
  const present = sheets.filter(({ id }) => written.some((sheet) => sheet.id === id));
  const renamed = renamedSince(ready.sheets, sheets);
  // The write left every sheet the name that its plan has. Formulas follow the user's sheets too.
  const plans = withNames(
    ready.plan,
    new Map([
      ...renamed,
      ...written.flatMap(({ id, key }) => {
        const [was, is] = [planOf(ready.plan, key)?.name, present.find((sheet) => sheet.id === id)?.name];
        return was === undefined || is === undefined ? [] : [[was, is] as const];
      }),
    ]),
  );
  const now = await takeSnapshots(context, present, plans);
  const cells = now.flatMap((snapshot) => {
    const sheet = written.find(({ id }) => id === snapshot.sheet.id);
    const plan = sheet && planOf(plans, sheet.key);
    if (!plan) return [];
    const earlier = ready.replaced.find(({ sheet: { id } }) => id === snapshot.sheet.id);
    if (!earlier)
      return changedCells(snapshot, plannedContents(plan), NOTHING).map((cell) => ({
        ...cell,
        willBe: GONE,
      }));
    const next = following(snapshotContents(earlier), renamed);
    // Where taking back broke off, it may have emptied a cell.
    return changedCells(snapshot, plannedContents(plan), next, isHalfDone ? [""] : []);
  });
  return [...cells, ...toRemove.flatMap(ownCharts)];
}
/** What formulas will hold that are put back where sheets were renamed since. */
function following({ at, filled }: Contents, renamed: ReadonlyMap<string, string>): Contents {
  if (renamed.size === 0) return { at, filled };
  return {
    at: (row, column): CellContent => {
      const cell = at(row, column);
      return typeof cell === "string" && cell.startsWith("=") ? withSheetsRenamed(cell, renamed) : cell;
    },
    filled,
  };
}

const GONE = "gone with its sheet";

/**
 * Cells of a sheet that hold something else than it was written with, and that go with it; `isHalfDone` where some may not be written.
 * A few round trips.
 */
export async function changesOn(
  context: Excel.RequestContext,
  sheet: SheetState,
  plan: PlannedSheet,
  isHalfDone: boolean,
): Promise<readonly EditedCell[]> {
  const [snapshot] = await takeSnapshots(context, [sheet], { sheets: [plan], headlines: [] });
  const changed = changedCells(snapshot!, plannedContents(plan), NOTHING, isHalfDone ? [""] : []);
  return [...changed.map((cell) => ({ ...cell, willBe: GONE })), ...ownCharts(sheet)];
}

/** Charts of the user's on a sheet that is to go. */
function ownCharts({ name, charts }: SheetState): readonly EditedCell[] {
  const address = readableAddress(name, { row: 0, column: 0, rows: 1, columns: 1 });
  return charts
    .filter((chart) => !isOwnChart(chart))
    .map((chart) => ({ address, now: `your chart "${chart}"`, willBe: GONE }));
}
