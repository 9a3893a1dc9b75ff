import { isBlank } from "../cell";
import type { SheetContent } from "../content";
import type { Understanding } from "../understanding";

/** Rows above a table in which its title is looked for. */
const TITLE_ROWS = 10;

/** What a table is called: of the texts that are alone in their rows above it, none of them a sentence, the longest. */
export function titleOf({ box, title }: Understanding, { row, values }: SheetContent): string {
  const texts: string[] = [];
  for (let at = box.row - row - 1; at >= Math.max(0, box.row - row - TITLE_ROWS); at -= 1) {
    const filled = values[at]?.filter((cell) => !isBlank(cell)) ?? [];
    if (filled.filter((cell) => typeof cell === "number").length > 1) break;
    const [only] = filled;
    if (filled.length === 1 && typeof only === "string") texts.push(only.replace(/\s+/g, " ").trim());
  }
  const called = texts.filter((text) => !/[.:]$/.test(text));
  return called.reduce((longest, text) => (text.length > longest.length ? text : longest), "") || title;
}
