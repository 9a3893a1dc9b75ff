import { Decimal } from "../money";
import { invalid, mustBeShare } from "../problem";

/** What does not count of a gross effect: shares, 0 to 1, each nothing where left out. */
export interface Leakages {
  /** Would have happened anyway. */
  readonly deadweight?: Decimal;
  /** Taken from others in the place. */
  readonly displacement?: Decimal;
  /** Goes to people outside the place. */
  readonly leakage?: Decimal;
  /** Replaces something the same people did before. */
  readonly substitution?: Decimal;
  /** Further effects the net effect sets off: 1 for none, 0 or more. */
  readonly multiplier?: Decimal;
}

/**
 * The additional part of a gross effect:
 * `gross x (1 - deadweight) x (1 - displacement) x (1 - leakage) x (1 - substitution) x multiplier`
 * (the additionality chain as in charlescoverdale/econstack-data at 7108046).
 *
 * Throws `invalid` with the argument's name for a share outside 0 to 1 or a multiplier below 0.
 */
export function additionality(gross: Decimal, leakages: Leakages): Decimal {
  const one = new Decimal(1);
  const { multiplier = one } = leakages;
  const lost = [
    ["deadweight", leakages.deadweight],
    ["displacement", leakages.displacement],
    ["leakage", leakages.leakage],
    ["substitution", leakages.substitution],
  ] as const;
  if (!multiplier.gte(0)) {
    throw invalid(
      "multiplier",
      `The multiplier is ${multiplier.toString()}. Give 0 or more, 1 for no further effect.`,
    );
  }
  return lost.reduce((kept, [argument, share]) => {
    if (share === undefined) return kept;
    mustBeShare(argument, `The ${argument}`, share);
    return kept.times(one.minus(share));
  }, gross.times(multiplier));
}
