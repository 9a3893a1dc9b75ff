import { Decimal } from "../../money";
import { inFloats, signOf, valueAt } from "./polynomial";
import type { Polynomial, Sign } from "./polynomial";

/** A root is pinned down until its bracket is this many halvings narrower than the root itself: about 1e-15 of it. */
const NARROW = 50;

/** Binary digits kept of the ends of a bracket: enough for a bracket of that width. */
const DIGITS = NARROW + 8;

/** Natural logarithms between which a floating number can hold the root. */
const FLOAT_RANGE = 700;

/** Two fractions with the denominator 2^shift, and the polynomial's exact values there: of unlike signs, or 0. */
interface Bracket {
  readonly shift: number;
  readonly low: bigint;
  readonly high: bigint;
  readonly atLow: bigint;
  readonly atHigh: bigint;
}

/**
 * The only positive root of a polynomial that has one sign near 0 and the other far out. Floating numbers guess it; two exact
 * values of unlike sign on either side prove it to about 1e-15 of itself; the chord between them gives the last digits.
 */
export function soleRoot(polynomial: Polynomial): Decimal {
  const { shift, low, high, atLow, atHigh } = bracketAround(polynomial, guess(inFloats(polynomial)));
  const [belowNought, aboveNought] = [new Decimal(String(atLow)).abs(), new Decimal(String(atHigh)).abs()];
  const part = belowNought.div(belowNought.plus(aboveNought));
  return part
    .times(String(high - low))
    .plus(String(low))
    .div(new Decimal(2).pow(shift));
}

/** The narrowest bracket: at once where the guess is good, by widening and halving where the sums lose their digits. */
function bracketAround(polynomial: Polynomial, near: number): Bracket {
  const shift = Math.max(0, DIGITS - Math.floor(Math.log2(near)));
  const middle = scaled(near, shift);
  const step = maximum(1n, middle >> BigInt(NARROW));
  const start = signOf(polynomial[0]!);
  let reach = step;
  let found = bracket(polynomial, shift, middle - reach, middle + reach);
  while (!encloses(found, start)) {
    reach *= 16n;
    found = bracket(polynomial, shift, maximum(0n, middle - reach), middle + reach);
  }
  while (found.high - found.low > 2n * step) {
    const half = (found.low + found.high) / 2n;
    const atHalf = valueAt(polynomial, half, shift);
    found =
      signOf(atHalf) === start
        ? { ...found, low: half, atLow: atHalf }
        : { ...found, high: half, atHigh: atHalf };
  }
  return found;
}

function bracket(polynomial: Polynomial, shift: number, low: bigint, high: bigint): Bracket {
  return {
    shift,
    low,
    high,
    atLow: valueAt(polynomial, low, shift),
    atHigh: valueAt(polynomial, high, shift),
  };
}

/** The root is not below `low`, where the polynomial still has the sign it starts with, nor above `high`. */
function encloses({ atLow, atHigh }: Bracket, start: Sign): boolean {
  return signOf(atLow) !== -start && signOf(atHigh) !== start;
}

/** The root as near as floating numbers find it: the logarithm is halved on. */
function guess(coefficients: readonly number[]): number {
  const start = Math.sign(coefficients[0]!);
  let [low, high] = [-FLOAT_RANGE, FLOAT_RANGE];
  for (let halving = 0; halving < 64; halving++) {
    const middle = (low + high) / 2;
    if (floatSign(coefficients, Math.exp(middle)) === start) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** The sign at `at`; beyond 1 of the polynomial divided by its highest power, which cannot overflow. */
function floatSign(coefficients: readonly number[], at: number): number {
  const value =
    at <= 1
      ? coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0)
      : coefficients.reduce((sum, coefficient) => sum / at + coefficient, 0);
  return Math.sign(value);
}

/** The number times 2^shift, rounded down. */
function scaled(value: number, shift: number): bigint {
  const exponent = Math.floor(Math.log2(value));
  const digits = BigInt(Math.floor((value / 2 ** exponent) * 2 ** 52));
  const left = shift + exponent - 52;
  return left >= 0 ? digits << BigInt(left) : digits >> BigInt(-left);
}

function maximum(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
