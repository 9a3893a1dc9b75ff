import { nameKey } from "../model/names";
import { textOf } from "./cell";
import type { Cell } from "./cell";

const TICKS = new Set(["true", "x", "yes", "y", "1", "✓", "✔", "☑"]);
const NO_TICKS = new Set(["false", "no", "n", "0", "-"]);

/** A tick in a column of its own: TRUE, x, yes, 1 or ✓. */
export function isTick(cell: Cell): boolean {
  return TICKS.has(nameKey(textOf(cell)));
}

/** A tick, or what people put where there is none: FALSE, no, 0 or a dash. */
export function isTickOrNot(cell: Cell): boolean {
  return isTick(cell) || NO_TICKS.has(textOf(cell).toLowerCase());
}
