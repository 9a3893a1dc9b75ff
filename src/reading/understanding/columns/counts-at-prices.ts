import { amountAt } from "../../shape";
import type { Grid } from "../../shape";
import type { ColumnSeen } from "./columns";

const SAMPLE_ROWS = 200;
/** Wider tables have years or bodies across. */
const MOST_COLUMNS = 8;
const LEAST_ROWS = 3;
/** How far a product may be from an amount that is rounded to a whole number, beside a price that is rounded as well. */
const ROUNDED = 0.005;

/** The columns of how many and at what price, of which a third is the product in every row: "Learners", "Cost per learner", "Budget". */
export function countsAtPrices(
  grid: Grid,
  figures: readonly ColumnSeen[],
  rows: readonly number[],
): ReadonlySet<ColumnSeen> {
  if (figures.length < 3 || figures.length > MOST_COLUMNS || rows.length < LEAST_ROWS) return new Set();
  const lines = new Map(
    figures.map((each) => [each, rows.slice(0, SAMPLE_ROWS).map((row) => amountAt(grid, row, each.column))]),
  );
  return new Set(
    figures.flatMap((count, at) =>
      figures
        .slice(at + 1)
        .filter((price) =>
          figures.some(
            (product) =>
              product !== count &&
              product !== price &&
              areProducts(lines.get(count)!, lines.get(price)!, lines.get(product)!),
          ),
        )
        .flatMap((price) => [count, price]),
    ),
  );
}

type Line = readonly (number | null)[];

function areProducts(counts: Line, prices: Line, products: Line): boolean {
  const told = products.flatMap((product, at) => {
    const [count, price] = [counts[at] ?? 0, prices[at] ?? 0];
    return product === null || count === 0 || price === 0 ? [] : [{ product, worth: count * price }];
  });
  // Shares of 0 and 1, and ones, make any column a product of another.
  const isTelling = (line: Line) =>
    new Set(line.filter((each) => each !== null && Math.abs(each) > 1)).size > 1;
  return (
    told.length >= LEAST_ROWS &&
    isTelling(counts) &&
    isTelling(prices) &&
    told.every(({ product, worth }) => Math.abs(product - worth) <= 0.5 + Math.abs(worth) * ROUNDED)
  );
}
