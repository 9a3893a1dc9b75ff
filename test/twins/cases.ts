import fc from "fast-check";
import { catalogue, type CellArgument } from "../../src/functions";
import { nativeTwins } from "../../src/functions/twins";
import type { TwinCase } from "./workbook";

const SEED = 20261123;
const RUNS = 12;

/** Every worked example of a function that has a twin, its single arguments once in cells and once typed into the formula. */
export function workedExamples(): TwinCase[] {
  return catalogue
    .filter(({ id }) => id in nativeTwins)
    .flatMap(({ id, examples }) =>
      examples.flatMap(({ args, because }): TwinCase[] => [
        { id, args, name: because },
        { id, args, name: `${because} (typed in)`, typed: true },
      ]),
    );
}

/** Cases drawn by chance, the same in every run. */
export function drawnCases(): TwinCase[] {
  return Object.entries(arbitraries).flatMap(([id, arbitrary]) =>
    fc.sample(arbitrary, { seed: SEED, numRuns: RUNS }).map((args, index) => ({
      id,
      args,
      name: `drawn by chance, ${index + 1}`,
      ...(index % 3 === 2 ? { typed: true as const } : {}),
    })),
  );
}

const empty = fc.constantFrom(null, "", "  ");
const pounds = fc.integer({ min: 0, max: 50_000_000 }).map((pence) => pence / 100);
/** Few different sums, so that ties are common. */
const roundPounds = fc.integer({ min: 0, max: 4 }).map((tens) => tens * 10);
const signedPounds = fc.integer({ min: -50_000_000, max: 50_000_000 }).map((pence) => pence / 100);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const leftOutOr = (given: fc.Arbitrary<CellArgument>) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: empty },
    { weight: 3, arbitrary: given },
  );
const schedule = fc.constantFrom("standard", "health", "lower", " Health ", "LOWER");

function blockOf<T>(cell: fc.Arbitrary<T>, most: { rows: number; columns: number }): fc.Arbitrary<T[][]> {
  return fc
    .tuple(fc.integer({ min: 1, max: most.rows }), fc.integer({ min: 1, max: most.columns }))
    .chain(([rows, columns]) => arrayOf(arrayOf(cell, columns), rows));
}

function arrayOf<T>(cell: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> {
  return fc.array(cell, { minLength: length, maxLength: length });
}

/** The last row and column have content, because the function leaves out those that have none. */
function filledAtTheEnd<T>(block: T[][], last: T): T[][] {
  return block.map((row, r) =>
    row.map((cell, c) => (r === block.length - 1 && c === row.length - 1 ? last : cell)),
  );
}

const sometimesEmpty = <T>(cell: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 5, arbitrary: cell as fc.Arbitrary<T | string | null> },
    { weight: 1, arbitrary: empty },
  );

const names = [
  "Council",
  "NHS  trust",
  "nhs trust ",
  "Police*",
  "Police",
  "police",
  "Fire\u00a0service",
  101,
];
const services = [
  "Housing",
  "housing ",
  "Public health",
  "Care\n(adults)",
  "Care (adults)",
  "~",
  "a?c",
  "abc",
];

const arbitraries: Readonly<Record<string, fc.Arbitrary<readonly CellArgument[]>>> = {
  DISCOUNTFACTOR: fc.tuple(
    blockOf(
      fc.oneof(fc.integer({ min: 0, max: 130 }), fc.constantFrom(30, 31, 75, 76, 200, 201, 300, 301, 1000)),
      {
        rows: 4,
        columns: 5,
      },
    ),
    leftOutOr(schedule),
  ),
  PRESENTVALUE: fc.tuple(
    blockOf(sometimesEmpty(signedPounds), { rows: 4, columns: 12 }).map((block) =>
      filledAtTheEnd(block, 12.34),
    ),
    leftOutOr(schedule),
    leftOutOr(fc.integer({ min: 0, max: 90 })),
  ),
  SHARE: fc.tuple(
    fc.oneof(
      signedPounds,
      fc.integer({ min: -99, max: 99 }),
      fc.constantFrom(0, 0.05, 12.345, -0.00001, 987654321012.34),
    ),
    fc.oneof(
      blockOf(sometimesEmpty(fc.integer({ min: 0, max: 5 })), { rows: 4, columns: 4 }).map((block) =>
        filledAtTheEnd(block, 1),
      ),
      blockOf(fc.constantFrom(0.1, 0.3, 0.6, 12.5, 0.125), { rows: 6, columns: 1 }),
      blockOf(fc.integer({ min: 1, max: 3_000_000 }), { rows: 1, columns: 8 }),
    ),
  ),
  COUNTINGMAP: fc
    .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...services), sometimesEmpty(signedPounds)), {
      minLength: 1,
      maxLength: 12,
    })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.boolean(), fc.boolean()))
    .map(([lines, gap, across]) => {
      const list = gap ? [...lines.slice(0, 1), [null, null, null] as const, ...lines.slice(1)] : lines;
      return [0, 1, 2].map((index) => {
        const line = list.map((cells) => cells[index]!);
        return across ? [line] : line.map((cell) => [cell]);
      });
    }),
  DUPLICATIONSAVING: blockOf(sometimesEmpty(fc.oneof(pounds, roundPounds)), { rows: 5, columns: 6 }).chain(
    (block) => {
      const spend = filledAtTheEnd(block, 30);
      const column = arrayOf(sometimesEmpty(share), spend.length).map((line) => line.map((cell) => [cell]));
      return fc.tuple(
        fc.constant(spend),
        fc.oneof(
          share,
          spend.length > 1 ? column : share,
          spend.length > 1 ? column.map((line) => [line.flat()]) : share,
        ),
        leftOutOr(fc.integer({ min: 1, max: 4 })),
        leftOutOr(share),
      );
    },
  ),
};
