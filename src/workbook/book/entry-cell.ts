import { findSheets } from "../write";
import { WorkbookProblem } from "../problem";
import type { EntryPlace } from "./port";
import { BOOK } from "./subject";

/** Selects the first of these cells that the sheets of the book have. Four round trips at most. */
export async function showEntry(context: Excel.RequestContext, places: readonly EntryPlace[]): Promise<void> {
  const { own } = await findSheets(context, BOOK);
  const looked = places.flatMap((place) => {
    const key = own.get(place.sheet);
    if (key === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(key.id);
    const used = sheet.getUsedRange(true).load({ values: true, rowIndex: true, columnIndex: true });
    return [{ place, sheet, used }];
  });
  await context.sync();
  const [found] = looked.flatMap(({ place, sheet, used }) => {
    const at = entryIn(used.values as Cells, place);
    return at === null ? [] : [{ sheet, row: used.rowIndex + at.row, column: used.columnIndex + at.column }];
  });
  if (found === undefined)
    throw new WorkbookProblem("The sheets have no cell for this yet. Create the sheets, then they have one.");
  found.sheet.activate();
  found.sheet.getCell(found.row, found.column).select();
  await context.sync();
}

type Cells = readonly (readonly unknown[])[];

/** The cell of an entry among the values of a sheet; null where there is none. */
export function entryIn(
  cells: Cells,
  { section, names, column }: EntryPlace,
): { readonly row: number; readonly column: number } | null {
  const title = cells.findIndex(([first]) => String(first) === section);
  if (title < 0) return null;
  const [label, ...others] = names;
  if (label === undefined) return { row: title, column: 0 };
  const row = cells.findIndex(
    ([first, ...texts], at) =>
      at > title &&
      String(first) === label &&
      others.every((name) => texts.some((text) => String(text) === name)),
  );
  if (row < 0) return null;
  const heading = cells.slice(title, row).findLast((texts) => texts.some((text) => String(text) === column));
  const at = column === null ? -1 : (heading ?? []).findIndex((text) => String(text) === column);
  return { row, column: at < 0 ? 1 : at };
}
