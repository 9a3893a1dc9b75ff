import { signChanges } from "./polynomial";
import type { Polynomial } from "./polynomial";

/**
 * Whether the polynomial has just one positive root, told by Descartes' rule on either side of 1 (rates above and below nil)
 * instead of once for all: much faster than Sturm's theorem, and enough for most flows. False does not mean that there is
 * none or another; it means that this rule cannot tell.
 */
export function hasSoleRootByDescartes(polynomial: Polynomial): boolean {
  const beyondOne = shiftedByOne(polynomial);
  const isRootAtOne = beyondOne[0] === 0n;
  if (isRootAtOne) return false;
  const belowOne = shiftedByOne([...polynomial].reverse());
  return signChanges(beyondOne) + signChanges(belowOne) === 1;
}

/** The coefficients of p(x + 1), whose positive roots are those of p above 1. */
export function shiftedByOne(polynomial: Polynomial): bigint[] {
  const shifted = [...polynomial];
  for (let from = 0; from < shifted.length - 1; from += 1) {
    for (let power = shifted.length - 2; power >= from; power -= 1) shifted[power]! += shifted[power + 1]!;
  }
  return shifted;
}
