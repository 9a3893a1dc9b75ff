import { Decimal } from "./decimal";

/**
 * Exact whole numbers of one small unit (10^-places), for sums that must not lose anything:
 * 12.34 at 3 places is 12340n.
 */
export function toUnits(value: Decimal, places: number): bigint {
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
