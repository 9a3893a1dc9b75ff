import { isBlank } from "../../cell";
import type { Cell } from "../../cell";
import type { SheetContent } from "../../content";
import { classOf } from "../../figures";

/** What was typed under the headings. */
const THOUSANDS = "£000";

/**
 * The values of a sheet where Excel made numbers of a row of units: "£000" typed below a heading is 0 in a format of pounds, and is read as the text it
 * was, and so is a single one in a row of its own above the headings. A first row of amounts is none: it has a name and no unit beside it, or
 * pounds are shown in the rows below it too.
 */
export function withUnitsMadeNumbers(
  values: SheetContent["values"],
  formats: SheetContent["formats"],
): SheetContent["values"] {
  const showsPounds = (row: number, column: number) => formats[row]?.[column]?.includes("£") === true;
  const isNought = (row: number, column: number) => values[row]![column] === 0 && showsPounds(row, column);
  const lastIn = (column: number, isMeant: (row: number) => boolean) =>
    values.findLastIndex((line, row) => typeof line[column] === "number" && isMeant(row));
  const lastOf = new Map<number, { readonly number: number; readonly pounds: number }>();
  // Worked out once for a column: a long list has many noughts.
  const isOverPlain = (row: number, column: number) => {
    const last = lastOf.get(column) ?? {
      number: lastIn(column, () => true),
      pounds: lastIn(column, (at) => showsPounds(at, column)),
    };
    lastOf.set(column, last);
    return last.number > row && last.pounds <= row;
  };
  return values.map((line, row) => {
    const numbers = line.flatMap((cell, column) => (typeof cell === "number" ? [column] : []));
    const [only] = numbers;
    const isAbove =
      only !== undefined &&
      isNought(row, only) &&
      line.filter((cell) => !isBlank(cell)).length === 1 &&
      lastIn(only, (at) => showsPounds(at, only)) <= row &&
      isOfHeadings(values.slice(row + 1).find((next) => !next.every(isBlank)));
    if (isAbove) return line.map((cell) => (typeof cell === "number" ? THOUSANDS : cell));
    const areUnits =
      row > 0 &&
      numbers.length > 0 &&
      (line.every((cell) => typeof cell === "number" || isBlank(cell)) || line.some(isUnit)) &&
      numbers.every(
        (column) => isNought(row, column) && mayHead(values[row - 1]![column]!) && isOverPlain(row, column),
      );
    return areUnits ? line.map((cell) => (typeof cell === "number" ? THOUSANDS : cell)) : line;
  });
}

/** Texts, with years among them perhaps. */
function isOfHeadings(line: readonly Cell[] | undefined): boolean {
  const filled = (line ?? []).filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => ["text", "year"].includes(classOf(cell, "General")));
}

/** "£" and "%" stay the texts that they are. */
function isUnit(cell: Cell): boolean {
  return typeof cell === "string" && /^[£%]$/.test(cell.trim());
}

function mayHead(cell: Cell): boolean {
  return typeof cell === "string" ? cell.trim() !== "" : typeof cell === "number" && cell !== 0;
}
