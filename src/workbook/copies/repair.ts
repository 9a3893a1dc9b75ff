import { callsOurs } from "../../sheets";
import type { CellContent } from "../../sheets";
import { readSheets } from "../marks";
import { addressOf } from "./address-of";
import { awaitCalls } from "./await-calls";
import type { BrokenCell, Repaired } from "./port";

/** What a formula of ours shows where Excel does not know it, or did not go on with it. */
const BROKEN: ReadonlySet<unknown> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA"]);
/** Cells of a sheet of the user's that are looked through: this is done whenever the pane is opened. */
const MOST_CELLS = 50_000;

interface Found extends BrokenCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly isProtected: boolean;
}

/** The formulas of ours that show no answer: on all sheets of ours, and on those of the user that are not too large. Five round trips at most. */
export async function findBroken(context: Excel.RequestContext): Promise<readonly BrokenCell[]> {
  return (await broken(context)).map(({ address, shows }) => ({ address, shows }));
}

/** Enters them again, and says which still show none. */
export async function repair(context: Excel.RequestContext): Promise<Repaired> {
  const found = await broken(context);
  const open = found.filter(({ isProtected }) => !isProtected);
  for (const { sheetId, row, column, formula } of open) {
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
  }
  if (open.length > 0) await context.sync();
  const shown = await awaitCalls(context, open);
  const still = open.flatMap(({ address }, at) =>
    BROKEN.has(shown[at]) ? [{ address, shows: String(shown[at]) }] : [],
  );
  return {
    mended: open.length - still.length,
    still,
    closed: found.filter(({ isProtected }) => isProtected).map(({ address, shows }) => ({ address, shows })),
  };
}

async function broken(context: Excel.RequestContext): Promise<readonly Found[]> {
  const sheets = await readSheets(context);
  const used = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    range.load("cellCount,rowIndex,columnIndex");
    return { sheet, range };
  });
  await context.sync();
  const looked = used.filter(
    ({ sheet, range }) => !range.isNullObject && (sheet.owner !== null || range.cellCount <= MOST_CELLS),
  );
  for (const { range } of looked) range.load("values");
  await context.sync();
  const cells = looked.flatMap(({ sheet, range }) =>
    (range.values as CellContent[][]).flatMap((line, down) =>
      line.flatMap((value, across) => {
        if (!BROKEN.has(value)) return [];
        const [row, column] = [range.rowIndex + down, range.columnIndex + across];
        const cell = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, 1, 1);
        cell.load("formulas");
        return [{ sheet, row, column, shows: String(value), cell }];
      }),
    ),
  );
  if (cells.length > 0) await context.sync();
  return cells.flatMap(({ sheet, row, column, shows, cell }) => {
    const formula = (cell.formulas as CellContent[][])[0]![0]!;
    if (!callsOurs(formula)) return [];
    const address = addressOf({ sheet: sheet.name, row, column, rows: 1, columns: 1 });
    return [{ address, shows, sheetId: sheet.id, row, column, formula, isProtected: sheet.isProtected }];
  });
}
