import { markOf } from "../model/marks";
import type { Mark } from "../model/marks";
import { isBlank } from "./cell";
import type { Cell } from "./cell";

const NO: Mark = { isYes: false, isPlain: true };

/**
 * What a cell says in a column that is ticked: an empty one says no, as everyone who ticks means it; a number says no where it is 0, and
 * yes otherwise, as in Excel. Null where it says neither.
 */
export function tickIn(cell: Cell): Mark | null {
  if (isBlank(cell)) return NO;
  if (typeof cell === "boolean") return { isYes: cell, isPlain: true };
  if (typeof cell === "number") return { isYes: cell !== 0, isPlain: cell === 0 || cell === 1 };
  return markOf(cell);
}

/**
 * Whether cells that have content are ticks. A mark that says neither yes nor no, or a 2, is one person's slip, and no reason to take
 * them for something else: at least half must be marks of text, TRUE or FALSE, and one of them yes, or "no" in letters, since a dash is
 * also what people put where there is no amount. Numbers alone are ticks where most are 0 and 1 and the others small whole ones.
 */
export function areTicks(filled: readonly Cell[]): boolean {
  const marks = filled.map(tickIn);
  if (marks.every((mark) => mark?.isPlain)) return true;
  if (filled.every(isSmallNumber)) return marks.filter((mark) => mark?.isPlain).length * 2 > filled.length;
  const ofText = marks.filter((mark, index) => mark !== null && typeof filled[index] !== "number");
  return ofText.length * 2 >= filled.length && (ofText.some((mark) => mark?.isYes) || filled.some(isNo));
}

function isNo(cell: Cell): boolean {
  return cell === false || (typeof cell === "string" && /^\s*(?:no?|false)\s*$/i.test(cell));
}

/** A number that may be a slip of the pen for 1. */
export function isSmallNumber(cell: Cell): boolean {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 0 && cell < 10;
}
