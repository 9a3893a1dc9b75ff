import { amountAt } from "../../shape";
import type { Grid } from "../../shape";
import { isNoMoney } from "../words";
import type { ColumnSeen } from "./columns";

const SAMPLE_ROWS = 200;
/** Wider tables have years or bodies across. */
const MOST_COLUMNS = 20;
/** Fewer rows may agree by accident. */
const LEAST_ROWS = 3;
/** Counts that are all but the same would make a rate of any share. */
const LEAST_SPREAD = 1.2;
/** Parts of a hundred are no counts. */
const LEAST_COUNT = 100;
/** How far a factor of hundreds or thousands may be from one by the rounding of a rate. */
const ROUNDED = 0.01;

/**
 * The columns that are an amount beside them divided by a count beside them, in every row by the same factor: what is spent on each head, or each
 * thousand, whatever it is headed.
 */
export function ratesOfCounts(
  grid: Grid,
  columns: readonly ColumnSeen[],
  figures: readonly ColumnSeen[],
  rows: readonly number[],
): ReadonlySet<ColumnSeen> {
  const counts = columns.filter(
    (column) => column.holds === "figures" && (column.isCounted || isNoMoney(column.heading)),
  );
  if (counts.length === 0 || figures.length < 2 || figures.length > MOST_COLUMNS) return new Set();
  const sample = rows.slice(0, SAMPLE_ROWS);
  const lineOf = ({ column }: ColumnSeen) => sample.map((row) => amountAt(grid, row, column));
  const told = counts.map(lineOf).filter(areCounts);
  const lines = new Map(figures.map((each) => [each, lineOf(each)]));
  const isRate = (rate: ColumnSeen) =>
    figures.some(
      (amount) =>
        amount !== rate && told.some((count) => isDivided(lines.get(rate)!, lines.get(amount)!, count)),
    );
  return new Set(figures.filter(isRate));
}

type Line = readonly (number | null)[];

function areCounts(line: Line): boolean {
  const counts = line.flatMap((count) => (count === null || count === 0 ? [] : [count]));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const areWhole = counts.every((count) => count > 0 && Number.isInteger(count));
  return counts.length >= LEAST_ROWS && areWhole && most > LEAST_COUNT && most >= least * LEAST_SPREAD;
}

function isDivided(rates: Line, amounts: Line, counts: Line): boolean {
  const known = amounts.flatMap((amount, at) => {
    const [rate, count] = [rates[at], counts[at] ?? 0];
    return amount === null || typeof rate !== "number" || count === 0 ? [] : [{ rate, each: amount / count }];
  });
  const telling = known.filter(({ each }) => each !== 0);
  const [first] = telling.toSorted((one, other) => Math.abs(other.rate) - Math.abs(one.rate));
  if (first === undefined || new Set(telling.map(({ rate }) => rate)).size < LEAST_ROWS) return false;
  const factor = 10 ** Math.round(Math.log10(first.rate / first.each));
  return (
    Math.abs(first.rate / first.each / factor - 1) <= ROUNDED &&
    known.every(({ rate, each }) => Math.abs(rate - each * factor) <= halfOfLast(rate) * 1.001)
  );
}

/** Half of the last digit that is written: what rounding may take off. */
function halfOfLast(rate: number): number {
  const [, decimals = ""] = String(rate).split(".");
  return 0.5 / 10 ** decimals.length;
}
