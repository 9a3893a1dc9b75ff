import type { Solution, SolveProgramme } from "../../programme";
import { boundBy } from "./bound";
import { exactCorner } from "./corner";
import { inFloatingPoint } from "./programme";
import type { Fractions, Scaled, WholeProgramme } from "./programme";

/** The best point of a programme, fractions allowed, and the most that any whole answer can be worth. */
export interface Optimum {
  /** By column. Exact where the solver named a proper corner, otherwise its own figures rounded down. */
  readonly point: Fractions;
  /** Proved, however good or bad the solver's figures are. */
  readonly bound: bigint;
}

/** Parts of one to which prices are read where there is no exact corner. */
const PRICE_PARTS = 2 ** 30;
/** What floating point may have lost of a whole unit. */
const NEARLY_WHOLE = 1e-6;

/** Null where the solver says that the programme has no answer; which is its word only (see `cannotBe`). */
export async function optimum(programme: WholeProgramme, solve: SolveProgramme): Promise<Optimum | null> {
  const scaled = inFloatingPoint(programme);
  const solution = await solve(scaled.linear);
  // Every column has limits, so "unbounded" can only be a slip of the solver's.
  if (solution.status !== "optimal") return null;
  const corner = solution.corner && exactCorner(programme, solution.corner);
  const read = readFigures(solution, scaled);
  const bounds = [read.prices, ...(corner ? [corner.prices] : [])].map((prices) =>
    boundBy(programme, prices),
  );
  return {
    point: corner ? corner.values : read.values,
    bound: bounds.reduce((least, bound) => (bound < least ? bound : least)),
  };
}

/**
 * Whether it is proved that no answer keeps all rows: even the least that their lower limits must give way is above nothing.
 * No row's lower limit may be above its upper one.
 */
export async function cannotBe({ columns, rows }: WholeProgramme, solve: SolveProgramme): Promise<boolean> {
  const giving = rows.flatMap(({ lower }, row) =>
    lower === null || lower <= 0n ? [] : [{ cost: -1n, upper: lower, entries: [[row, 1n] as const] }],
  );
  const yielding = await optimum(
    { rows, columns: [...columns.map((column) => ({ ...column, cost: 0n })), ...giving] },
    solve,
  );
  return yielding !== null && yielding.bound < 0n;
}

function readFigures(
  { values, prices }: Extract<Solution, { status: "optimal" }>,
  { money, worth, parts }: Scaled,
) {
  const finest = parts.reduce((most, each) => Math.max(most, each), 1);
  return {
    values: {
      numerators: values.map((value) => BigInt(Math.max(0, Math.floor(value * money + NEARLY_WHOLE)))),
      denominator: 1n,
    },
    prices: {
      numerators: prices.map(
        (price, row) => BigInt(Math.round(price * worth * PRICE_PARTS)) * BigInt(finest / parts[row]!),
      ),
      denominator: BigInt(PRICE_PARTS) * BigInt(finest),
    },
  };
}
