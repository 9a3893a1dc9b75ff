import type { ListFigures, ListSavings } from "./savings-list";

/** The amounts of a row by year, and the sum that the list gives beside them. */
export interface RowOfAmounts {
  readonly amounts: readonly number[];
  readonly total: number | null;
}

/** A penny in thousands: sums in lists are rounded. */
const ROUNDED = 1.01;

/** How savings are written, where all amounts are on one side; null where they are on both about alike. */
export function savingsTold(rows: readonly RowOfAmounts[]): ListSavings | null {
  const amounts = rows.flatMap((row) => [...row.amounts, row.total ?? 0]);
  const below = amounts.filter((amount) => amount < 0).length;
  const above = amounts.filter((amount) => amount > 0).length;
  const MOST = 0.8;
  if (below > MOST * (below + above)) return "brackets";
  return above > MOST * (below + above) ? "plain" : null;
}

/**
 * Whether the amounts by year are increments or cumulative: as the words of the list say, as its sums show, or as its rows run on. null
 * where none of these tells.
 */
export function figuresTold(rows: readonly RowOfAmounts[], words: string): ListFigures | null {
  const [cumulates, adds] = [/cumulative/i.test(words), /increment|additional|new savings/i.test(words)];
  if (cumulates !== adds) return cumulates ? "cumulative" : "increments";
  return bySums(rows) ?? byRun(rows);
}

function bySums(rows: readonly RowOfAmounts[]): ListFigures | null {
  const telling = rows.filter(({ amounts, total }) => total !== null && total !== 0 && isMany(amounts));
  const agree = (sumOf: (amounts: readonly number[]) => number): number =>
    telling.filter(({ amounts, total }) => Math.abs(sumOf(amounts) - total!) < ROUNDED).length;
  const [added, last] = [agree(sumOfAll), agree((amounts) => amounts.at(-1)!)];
  if (added === last) return null;
  return added > last ? "increments" : "cumulative";
}

/** Increments stop: a saving that is all there has nothing more to add. What is cumulative stays. */
function byRun(rows: readonly RowOfAmounts[]): ListFigures | null {
  const many = rows.filter(({ amounts }) => amounts.length > 1 && amounts.some((amount) => amount !== 0));
  const stops = many.filter(({ amounts }) => amounts.at(-1) === 0).length;
  const stays = many.filter(
    ({ amounts }) => amounts.at(-1) !== 0 && amounts.at(-1) === amounts.at(-2),
  ).length;
  const grows = many.every(({ amounts }) =>
    amounts.every((amount, year) => year === 0 || Math.abs(amount) >= Math.abs(amounts[year - 1]!)),
  );
  if (many.length > 0 && stops > 0 && stops >= stays) return "increments";
  return many.length > 0 && grows && stays * 2 >= many.length ? "cumulative" : null;
}

/** Whether the sum of the amounts and the last of them are two things. */
function isMany(amounts: readonly number[]): boolean {
  return amounts.length > 1 && Math.abs(sumOfAll(amounts) - amounts.at(-1)!) >= ROUNDED;
}

function sumOfAll(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
