import { Decimal } from "./decimal";

/**
 * Below this, a number that should be whole is out by less than a half after two roundings in floating point (of the decimal
 * to a number, and of the product), so that rounding it gives the whole number itself. 10^22 is the last exact power of ten.
 */
const CERTAIN = 2 ** 50;
const MOST_PLACES_IN_A_NUMBER = 22;

/**
 * Exact whole numbers of one small unit (10^-places), for sums that must not lose anything:
 * 12.34 at 3 places is 12340n.
 */
export function toUnits(value: Decimal, places: number): bigint {
  if (places <= MOST_PLACES_IN_A_NUMBER && value.decimalPlaces() <= places) {
    const near = value.toNumber() * 10 ** places;
    if (Math.abs(near) < CERTAIN) return BigInt(Math.round(near));
  }
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  const shift = Number(exponent) - fraction.length + places;
  if (shift < 0) throw new RangeError(`${value.toString()} has more than ${places} decimal places.`);
  return BigInt(whole + fraction) * 10n ** BigInt(shift);
}

/** The decimal that is `units` times 10^-places, exactly. */
export function fromUnits(units: bigint, places: number): Decimal {
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
