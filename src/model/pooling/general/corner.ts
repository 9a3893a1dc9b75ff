import type { Solution, Standing } from "../../programme";
import { solveEquations } from "./exact-equations";
import type { Equation } from "./exact-equations";
import type { Fractions, WholeProgramme } from "./programme";

type Corner = NonNullable<Extract<Solution, { status: "optimal" }>["corner"]>;

/**
 * The corner that the solver names, worked out again in whole numbers: by column the values, by row the prices. The solver's own
 * figures play no part. Null where what it names is not a corner, or where the values leave a column's limits.
 */
export function exactCorner(
  programme: WholeProgramme,
  corner: Corner,
): { readonly values: Fractions; readonly prices: Fractions } | null {
  const basic = placesOf(corner.columns);
  const tight = corner.rows.flatMap((standing, row) => (standing === "basic" ? [] : [row]));
  if (basic.length !== tight.length) return null;
  const unknownOf = new Map(basic.map((column, unknown) => [column, unknown]));
  const equationOf = new Map(tight.map((row, equation) => [row, equation]));

  const right = tight.map((row) => {
    const { lower, upper } = programme.rows[row]!;
    return corner.rows[row] === "lower" ? lower : upper;
  });
  if (right.includes(null)) return null;
  const forward = tight.map((_, equation) => ({
    coefficients: new Map<number, bigint>(),
    right: right[equation]!,
  }));
  const backward: Equation[] = basic.map((column) => ({
    coefficients: new Map(
      programme.columns[column]!.entries.flatMap(([row, value]) => {
        const equation = equationOf.get(row);
        return equation === undefined || value === 0n ? [] : [[equation, value] as const];
      }),
    ),
    right: programme.columns[column]!.cost,
  }));
  programme.columns.forEach(({ upper, entries }, column) => {
    const unknown = unknownOf.get(column);
    if (unknown === undefined && corner.columns[column] !== "upper") return;
    for (const [row, value] of entries) {
      const equation = forward[equationOf.get(row) ?? -1];
      if (!equation || value === 0n) continue;
      if (unknown === undefined) equation.right -= value * upper;
      else equation.coefficients.set(unknown, value);
    }
  });

  const solved = solveEquations(forward);
  const prices = solveEquations(backward);
  if (!solved || !prices) return null;
  const numerators = programme.columns.map(({ upper }, column) => {
    const unknown = unknownOf.get(column);
    if (unknown !== undefined) return solved.numerators[unknown]!;
    return corner.columns[column] === "upper" ? upper * solved.denominator : 0n;
  });
  const isWithin = programme.columns.every(
    ({ upper }, column) => numerators[column]! >= 0n && numerators[column]! <= upper * solved.denominator,
  );
  if (!isWithin) return null;
  return {
    values: { numerators, denominator: solved.denominator },
    prices: {
      numerators: programme.rows.map((_, row) => prices.numerators[equationOf.get(row) ?? -1] ?? 0n),
      denominator: prices.denominator,
    },
  };
}

function placesOf(standings: readonly Standing[]): number[] {
  return standings.flatMap((standing, place) => (standing === "basic" ? [place] : []));
}
