import fc from "fast-check";
import type { CellArgument } from "../../src/functions";
import { SCHEDULE_NAMES } from "../../src/model/parameters";

const empty = fc.constantFrom(null, "", "  ");
export const pounds = fc.integer({ min: 0, max: 50_000_000 }).map((pence) => pence / 100);
/** Few different sums, so that ties are common. */
export const roundPounds = fc.integer({ min: 0, max: 4 }).map((tens) => tens * 10);
/** One sum to a reader of 15 digits, two to binary arithmetic. */
export const nearTies = fc.constantFrom(0.3, 0.1 + 0.2);
export const signedPounds = fc.integer({ min: -50_000_000, max: 50_000_000 }).map((pence) => pence / 100);
/** Small sums: what is left of a difference of nearly equal ones has fewer right digits in any spreadsheet. */
export const unitCost = fc.integer({ min: 0, max: 50_000 }).map((pence) => pence / 100);
export const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
export const leftOutOr = (given: fc.Arbitrary<CellArgument>) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: empty },
    { weight: 3, arbitrary: given },
  );
export const schedule = fc.constantFrom(...SCHEDULE_NAMES, " Health ", "LOWER");

export function blockOf<T>(
  cell: fc.Arbitrary<T>,
  most: { rows: number; columns: number },
): fc.Arbitrary<T[][]> {
  return fc
    .tuple(fc.integer({ min: 1, max: most.rows }), fc.integer({ min: 1, max: most.columns }))
    .chain(([rows, columns]) => arrayOf(arrayOf(cell, columns), rows));
}

export function arrayOf<T>(cell: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> {
  return fc.array(cell, { minLength: length, maxLength: length });
}

/** The last row and column have content, because the function leaves out those that have none. */
export function filledAtTheEnd<T>(block: T[][], last: T): T[][] {
  return block.map((row, r) =>
    row.map((cell, c) => (r === block.length - 1 && c === row.length - 1 ? last : cell)),
  );
}

export const sometimesEmpty = <T>(cell: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 5, arbitrary: cell as fc.Arbitrary<T | string | null> },
    { weight: 1, arbitrary: empty },
  );

export const names = [
  "Council",
  "NHS  trust",
  "nhs trust ",
  "Police*",
  "Police",
  "police",
  "Fire\u00a0service",
  101,
];
export const services = [
  "Housing",
  "housing ",
  "Public health",
  "Care\n(adults)",
  "Care (adults)",
  "~",
  "a?c",
  "abc",
];

export const flows = blockOf(sometimesEmpty(pounds), { rows: 3, columns: 12 });
const ownRates = fc.constant([
  [0, 0.04],
  [1, 0.035],
  [5, 0.02],
]);
export const scheduleOrTable = fc.oneof(
  { weight: 3, arbitrary: leftOutOr(schedule) },
  { weight: 1, arbitrary: ownRates },
);
export const financialYear = fc
  .tuple(fc.integer({ min: 1989, max: 2017 }), fc.constantFrom("-", "/", " to ", "long"))
  .map(([start, dash]) =>
    dash === "long"
      ? `${start}-${start + 1}`
      : `${start}${dash}${String((start + 1) % 100).padStart(2, "0")}`,
  );
export const costCode = fc.constantFrom("CR1.0", " cr1.0", "E&S1.0", "HO1.0", "SS1.0 ");
export const calendarYear = fc.constantFrom(2010, 2015, 2019, "2020", 2021, 2022, 2023, "2024");
