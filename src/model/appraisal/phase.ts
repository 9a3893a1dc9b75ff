import { Decimal, splitExactly, sum } from "../money";
import { phasingPresets, rampPresets } from "../parameters";
import type { PhasingName, RampName } from "../parameters";
import { invalid, noAnswer } from "../problem";

/**
 * A total spread over years so that the years add up to it exactly, to the penny (or the total's own finer decimals; see
 * `splitExactly`).
 *
 * `profile` is a row of weights, one a year, in any proportion; or a preset's name: "even" (the same every year), or one of
 * `phasingPresets`. `years` is how many years come back. With weights it may be left out, or be more than there are weights:
 * the years beyond get nothing. "even" needs it, and so does a preset that is laid down for several numbers of years.
 *
 * Throws `invalid("profile")`, with the column, for a weight below 0, and where the weights are shares of a whole that do not add up to
 * it (see `mustAddUp`); `invalid("years")` where the number of years is not
 * whole and at least 1, cuts weights off, is missing, or is not one the preset is laid down for. No answer where every
 * weight is 0 but the total is not.
 */
export function phase(total: Decimal, profile: readonly Decimal[] | PhasingName, years?: number): Decimal[] {
  if (years !== undefined && !(Number.isSafeInteger(years) && years >= 1)) {
    throw invalid("years", `${years} is not a number of years. Give a whole number: 1, 2, ...`);
  }
  const weights = typeof profile === "string" ? presetWeights(profile, years) : ownWeights(profile, years);
  if (!total.isZero() && weights.every((weight) => weight.isZero())) {
    throw noAnswer(
      "Every weight of the profile is 0, so there is no year to put the total in. Give one above 0.",
    );
  }
  return splitExactly(total, weights);
}

/**
 * A yearly figure as it grows into its full height: `fullYear` times the ramp's share of each year, the last share lasting.
 * `years` is how many years come back, a whole number of at least 1 (`invalid("years")` otherwise). Unlike `phase` this
 * spreads no total.
 */
export function rampUp(fullYear: Decimal, ramp: RampName, years: number): Decimal[] {
  if (!Number.isSafeInteger(years) || years < 1) {
    throw invalid("years", `${years} is not a number of years. Give a whole number: 1, 2, ...`);
  }
  const shares: readonly string[] = rampPresets[ramp].shares;
  return Array.from({ length: years }, (_, year) =>
    fullYear.times(shares[Math.min(year, shares.length - 1)]!),
  );
}

function ownWeights(profile: readonly Decimal[], years = profile.length): readonly Decimal[] {
  profile.forEach((weight, index) => {
    if (weight.isFinite() && weight.gte(0)) return;
    throw invalid(
      "profile",
      `The weight of year ${index + 1} is ${weight.toString()}. Give a weight of 0 or more.`,
      { column: index + 1 },
    );
  });
  mustAddUp(profile);
  if (years < profile.length) {
    throw invalid(
      "years",
      `The profile has weights for ${profile.length} years, but years is ${years}. Give at least as many years as weights.`,
    );
  }
  return [...profile, ...Array<Decimal>(years - profile.length).fill(new Decimal(0))];
}

/** Shares are written to a hundredth at least: 30% is not 30.5%. */
const LEAST_PLACES = 2;

/**
 * Weights that are all below 1 are shares of a whole. They must add up to it, as nearly as shares do that were rounded to the decimals
 * they have (33% three times, or 8.3% twelve times); otherwise a share is missing, and the others would silently grow to fill its place.
 */
function mustAddUp(profile: readonly Decimal[]): void {
  const areShares = profile.every((weight) => weight.lt(1)) && profile.some((weight) => weight.gt(0));
  if (!areShares) return;
  const total = sum(profile);
  const rounded = sum(
    profile.map((weight) =>
      new Decimal(5).div(new Decimal(10).pow(Math.max(LEAST_PLACES, weight.decimalPlaces()) + 1)),
    ),
  );
  if (total.minus(1).abs().lte(rounded)) return;
  throw invalid(
    "profile",
    `The shares add up to ${total.times(100).toDecimalPlaces(4).toString()}%, not 100%. Correct them or, where they are proportions, give whole ` +
      "numbers such as 30, 30 and 30.",
  );
}

function presetWeights(name: PhasingName, years: number | undefined): readonly Decimal[] {
  if (name === "even") {
    if (years === undefined) throw invalid("years", '"even" needs a number of years. Give one: 1, 2, ...');
    return Array<Decimal>(years).fill(new Decimal(1));
  }
  const profiles: readonly (readonly string[])[] = phasingPresets[name].profiles;
  const only = profiles.length === 1 ? profiles[0] : undefined;
  const fitting = years === undefined ? only : profiles.find((shares) => shares.length === years);
  if (fitting) return fitting.map((share) => new Decimal(share));
  const lengths = profiles.map((shares) => String(shares.length));
  const last = lengths.pop()!;
  throw invalid(
    "years",
    `"${name}" is laid down for ${lengths.length > 0 ? `${lengths.join(", ")} or ` : ""}${last} years` +
      `${years === undefined ? "" : `, not ${years}`}. Give ${lengths.length > 0 ? "one of these" : last}, or a row of weights of your own.`,
  );
}
