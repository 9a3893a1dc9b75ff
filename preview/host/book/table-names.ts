import { parseA1 } from "../address";
import { HostError, invalidArgument } from "../wire/errors";

const MOST_CHARACTERS = 255;

/** Throws where Excel would not take a text as the name of a table or of cells. */
export function assertName(name: string): void {
  const isSpelled = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  const isTaken = parseA1(name) !== null || /^R(\d*C?\d*)?$|^C\d*$/i.test(name);
  if (!isSpelled || isTaken || name.length > MOST_CHARACTERS) {
    throw invalidArgument(
      `The name "${name}" isn't valid: a name starts with a letter or underscore, has no spaces, and doesn't look like a cell reference.`,
    );
  }
}

export function assertNameFree(name: string, taken: readonly string[]): void {
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", `The name "${name}" is already in use.`);
  }
}

/** The next of "Table1", "Table2" and so on that is not taken. */
export function freeTableName(taken: readonly string[]): string {
  let number = 1;
  while (taken.some((name) => name.toLowerCase() === `table${number}`)) number += 1;
  return `Table${number}`;
}

/** Headings of a table as Excel makes them: texts, none empty, none twice ("Amount", "Amount2"). */
export function tableHeadings(cells: readonly (string | number | boolean)[]): string[] {
  const headings: string[] = [];
  for (const [position, cell] of cells.entries()) {
    const wanted = cell === "" ? `Column${position + 1}` : String(cell);
    headings.push(numbered(wanted, headings, cell === "" ? position + 1 : 1));
  }
  return headings;
}

function numbered(wanted: string, taken: readonly string[], from: number): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  const stem = from > 1 ? "Column" : wanted;
  let number = from + 1;
  while (isTaken(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
