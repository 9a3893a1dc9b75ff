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

/** Several rows of one column would be a list of years, which is refused. */
export function runsAcross(lines: readonly (readonly unknown[])[]): boolean {
  return lines.length === 1 || lines[0]!.length > 1;
}

/** A value for each cell of an argument; undefined where it is left out or its cell is empty. */
export type Single = number | string | undefined;
type Range = readonly (readonly Single[])[];

/** The arguments of a function that works cell by cell: each one value, one cell for all, or a range, the ranges of one size. */
export function cellByCell(...draws: readonly fc.Arbitrary<Single>[]): fc.Arbitrary<CellArgument[]> {
  const size = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
  return size.chain(([rows, columns]) =>
    fc.tuple(
      ...draws.map((draw) =>
        fc.oneof(
          { weight: 3, arbitrary: arrayOf(arrayOf(draw, columns), rows) },
          { weight: 2, arbitrary: draw },
          { weight: 1, arbitrary: draw.map((value) => [[value]]) },
        ),
      ),
    ),
  );
}

/** The same, with empty cells in the first argument where it is a range, and some in the others beside them. */
export function cellByCellWithGaps(...draws: readonly fc.Arbitrary<Single>[]): fc.Arbitrary<CellArgument[]> {
  return fc
    .tuple(cellByCell(...draws), arrayOf(fc.constantFrom(0, 0, 0, 1, 2), 9))
    .map(([args, gaps]): CellArgument[] => {
      const [first, ...others] = args;
      if (!isRange(first)) return args;
      const gapAt = (row: number, column: number) => gaps[row * 3 + column]!;
      return [
        emptied(first, (row, column) => gapAt(row, column) > 0),
        ...others.map((each) =>
          isRange(each) ? emptied(each, (row, column) => gapAt(row, column) === 2) : each,
        ),
      ];
    });
}

function isRange(given: CellArgument): given is Range {
  return Array.isArray(given) && given.length * (given as Range)[0]!.length > 1;
}

/** The last cell stays filled: a range of nothing but empty cells is as good as left out. */
function emptied(range: Range, isEmpty: (row: number, column: number) => boolean): CellArgument {
  const isLast = (row: number, column: number) => row === range.length - 1 && column === range[0]!.length - 1;
  return range.map((cells, row) =>
    cells.map((cell, column) => (isEmpty(row, column) && !isLast(row, column) ? null : cell)),
  );
}

/** An argument that may be left out, or be empty in some of its cells. */
export const orNothing = (draw: fc.Arbitrary<number>): fc.Arbitrary<Single> =>
  fc.oneof({ weight: 3, arbitrary: draw }, { weight: 1, arbitrary: fc.constant(undefined) });

/** A range that goes on in empty rows or columns, as a person selects it who has more to come. */
export const sometimesLonger = (block: fc.Arbitrary<readonly (readonly unknown[])[]>, mostAcross = 2) =>
  fc
    .tuple(block, fc.nat({ max: 2 }), fc.nat({ max: mostAcross }))
    .map(([cells, down, across]): CellArgument => {
      const width = cells[0]!.length + across;
      const wider = cells.map((row) => [...row, ...Array<null>(across).fill(null)]);
      return [...wider, ...Array.from({ length: down }, () => Array<null>(width).fill(null))] as CellArgument;
    });

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

/** Years across columns: several lines of one year each would be years listed the wrong way, and are refused. */
export const flows = sometimesLonger(
  blockOf(sometimesEmpty(pounds), { rows: 3, columns: 12 })
    .filter(runsAcross)
    .map((lines) => filledAtTheEnd(lines, 1234.56)),
);
export const inflation = fc.integer({ min: -50, max: 150 }).map((thousandths) => thousandths / 1000);
export const income = fc.integer({ min: 5_000, max: 200_000 });
export const tenths = fc.integer({ min: 0, max: 30 }).map((number) => number / 10);
export const answer = fc.constantFrom<number | string | boolean>(true, false, "yes", "no", " X", "n", 1, 0);
const ownRates = sometimesLonger(
  fc.constant([
    [0, 0.04],
    [1, 0.035],
    [5, 0.02],
  ]),
  0,
);
export const ownIndex = sometimesLonger(
  fc.constant([
    ["2020/21", 98.7],
    ["FY 2021-22", 100],
    ["2022-2023", 104.25],
  ]),
  0,
);
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
export const costCode = fc.constantFrom("CR1.0", " cr1.0", "E&S1.0", 101, "101", "SS1.0 ");
export const calendarYear = fc.constantFrom(2010, 2015, 2019, "2020", 2021, 2022, 2023, "2024");

/** A line with at least one cell that is not empty, whichever way it runs. */
export function filledAtTheStart(line: readonly (readonly (number | string | null)[])[]) {
  return line.map((cells, row) => cells.map((cell, column) => (row + column === 0 ? 10 : cell)));
}
