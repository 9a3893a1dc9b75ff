import { isSumOf, NOTHING_SUMMED, plus, summed } from "../../additive";
import { amountAt, textAt } from "../../shape";
import type { Amounts, Summed } from "../../additive";
import type { CountedRows } from "../../shape";
import { isIncomeLine } from "../words";
import { saysWhoPutsIn } from "../not-spending";
import type { Arrangement, Seen } from "../arrangement";
import { isFinancing } from "../../vocabulary";

/** How far a published total of a country may be from the sum of the places that are known. */
const ABOUT = 0.01;
const LEAST_PLACES = 10;

/** Rows left out or counted on thin evidence, which hold some of the amounts. */
export function areRowsDoubtful(seen: Seen, { amounts }: Arrangement): boolean {
  const { grid, counted } = seen;
  const holds = (row: number) => amounts.some(({ column }) => (amountAt(grid, row, column) ?? 0) !== 0);
  const doubtful = counted.leftOut.filter(
    ({ row, isDoubtful, isPart }) => isDoubtful && !isPart && holds(row) && !isUnderIncome(seen, row),
  );
  // Which of the rows are read is asked already where some of them were chosen.
  const isChosen = seen.rows.length < counted.data.length;
  const isOneRead = counted.doubtful.some((row) => seen.rows.includes(row) && holds(row));
  if (doubtful.length === 0 || isChosen) return isOneRead;
  // A total of the table's own that all rows counted come to speaks for what was left out above it, and for what breaks it down below it.
  const lineOf = (row: number) => amounts.map(({ column }) => amountAt(grid, row, column));
  const sum = summed(counted.data.map(lineOf));
  if (counted.doubtful.length === 0 && isBalanced(counted, lineOf, doubtful)) return false;
  const end = counted.leftOut.findLast(({ row }) => isAbout(lineOf(row), sum));
  if (end === undefined || isOneRead) return true;
  const below = doubtful.filter(({ row }) => row > end.row);
  let sumBelow = NOTHING_SUMMED;
  const isOpen = below.map(({ row }) => {
    sumBelow = plus(sumBelow, lineOf(row));
    return counted.leftOut.some(
      (whole) => whole.row >= end.row && whole.row < row && isSumOf(lineOf(whole.row), sumBelow, true),
    );
  });
  return !isOpen.includes(true) && below.some(({ row }) => !isKnown(nameOf(seen, row)));
}

/** What pays for the total above it, or is kept from one year to the next. */
function isKnown(name: string): boolean {
  return isFinancing(name) || /\b(brought|carried) forward\b|\b[bc]\/?f(wd)?\b/i.test(name);
}

/** A section of the sheet's own that is called after what comes in: "INCOME", "Financed by". */
function isUnderIncome({ grid, block }: Seen, row: number): boolean {
  const section = block.rows.findLast((each) => each.kind === "section" && each.row < row);
  const text = section === undefined ? "" : textAt(grid, section.row, block.span.first);
  return isIncomeLine(text) || saysWhoPutsIn(text);
}

/** The first text of a row. */
function nameOf({ grid, block: { span } }: Seen, row: number): string {
  for (let column = span.first; column <= span.last; column += 1)
    if (grid.classAt(row, column) === "text") return textAt(grid, row, column);
  return "";
}

/** Whether a row of the table is what is left of the rows left out after those counted: a surplus, or a deficit. */
function isBalanced(
  { data, leftOut }: CountedRows,
  lineOf: (row: number) => Amounts,
  doubtful: CountedRows["leftOut"],
): boolean {
  const [spent, came] = [data, doubtful.map(({ row }) => row)].map((rows) => summed(rows.map(lineOf)));
  const left: Summed = {
    count: spent!.count + came!.count,
    sums: spent!.sums.map((sum, at) => Math.abs(Math.abs(sum) - Math.abs(came!.sums[at] ?? 0))),
    largest: spent!.largest,
  };
  const isLeft = (row: number) =>
    isSumOf(
      lineOf(row).map((amount) => (amount === null ? null : Math.abs(amount))),
      left,
      true,
    );
  return leftOut.some(({ row, isDoubtful }) => isDoubtful !== true && isLeft(row));
}

function isAbout(line: Amounts, sum: Summed): boolean {
  const isNear = (amount: number | null, at: number) =>
    Math.abs((sum.sums[at] ?? 0) - (amount ?? 0)) <= ABOUT * Math.abs(amount ?? 0);
  return isSumOf(line, sum, true) || (sum.count >= LEAST_PLACES && line.every(isNear));
}
