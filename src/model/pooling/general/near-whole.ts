import type { LinearProgramme, SolveProgramme } from "../../programme";
import { scalesOf } from "./programme";
import type { Fractions, WholeProgramme } from "./programme";

/** Columns that may move although they are whole. More would take a solver of whole numbers long, for a penny or two. */
const MOST_COLUMNS = 200;
/** Columns with fractions that may move. Rounded down even so, they can cost a grant its minimum, and with it all it pays. */
const MOST_BROKEN = 1000;
/** Units by which a column may move, beyond what the coefficients ask for, and at most. */
const LEAST_REACH = 2n;
const MOST_REACH = 10n;

/** The second is tried where the first breaks a row: more than the solver's tolerance of a millionth comes to, times the largest entries. */
const MARGINS = [0, 1e-2] as const;

/**
 * Whole numbers near a point of fractions, chosen by a small programme of their own: by how many units each column moves from the
 * point rounded down. The numbers in it are small, so the solver's tolerances do no harm, but for rows with entries of many digits: where one is
 * broken, the solver is asked again to stay a little within them. The caller checks the result even so.
 * Null where there is none so near, or too many columns would have to move.
 */
export async function nearWhole(
  programme: WholeProgramme,
  { numerators, denominator }: Fractions,
  solve: SolveProgramme,
): Promise<bigint[] | null> {
  const base = numerators.map((numerator) => numerator / denominator);
  if (numerators.every((numerator) => numerator % denominator === 0n)) return base;

  const moving = movingColumns(programme, { numerators, denominator });
  if (moving === null) return null;
  let found: bigint[] | null = null;
  for (const margin of MARGINS) {
    const solution = await solve(movesFrom(programme, base, moving, margin));
    if (solution.status !== "optimal") return found;
    found = [...base];
    for (const [place, column] of moving.entries()) {
      found[column]! += BigInt(Math.round(solution.values[place]!));
    }
    if (keepsRows(programme, found)) return found;
  }
  return found;
}

/** By how many units the moving columns may move from whole numbers. `margin` is kept free in rows that floating point carries in parts only. */
function movesFrom(
  programme: WholeProgramme,
  base: readonly bigint[],
  moving: readonly number[],
  margin: number,
): LinearProgramme {
  const { columns, rows } = programme;
  const reach = reachOf(programme);
  const { worth, parts } = scalesOf(programme);
  const used = usedBy(programme, base);
  const span = rows.map(() => 0n);
  for (const column of moving) {
    for (const [row, value] of columns[column]!.entries) span[row]! += (value < 0n ? -value : value) * reach;
  }
  const room = (limit: bigint | null, row: number, none: number) => {
    if (limit === null) return none;
    const left = limit - used[row]!;
    // A limit further away than all moves together cannot matter, and would only bring large numbers in.
    if (none > 0 ? left >= span[row]! : left <= -span[row]!) return none;
    const within = parts[row]! > 1 ? Math.sign(none) * margin : 0;
    return Number(left) / parts[row]! - within;
  };
  const starts = [0];
  for (const column of moving) starts.push(starts.at(-1)! + columns[column]!.entries.length);
  return {
    sense: "maximise",
    constant: 0,
    columns: {
      costs: moving.map((column) => Number(columns[column]!.cost) / worth),
      lower: moving.map((column) => -Number(lesser(base[column]!, reach))),
      upper: moving.map((column) => Number(lesser(columns[column]!.upper - base[column]!, reach))),
      whole: moving.map(() => true),
    },
    rows: {
      lower: rows.map(({ lower }, row) => room(lower, row, -Infinity)),
      upper: rows.map(({ upper }, row) => room(upper, row, Infinity)),
    },
    entries: {
      starts,
      rows: moving.flatMap((column) => columns[column]!.entries.map(([row]) => row)),
      values: moving.flatMap((column) =>
        columns[column]!.entries.map(([row, value]) => Number(value) / parts[row]!),
      ),
    },
  };
}

function usedBy({ columns, rows }: WholeProgramme, units: readonly bigint[]): bigint[] {
  const used = rows.map(() => 0n);
  columns.forEach(({ entries }, column) => {
    for (const [row, value] of entries) used[row]! += value * units[column]!;
  });
  return used;
}

function keepsRows(programme: WholeProgramme, units: readonly bigint[]): boolean {
  const used = usedBy(programme, units);
  return programme.rows.every(
    ({ lower, upper }, row) =>
      (lower === null || used[row]! >= lower) && (upper === null || used[row]! <= upper),
  );
}

/** All columns where they are few; otherwise those between their limits, or only those with fractions. */
function movingColumns({ columns }: WholeProgramme, { numerators, denominator }: Fractions): number[] | null {
  const all = columns.map((_, column) => column);
  const between = all.filter(
    (column) => numerators[column]! > 0n && numerators[column]! < columns[column]!.upper * denominator,
  );
  const broken = all.filter((column) => numerators[column]! % denominator !== 0n);
  const few = [all, between].find((choice) => choice.length <= MOST_COLUMNS);
  return few ?? (broken.length <= MOST_BROKEN ? broken : null);
}

function reachOf({ columns }: WholeProgramme): bigint {
  let largest = LEAST_REACH;
  for (const { entries } of columns) {
    for (const [, value] of entries) {
      const size = LEAST_REACH + (value < 0n ? -value : value);
      if (size > largest) largest = size;
    }
  }
  return lesser(largest, MOST_REACH);
}

function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
