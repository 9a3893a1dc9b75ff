import { signChanges } from "./polynomial";
import type { Polynomial } from "./polynomial";

/** What Sturm's theorem says about a polynomial. */
export interface Sturm {
  /** How many different positive roots there are, however often each counts. */
  readonly positiveRoots: number;
  /** The greatest common divisor of the polynomial and its derivative, up to a factor: its roots are the multiple ones. */
  readonly repeated: Polynomial;
}

/**
 * Counts positive roots by Sturm's theorem: the sign changes of Sturm's chain at 0 less those at infinity. Exact: the chain
 * is made of whole numbers, by the subresultant method (Collins; Brown 1971), which keeps them as small as can be.
 */
export function sturm(polynomial: Polynomial): Sturm {
  const chain = sturmChain(polynomial);
  const atNought = chain.map((each) => each[0]!);
  const atInfinity = chain.map((each) => each[each.length - 1]!);
  return {
    positiveRoots: signChanges(atNought) - signChanges(atInfinity),
    repeated: chain[chain.length - 1]!,
  };
}

/** Each member is minus the remainder of the two before it, up to a factor above 0. */
function sturmChain(polynomial: Polynomial): bigint[][] {
  const chain = [[...polynomial], derivative(polynomial)];
  let lead = 1n;
  let height = 1n;
  for (;;) {
    const [before, last] = [chain[chain.length - 2]!, chain[chain.length - 1]!];
    if (last.length === 1) return chain;
    const drop = BigInt(before.length - last.length);
    const rest = remainder(before, last);
    if (rest.length === 0) return chain;
    const divisor = lead * height ** drop;
    chain.push(rest.map((coefficient) => -coefficient / divisor));
    lead = magnitude(last[last.length - 1]!);
    height = drop === 0n ? height : lead ** drop / height ** (drop - 1n);
  }
}

/** The remainder of `|lead of divisor|^(difference in degree + 1) x dividend` by `divisor`; nothing where it divides. */
function remainder(dividend: readonly bigint[], divisor: readonly bigint[]): bigint[] {
  const rest = [...dividend];
  const degree = divisor.length - 1;
  const lead = divisor[degree]!;
  const [size, sign] = lead < 0n ? [-lead, -1n] : [lead, 1n];
  for (let top = rest.length - 1; top >= degree; top--) {
    const factor = sign * rest[top]!;
    for (let power = 0; power < top; power++) rest[power]! *= size;
    for (let power = 0; power < degree; power++) {
      rest[top - degree + power]! -= factor * divisor[power]!;
    }
    rest.pop();
  }
  while (rest.length > 0 && rest[rest.length - 1] === 0n) rest.pop();
  return rest;
}

function derivative(polynomial: Polynomial): bigint[] {
  return polynomial.slice(1).map((coefficient, index) => coefficient * BigInt(index + 1));
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
