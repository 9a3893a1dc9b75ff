import { Decimal, sharedPlaces, sum, toUnits } from "../../money";
import { noAnswer } from "../../problem";
import { inPercent } from "./in-percent";
import { positiveRoots, withRootsOnce } from "./isolate";
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
 * The internal rate of return of yearly net flows, year 0 first: the rate above -100% at which their net present value is nil,
 * as a share a year (0.08 is 8%), in the price basis of the flows; right to about 1e-14.
 *
 * A rate of return is compared with a discount rate, so it must say at every discount rate of 0 or more what the net present value
 * says there: that is what makes one rate, among several, the one meant. It does where
 *
 * - the first year that is not nil is a net cost: at rates beyond the highest, the money is not worth it;
 * - no other rate is 0 or more (Norstrøm, "A sufficient condition for a unique nonnegative internal rate of return", 1972);
 * - where it is above 0 itself, more comes back than is spent.
 *
 * So the highest rate is given where the others are below 0, as where a last pound of cost makes -99.97% a rate too. Flows that
 * bring money first and cost it after have no rate of return: theirs is what that money costs, better the lower it is.
 *
 * No answer where there is no such rate, with the rates there are, or where flows over more than 125 years change sign more than once.
 */
export function internalRateOfReturn(flows: readonly Decimal[]): Decimal {
  const rates = ratesAtNil(flows);
  const [highest, next] = rates;
  if (highest === undefined) throw noRate(flows);
  const isIncomeFirst = flows.find((flow) => !flow.isZero())!.gt(0);
  if (next === undefined && isIncomeFirst) {
    throw noAnswer(
      "The net flows bring money first and cost it after, as a loan does, so there is no internal rate of return: the one rate that makes " +
        `their net present value nil, ${inPercent(rates)}, is what that money costs. Use the net present value.`,
    );
  }
  if (next === undefined) return highest;
  if (!isIncomeFirst && next.lt(0) && (highest.lte(0) || sum(flows).gt(0))) return highest;
  throw noAnswer(
    `The net flows change sign ${signChanges(inWholeUnits(flows))} times, and ${rates.length} different rates make their net present value nil, ` +
      `${inPercent(rates)}, so there is no one internal rate of return. Use the net present value.`,
  );
}

/**
 * Every rate above -100% at which the net present value of yearly net flows is nil, the highest first.
 *
 * How many there are is proven in whole numbers. With `v = 1 / (1 + rate)` the net present value is a polynomial in v, and
 * its positive roots are the rates: none where the flows never change sign, one where they change sign once (Descartes, tried
 * for rates above and below nil too), and otherwise as many as Sturm's theorem counts.
 *
 * No answer where flows over more than 125 years change sign more than once.
 */
export function ratesAtNil(flows: readonly Decimal[]): Decimal[] {
  return rootsOf(inWholeUnits(flows)).map((root) =>
    new Decimal(1).div(root).minus(1).toDecimalPlaces(PLACES),
  );
}

function noRate(flows: readonly Decimal[]) {
  const changes = signChanges(inWholeUnits(flows));
  return noAnswer(
    changes === 0
      ? "There is no internal rate of return: the net flows never change sign. It needs years with a net cost and years with a net benefit."
      : `The net flows change sign ${changes} times, and no rate makes their net present value nil, so there is no one internal rate of return. ` +
          "Use the net present value.",
  );
}

/** The positive roots, the smallest first. */
function rootsOf(polynomial: Polynomial): Decimal[] {
  const changes = signChanges(polynomial);
  if (changes === 0) return [];
  if (changes === 1) return [soleRoot(polynomial)];
  if (polynomial.length > MOST_YEARS_WITH_SEVERAL_CHANGES + 1) {
    throw noAnswer(
      `The net flows change sign ${changes} times over ${polynomial.length - 1} years, too many to tell whether there is ` +
        `one internal rate of return. Appraise at most ${MOST_YEARS_WITH_SEVERAL_CHANGES} years, or use the net present value.`,
    );
  }
  if (hasSoleRootByDescartes(polynomial)) return [soleRoot(polynomial)];
  const { positiveRoots: count, repeated } = sturm(polynomial);
  if (count === 0) return [];
  if (count > 1) return positiveRoots(withRootsOnce(polynomial, repeated));
  const ends = [polynomial[0]!, polynomial[polynomial.length - 1]!].map(signOf);
  // Where the value only touches 0, the root counts an even number of times, and an odd number in the divisor.
  return [soleRoot(ends[0] === ends[1] ? repeated : polynomial)];
}

/** The flows in one small unit, years of nothing at either end left out: they move no root. */
function inWholeUnits(flows: readonly Decimal[]): Polynomial {
  const places = sharedPlaces(flows);
  const units = flows.map((flow) => toUnits(flow, places));
  const first = units.findIndex((unit) => unit !== 0n);
  const last = units.findLastIndex((unit) => unit !== 0n);
  return first < 0 ? [] : units.slice(first, last + 1);
}
