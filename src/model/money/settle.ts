import { amount, Decimal } from "./decimal";

/**
 * How sums are written, and how far from it the binary arithmetic of a sheet may leave one: to the penny in pounds, in thousands and in
 * millions, each up to ten billion pounds. The distance is nine tenths of a thousandth part of a penny: four additions or subtractions
 * at ten billion pounds, and less than what tells a penny in thousands from one in pounds. Decision 0009 has the proof.
 */
const POUNDS = { places: 2, scale: 1e2, within: 9e-6, below: 2 ** 35 } as const;
const THOUSANDS = { places: 5, scale: 1e5, within: 9e-9, below: 2 ** 25 } as const;
const MILLIONS = { places: 8, scale: 1e8, within: 9e-12, below: 2 ** 15 } as const;
type Written = typeof POUNDS | typeof THOUSANDS | typeof MILLIONS;

/** Shares and factors are of the order of 1 to 100, where a few steps leave less noise than this. */
const NOISE_OF_A_NUMBER = 1e-14;
/** Weights are often sums of money. */
const NOISE_OF_LARGE_NUMBERS = 1e-12;

/** As many decimals as people type; below 134 million pounds no difference of pence has so much noise that it looks like one of them. */
const TYPED = 1e6;
const TYPED_BELOW = 2 ** 27;
/** So many are told from noise at any size. */
const ALWAYS_TYPED = 1e5;

/** A sum of at most so many figures is this many of its own last bits from the exact one. */
const LAST_BITS = 4;

/**
 * The sum of money that a cell means. What is typed, with up to six decimals, is itself. A sum worked out in the sheet carries the noise
 * of binary arithmetic (16453.35-16353.35 is 99.99999999999818); it is the sum of whole pence, of thousands or of millions to the penny,
 * that it is but noise away from. Anything else (a third of a sum) is what a cell shows of it, 15 digits.
 *
 * Throws a problem of kind "invalid", which names no argument, for what is not a finite number.
 */
export function settledAmount(value: number): Decimal {
  if (isTyped(value)) return new Decimal(value + 0);
  if (isSumOf(value, POUNDS)) return nearest(value, POUNDS);
  if (isNear(value, THOUSANDS)) return nearest(value, THOUSANDS);
  if (isNear(value, MILLIONS)) return nearest(value, MILLIONS);
  if (isNear(value, POUNDS)) return nearest(value, POUNDS);
  return amount(value);
}

/**
 * The share, weight or factor that a cell means. Here any number has a meaning, however small, so one is settled only where its own bits
 * show that it is the sum or the difference of larger figures of few decimals (1-0.9 is 0.1), and 15 digits are kept otherwise.
 *
 * Throws a problem of kind "invalid", which names no argument, for what is not a finite number.
 */
export function settledNumber(value: number): Decimal {
  if (isTyped(value)) return new Decimal(value + 0);
  const noise = Math.max(NOISE_OF_A_NUMBER, Math.abs(value) * NOISE_OF_LARGE_NUMBERS);
  const written =
    [POUNDS, THOUSANDS, MILLIONS].find((each) => isSumOf(value, each)) ??
    [MILLIONS, THOUSANDS, POUNDS].find((each) => isNear(value, each, noise));
  return written === undefined ? amount(value) : nearest(value, written);
}

/** Whether the number is exactly what a cell holds where a figure of so many decimals was typed. */
function isTyped(value: number): boolean {
  const scale = Math.abs(value) < TYPED_BELOW ? TYPED : ALWAYS_TYPED;
  const scaled = Math.round(value * scale);
  // So many digits at most: with more, two figures may be one number.
  return Math.abs(scaled) < 1e15 && scaled / scale === value;
}

/** Whether the number is so near a figure written so that it may be noise away from it. */
function isNear(value: number, written: Written, noise: number = written.within): boolean {
  return distance(value, written) <= Math.min(noise, written.within);
}

/**
 * The same, where the number itself shows it. What is left of large figures has none of the bits that are too small for them: it is a
 * multiple of their last bit, and but a few of those away from the exact figure.
 */
function isSumOf(value: number, written: Written): boolean {
  const away = distance(value, written);
  if (away > written.within) return false;
  if (away === 0) return true;
  const bit = 2 ** Math.ceil(Math.log2(away / LAST_BITS));
  return Number.isInteger(value / bit);
}

function distance(value: number, { scale, below }: Written): number {
  return Math.abs(value) < below ? Math.abs(value - Math.round(value * scale) / scale) : Infinity;
}

function nearest(value: number, { places, scale }: Written): Decimal {
  return new Decimal(`${Math.round(value * scale)}e-${places}`);
}
