import { messages } from "../messages";
import type { Argument } from "./argument";
import { refused } from "./problem";

type Direction = "rows" | "columns";

/**
 * How many rows (or columns) arguments that are side by side have: up to the last one in which any of them has content,
 * but never beyond those given for the first of them.
 *
 * Throws where another one has content beyond the first, or is too short to match. One that is empty, of any size, is
 * as good as left out.
 */
export function alignedLength(direction: Direction, lead: Argument, ...others: readonly Argument[]): number {
  const line = direction === "rows" ? "row" : "column";
  const filled = others.filter((argument) => argument.contentRows > 0);
  for (const other of filled) {
    const content = contentLength(other, direction);
    if (content > lead[direction]) {
      throw refused(messages.reachesBeyond(nameOf(other), content, nameOf(lead), lead[direction], line));
    }
  }
  const length = Math.max(...[lead, ...filled].map((argument) => contentLength(argument, direction)));
  for (const other of filled) {
    if (other[direction] < length) {
      throw refused(messages.tooShort(nameOf(other), other[direction], nameOf(lead), length, line));
    }
  }
  return length;
}

function contentLength(argument: Argument, direction: Direction): number {
  return direction === "rows" ? argument.contentRows : argument.contentColumns;
}

function nameOf(argument: Argument): string {
  return argument.parameter.name;
}
