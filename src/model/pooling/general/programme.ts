import type { LinearProgramme } from "../../programme";

/** Maximise; every column from 0 to its upper limit. Whole numbers throughout, so that what is derived from it is exact. */
export interface WholeProgramme {
  readonly columns: readonly WholeColumn[];
  readonly rows: readonly WholeRow[];
}

export interface WholeColumn {
  readonly cost: bigint;
  readonly upper: bigint;
  readonly entries: readonly (readonly [row: number, value: bigint])[];
}

/** Null for no limit. */
export interface WholeRow {
  readonly lower: bigint | null;
  readonly upper: bigint | null;
}

/** Numbers over one denominator, which is above 0. */
export interface Fractions {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** What floating point can carry without blurring the solver's tolerances. */
const LARGEST_AMOUNT = 1e12;
const LARGEST_COST = 1e6;
/** A match ratio such as 1/3 has fifteen digits, and HiGHS refuses entries of 10^15. */
const LARGEST_ENTRY = 1e3;

/** Powers of ten that bring numbers down to what floating point can carry: what 1 then means, of worth, and of each row's entries. */
export interface Scales {
  readonly worth: number;
  readonly parts: readonly number[];
}

/** The programme in floating point; `money` is what 1 of an amount means in the whole programme. */
export interface Scaled extends Scales {
  readonly linear: LinearProgramme;
  readonly money: number;
}

/** Amounts are brought down to the `largest` by a power of ten. */
export function inFloatingPoint({ columns, rows }: WholeProgramme, largest = LARGEST_AMOUNT): Scaled {
  const limits = rows.flatMap(({ lower, upper }) => [lower ?? 0n, upper ?? 0n]);
  const money = scaleFor([...limits, ...columns.map(({ upper }) => upper)], largest);
  const { worth, parts } = scalesOf({ columns, rows });
  const starts = [0];
  for (const { entries } of columns) starts.push(starts.at(-1)! + entries.length);
  return {
    money,
    worth,
    parts,
    linear: {
      sense: "maximise",
      constant: 0,
      columns: {
        costs: columns.map(({ cost }) => Number(cost) / worth),
        lower: columns.map(() => 0),
        upper: columns.map(({ upper }) => Number(upper) / money),
        whole: columns.map(() => false),
      },
      rows: {
        lower: rows.map(({ lower }, row) =>
          lower === null ? -Infinity : Number(lower) / money / parts[row]!,
        ),
        upper: rows.map(({ upper }, row) =>
          upper === null ? Infinity : Number(upper) / money / parts[row]!,
        ),
      },
      entries: {
        starts,
        rows: columns.flatMap(({ entries }) => entries.map(([row]) => row)),
        values: columns.flatMap(({ entries }) => entries.map(([row, value]) => Number(value) / parts[row]!)),
      },
    },
  };
}

export function scalesOf({ columns, rows }: WholeProgramme): Scales {
  const entries = rows.map((): bigint[] => []);
  for (const column of columns) for (const [row, value] of column.entries) entries[row]!.push(value);
  return {
    worth: scaleFor(
      columns.map(({ cost }) => cost),
      LARGEST_COST,
    ),
    parts: entries.map((values) => scaleFor(values, LARGEST_ENTRY)),
  };
}

/** The least power of ten that brings all numbers down to the largest allowed. */
function scaleFor(units: readonly bigint[], largest: number): number {
  const most = units.reduce((found, unit) => Math.max(found, Math.abs(Number(unit))), 0);
  return most <= largest ? 1 : 10 ** Math.ceil(Math.log10(most / largest));
}
