import { sheetsNamed } from "../../formula";
import type { PlannedSheet } from "../../sheets";
import { isSameSheetName } from "../marks";
import type { SheetState } from "../marks";
import type { Written } from "./cell-blocks";
import { planOf } from "./contents";
import type { SheetsPlan } from "./subject";

/** Cells of sheets that are taken away in one round trip: the sheets of a small book go in one. */
const MOST_CELLS_AT_ONCE = 5_000;

/** A sheet that is taken away, and how many cells the plan wrote on it. */
interface Removal {
  readonly sheet: SheetState;
  readonly cells: number;
}

/**
 * Queues the deletion of sheets that a plan wrote, with a round trip in between where they hold much. Those that no sheet still there
 * reads go first: so no formula is left that would have to be changed to #REF!, and where it stops halfway, what is left shows its
 * figures. `queued` is how many cells are queued to be written already.
 */
export async function removeSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
  plan: SheetsPlan,
  { queued, removed }: { readonly queued: number; readonly removed: Written },
): Promise<void> {
  const removals = readersFirst(sheets, plan).map((sheet) => ({
    sheet,
    cells: cellsOf(planOf(plan, sheet.mark?.key)),
  }));
  await removeInParts(context, removals, { queued, removed });
}

async function removeInParts(
  context: Excel.RequestContext,
  removals: readonly Removal[],
  { queued, removed }: { readonly queued: number; readonly removed: Written },
  done = 0,
): Promise<void> {
  const next = removals[done];
  if (!next) return;
  const isTooMuch = queued > 0 && queued + next.cells > MOST_CELLS_AT_ONCE;
  if (isTooMuch) {
    await context.sync();
    removed(done / removals.length);
    context.application.suspendApiCalculationUntilNextSync();
  }
  const sheet = context.workbook.worksheets.getItem(next.sheet.id);
  // Excel does not delete a sheet that is very hidden.
  if (next.sheet.visibility === "VeryHidden") sheet.visibility = "Visible";
  sheet.delete();
  await removeInParts(
    context,
    removals,
    { queued: (isTooMuch ? 0 : queued) + next.cells, removed },
    done + 1,
  );
}

/** Each sheet before those that it reads. Where sheets read each other, first the one that the fewest read. */
function readersFirst(sheets: readonly SheetState[], plan: SheetsPlan): readonly SheetState[] {
  const read = new Map(sheets.map((sheet) => [sheet, readBy(planOf(plan, sheet.mark?.key))]));
  const isRead = (sheet: SheetState, by: SheetState) => {
    const name = planOf(plan, sheet.mark?.key)?.name;
    return (
      name !== undefined && sheet !== by && [...read.get(by)!].some((each) => isSameSheetName(each, name))
    );
  };
  const order: SheetState[] = [];
  let left = sheets;
  while (left.length > 0) {
    const there = left;
    const readers = (sheet: SheetState) => there.filter((other) => isRead(sheet, other)).length;
    const [next] = there.toSorted((one, other) => readers(one) - readers(other));
    order.push(next!);
    left = there.filter((sheet) => sheet !== next);
  }
  return order;
}

function cellsOf(sheet: PlannedSheet | undefined): number {
  const boxes = sheet ? [...sheet.blocks, ...sheet.spills] : [];
  return boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** The names of the sheets that a planned sheet's formulas, drop-downs and charts read. */
function readBy(sheet: PlannedSheet | undefined): ReadonlySet<string> {
  if (!sheet) return new Set();
  const formulas = [
    ...sheet.blocks.flatMap(({ cells }) => cells.flat()),
    ...sheet.spills.map(({ formula }) => formula),
    ...sheet.rules.map(({ allowed }) => (allowed.kind === "list" ? allowed.source : "")),
  ];
  const inFormulas = formulas.flatMap((cell) =>
    typeof cell === "string" && cell.startsWith("=") ? sheetsNamed(cell) : [],
  );
  return new Set([
    ...inFormulas,
    ...sheet.charts.flatMap(({ values, categories }) => [values.sheet, categories.sheet]),
  ]);
}
