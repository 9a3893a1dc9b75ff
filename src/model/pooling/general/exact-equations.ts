import type { Fractions } from "./programme";
import { divisor } from "./whole";

/** One equation: the sum of coefficients times unknowns, by number of the unknown, is the right side. */
export interface Equation {
  readonly coefficients: ReadonlyMap<number, bigint>;
  readonly right: bigint;
}

/**
 * Solves as many equations as unknowns exactly; null where they have no single solution. Gaussian elimination in whole numbers,
 * shortest equation first, which keeps the nearly triangular equations of a corner of a flow short.
 */
export function solveEquations(equations: readonly Equation[]): Fractions | null {
  const rows = equations.map(({ coefficients, right }) => ({ coefficients: new Map(coefficients), right }));
  const holders = new Map<number, Set<number>>();
  rows.forEach(({ coefficients }, row) => {
    for (const unknown of coefficients.keys()) {
      holders.set(unknown, (holders.get(unknown) ?? new Set()).add(row));
    }
  });
  const left = new Set(rows.keys());
  const pivots: { row: number; unknown: number }[] = [];

  while (left.size > 0) {
    const row = shortest(rows, left);
    const pivot = rows[row]!;
    const unknown = leastShared(pivot.coefficients, holders);
    if (unknown === null) return null;
    left.delete(row);
    pivots.push({ row, unknown });
    for (const held of pivot.coefficients.keys()) holders.get(held)!.delete(row);
    for (const other of [...holders.get(unknown)!]) eliminate(rows[other]!, other, pivot, unknown, holders);
  }
  return backSubstitute(rows, pivots);
}

interface Row {
  coefficients: Map<number, bigint>;
  right: bigint;
}

function eliminate(
  row: Row,
  place: number,
  pivot: Row,
  unknown: number,
  holders: Map<number, Set<number>>,
): void {
  const ours = row.coefficients.get(unknown)!;
  const its = pivot.coefficients.get(unknown)!;
  const common = divisor(ours, its);
  const [keep, take] = [its / common, ours / common];
  for (const [key, value] of row.coefficients) row.coefficients.set(key, value * keep);
  for (const [key, value] of pivot.coefficients) {
    const result = (row.coefficients.get(key) ?? 0n) - value * take;
    if (result === 0n) {
      row.coefficients.delete(key);
      holders.get(key)!.delete(place);
    } else {
      row.coefficients.set(key, result);
      holders.get(key)!.add(place);
    }
  }
  row.right = row.right * keep - pivot.right * take;
  let content = row.right;
  for (const value of row.coefficients.values()) {
    if (content === 1n || content === -1n) return;
    content = divisor(content, value);
  }
  if (content === 0n || content === 1n) return;
  const shared = content < 0n ? -content : content;
  for (const [key, value] of row.coefficients) row.coefficients.set(key, value / shared);
  row.right /= shared;
}

function backSubstitute(
  rows: readonly Row[],
  pivots: readonly { row: number; unknown: number }[],
): Fractions {
  const found = new Map<number, { over: bigint; under: bigint }>();
  for (const { row, unknown } of [...pivots].reverse()) {
    const { coefficients, right } = rows[row]!;
    let over = right;
    let under = 1n;
    for (const [other, value] of coefficients) {
      if (other === unknown) continue;
      const known = found.get(other)!;
      over = over * known.under - value * known.over * under;
      under *= known.under;
      const common = divisor(over, under);
      over /= common;
      under /= common;
    }
    under *= coefficients.get(unknown)!;
    if (under < 0n) [over, under] = [-over, -under];
    const common = divisor(over, under);
    found.set(unknown, { over: over / common, under: under / common });
  }
  let denominator = 1n;
  for (const { under } of found.values()) denominator *= under / divisor(denominator, under);
  const numerators = pivots.map((_, unknown) => {
    const { over, under } = found.get(unknown)!;
    return over * (denominator / under);
  });
  return { numerators, denominator };
}

function shortest(rows: readonly Row[], left: ReadonlySet<number>): number {
  let best = -1;
  for (const row of left) {
    if (best === -1 || rows[row]!.coefficients.size < rows[best]!.coefficients.size) best = row;
    if (rows[best]!.coefficients.size <= 1) break;
  }
  return best;
}

/** The unknown that the fewest equations hold; null where there is none. */
function leastShared(
  coefficients: ReadonlyMap<number, bigint>,
  holders: ReadonlyMap<number, ReadonlySet<number>>,
): number | null {
  let best: number | null = null;
  for (const unknown of coefficients.keys()) {
    if (best === null || holders.get(unknown)!.size < holders.get(best)!.size) best = unknown;
  }
  return best;
}
