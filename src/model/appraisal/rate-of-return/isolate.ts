import { Decimal } from "../../money";
import { signChanges } from "./polynomial";
import type { Polynomial } from "./polynomial";
import { shiftedByOne } from "./sides";
import { soleRoot } from "./sole-root";

const ONE = new Decimal(1);

/**
 * The positive roots of a polynomial none of whose roots is a multiple one, the smallest first, each as near as `soleRoot` comes.
 * Intervals are halved until Descartes' rule counts one root in each, or none (Collins and Akritas, 1976), which is proven in
 * whole numbers.
 */
export function positiveRoots(polynomial: Polynomial): Decimal[] {
  const atOne = shiftedByOne(polynomial)[0] === 0n ? [ONE] : [];
  const beyondOne = rootsBelowOne([...polynomial].reverse()).map((root) => ONE.div(root));
  return [...rootsBelowOne(polynomial), ...atOne, ...beyondOne.reverse()];
}

/** The roots between 0 and 1, both left out. */
function rootsBelowOne(polynomial: Polynomial): Decimal[] {
  // A root t above 0 of this one is a root 1 / (1 + t) of the other.
  const stretched = withoutRootsAtNought(shiftedByOne([...polynomial].reverse()));
  const most = signChanges(stretched);
  if (most === 0) return [];
  if (most === 1) return [ONE.div(soleRoot(stretched).plus(1))];
  const halved = polynomial.map((each, power) => each << BigInt(polynomial.length - 1 - power));
  const upper = shiftedByOne(halved);
  return [
    ...rootsBelowOne(halved).map((root) => root.div(2)),
    ...(upper[0] === 0n ? [new Decimal(0.5)] : []),
    ...rootsBelowOne(withoutRootsAtNought(upper)).map((root) => root.plus(1).div(2)),
  ];
}

function withoutRootsAtNought(polynomial: Polynomial): Polynomial {
  return polynomial.slice(polynomial.findIndex((each) => each !== 0n));
}

/** The polynomial, up to a factor, with each of its roots only once: divided by its common divisor with its derivative. */
export function withRootsOnce(polynomial: Polynomial, repeated: Polynomial): Polynomial {
  if (repeated.length === 1) return polynomial;
  const divisor = inLowestTerms(repeated);
  const lead = divisor[divisor.length - 1]!;
  const rest = [...polynomial];
  const quotient: bigint[] = [];
  for (let top = rest.length - 1; top >= divisor.length - 1; top -= 1) {
    const factor = rest[top]!;
    const start = top - divisor.length + 1;
    for (let power = 0; power < top; power += 1) rest[power]! *= lead;
    for (let power = 0; power < quotient.length; power += 1) quotient[power]! *= lead;
    divisor.forEach((each, power) => {
      rest[start + power]! -= factor * each;
    });
    quotient.unshift(factor);
  }
  return inLowestTerms(quotient);
}

/** The coefficients divided by what divides all of them, which keeps them small. */
function inLowestTerms(polynomial: Polynomial): Polynomial {
  const common = polynomial.reduce(commonDivisor);
  return polynomial.map((each) => each / common);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
