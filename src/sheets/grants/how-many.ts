import { columnPlaying } from "../../model/book";
import type { GrantsFacts } from "../../reading";

/** Whether a grants table still has as many grants, as a formula without its equals sign. */
export function hasAsMany(table: GrantsFacts, grants: number | string): string {
  return `SUMPRODUCT(--(${isFilled(columnPlaying(table, "grant").formula)}))=${grants}`;
}

/** Excel takes a cell of blanks for filled, and its TRIM leaves non-breaking spaces and line breaks; names are matched without them. */
function isFilled(cells: string): string {
  return `LEN(TRIM(CLEAN(SUBSTITUTE(${cells},UNICHAR(160)," "))))>0`;
}
