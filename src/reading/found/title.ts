import type { Box } from "../../formula";
import { isBlank } from "../cell";
import type { SheetContent } from "../content";
import type { Understanding } from "../understanding";

/** What a table is called: the only text right above its own columns, where other tables have theirs beside it; else its title. */
export function titleOf({ box, title }: Understanding, sheet: SheetContent): string {
  return titleBeside(box, sheet) ?? title;
}

function titleBeside(box: Box, { row, column, values }: SheetContent): string | null {
  const line = values[box.row - row - 1] ?? [];
  const filled = line.flatMap((cell, at) => (isBlank(cell) ? [] : [{ cell, at: at + column }]));
  const [only, ...more] = filled.filter(({ at }) => at >= box.column && at < box.column + box.columns);
  const areTitles = filled.length > 1 && filled.every(({ cell }) => typeof cell === "string");
  if (only === undefined || more.length > 0 || !areTitles) return null;
  return String(only.cell).replace(/\s+/g, " ").trim();
}
