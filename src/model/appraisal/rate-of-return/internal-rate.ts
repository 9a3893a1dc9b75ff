import { Decimal, sharedPlaces, toUnits } from "../../money";
import { noAnswer } from "../../problem";
import { signChanges, signOf } from "./polynomial";
import type { Polynomial } from "./polynomial";
import { hasSoleRootByDescartes } from "./sides";
import { soleRoot } from "./sole-root";
import { sturm } from "./sturm";

/** Beyond this many years, flows that change sign more than once would take seconds to prove to have one rate. */
const MOST_YEARS_WITH_SEVERAL_CHANGES = 125;

/** Decimals of a rate: more than a cell can show, few enough that a rate of nil is 0 and not the error of the search. */
const PLACES = 20;

/**
 * The internal rate of return of yearly net flows, year 0 first: the only rate above -100% at which their net present value
 * is nil, as a share a year (0.08 is 8%), in the price basis of the flows; right to about 1e-14.
 *
 * Whether there is one is proven in whole numbers. With `v = 1 / (1 + rate)` the net present value is a polynomial in v, and
 * its positive roots are the rates: none where the flows never change sign, one where they change sign once (Descartes, tried
 * for rates above and below nil too), and otherwise as many as Sturm's theorem counts.
 *
 * No answer where there is no such rate, more than one, or where flows over more than 125 years change sign more than once.
 */
export function internalRateOfReturn(flows: readonly Decimal[]): Decimal {
  const polynomial = inWholeUnits(flows);
  const changes = signChanges(polynomial);
  if (changes === 0) {
    throw noAnswer(
      "There is no internal rate of return: the net flows never change sign. It needs years with a net cost and years with a net benefit.",
    );
  }
  return new Decimal(1)
    .div(changes === 1 ? soleRoot(polynomial) : rootProvenSole(polynomial, changes))
    .minus(1)
    .toDecimalPlaces(PLACES);
}

function rootProvenSole(polynomial: Polynomial, changes: number): Decimal {
  if (polynomial.length > MOST_YEARS_WITH_SEVERAL_CHANGES + 1) {
    throw noAnswer(
      `The net flows change sign ${changes} times over ${polynomial.length - 1} years, too many to tell whether there is ` +
        `one internal rate of return. Appraise at most ${MOST_YEARS_WITH_SEVERAL_CHANGES} years, or use the net present value.`,
    );
  }
  if (hasSoleRootByDescartes(polynomial)) return soleRoot(polynomial);
  const { positiveRoots, repeated } = sturm(polynomial);
  if (positiveRoots !== 1) {
    throw noAnswer(
      `The net flows change sign ${changes} times, and ${positiveRoots === 0 ? "no rate makes" : `${positiveRoots} different rates make`} ` +
        "their net present value nil, so there is no one internal rate of return. Use the net present value.",
    );
  }
  const ends = [polynomial[0]!, polynomial[polynomial.length - 1]!].map(signOf);
  // Where the value only touches 0, the root counts an even number of times, and an odd number in the divisor.
  return soleRoot(ends[0] === ends[1] ? repeated : polynomial);
}

/** The flows in one small unit, years of nothing at either end left out: they move no root. */
function inWholeUnits(flows: readonly Decimal[]): Polynomial {
  const places = sharedPlaces(flows);
  const units = flows.map((flow) => toUnits(flow, places));
  const first = units.findIndex((unit) => unit !== 0n);
  const last = units.findLastIndex((unit) => unit !== 0n);
  return first < 0 ? [] : units.slice(first, last + 1);
}
