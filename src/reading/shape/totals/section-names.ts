import { textAt } from "../grid";
import type { Block } from "../tables";
import type { Grid } from "../grid";
import type { Rows } from "./rows";

/** The rows of data that begin a section, with its name. */
export function sectionNames({ grid, block }: Rows): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  let open: string | null = null;
  for (const { row, kind } of block.rows) {
    if (kind === "data" && open !== null) names.set(row, open);
    open = kind === "data" ? null : sectionName(grid, block, row);
  }
  return names;
}

/** What a row that begins a section is called. */
export function sectionName(grid: Grid, { span }: Block, row: number): string {
  for (let column = span.first; column <= span.last; column += 1) {
    const text = textAt(grid, row, column);
    if (text !== "") return text;
  }
  return "";
}
