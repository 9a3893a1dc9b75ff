import type { Box, SheetBox } from "../../../src/formula";
import type { DeclaredArea, SheetContent } from "./content";

/** A name that stands for a range, as far as its sheet has cells; none where it has none there. */
export function namedArea(
  name: string,
  range: SheetBox | null,
  sheets: readonly SheetContent[],
): DeclaredArea[] {
  const sheet = sheets.find((one) => one.name.toLowerCase() === range?.sheet.toLowerCase());
  const box = range && sheet && within(range, usedBox(sheet));
  if (!box) return [];
  return [{ kind: "name", name, sheet: sheet.name, box, hasHeadings: false, hasTotals: false }];
}

function usedBox(sheet: SheetContent): Box {
  const columns = sheet.values[0]?.length ?? 0;
  return { row: sheet.row, column: sheet.column, rows: sheet.values.length, columns };
}

function within(box: Box, used: Box): Box | null {
  const [row, column] = [Math.max(box.row, used.row), Math.max(box.column, used.column)];
  const rows = Math.min(box.row + box.rows, used.row + used.rows) - row;
  const columns = Math.min(box.column + box.columns, used.column + used.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
