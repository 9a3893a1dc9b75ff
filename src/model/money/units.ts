import { Decimal } from "./decimal";

/** Digits in a word of a decimal (`d`). */
const DIGITS_IN_A_WORD = 7;
/** 10^22 is the last power of ten that is an exact number. */
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Below this a quotient by a power of ten is written with the digits of its dividend: a double keeps any 15 digits. */
const DIGITS_KEPT = 1e15;

/**
 * Exact whole numbers of one small unit (10^-places), for sums that must not lose anything:
 * 12.34 at 3 places is 12340n.
 */
export function toUnits(value: Decimal, places: number): bigint {
  const units = unitsInNumber(value, places);
  if (units !== null) return BigInt(units);
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  const shift = Number(exponent) - fraction.length + places;
  if (shift < 0) throw new RangeError(`${value.toString()} has more than ${places} decimal places.`);
  return BigInt(whole + fraction) * 10n ** BigInt(shift);
}

/** The same as a number, from the words of the decimal; null where a number does not hold it exactly. */
function unitsInNumber({ d: words, e: exponent, s: sign }: Decimal, places: number): number | null {
  let units = 0;
  // What a word counts, as a power of ten of units.
  let power = DIGITS_IN_A_WORD * Math.floor(exponent / DIGITS_IN_A_WORD) + places;
  if (power >= POWERS_OF_TEN.length) return null;
  for (const word of words) {
    if (power >= 0) units += word * POWERS_OF_TEN[power]!;
    else if (power < -DIGITS_IN_A_WORD || word % POWERS_OF_TEN[-power]! !== 0) return null;
    else units += word / POWERS_OF_TEN[-power]!;
    power -= DIGITS_IN_A_WORD;
  }
  return Number.isSafeInteger(units) ? sign * units : null;
}

/** The decimal that is `units` times 10^-places, exactly. */
export function fromUnits(units: bigint, places: number): Decimal {
  const near = Number(units);
  const power = POWERS_OF_TEN[places];
  if (power !== undefined && Math.abs(near) < DIGITS_KEPT) return new Decimal(near / power);
  return new Decimal(`${units}e-${places}`);
}

/** The fewest decimal places at which every value is a whole number of units. */
export function sharedPlaces(values: Iterable<Decimal>): number {
  let places = 0;
  for (const value of values) places = Math.max(places, value.decimalPlaces());
  return places;
}

/** The exact sum, however many digits it takes. */
export function sum(values: readonly Decimal[]): Decimal {
  const places = sharedPlaces(values);
  return fromUnits(
    values.reduce((total, value) => total + toUnits(value, places), 0n),
    places,
  );
}
