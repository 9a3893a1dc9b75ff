import { LEVELS, MISSING } from "./levels";

/** By level: how often two records agree so far, given what they are. */
export type Chances = readonly number[];

/** What is known of one field. */
export interface FieldChances {
  /** Among pairs of records of one body. */
  readonly matched: Chances;
  /** Among pairs picked at random. */
  readonly random: Chances;
}

export interface Fit {
  readonly fields: readonly FieldChances[];
  /** The share of all pairs that are of one body. */
  readonly share: number;
  /** Why the chances are stated and not fitted; null where they are fitted. */
  readonly unsettled: string | null;
}

/** Pairs to fit to: by pair the level of each field, and the weight in bits of what is not fitted. */
export interface FittedTo {
  readonly levels: readonly Uint8Array[];
  readonly given: Float64Array;
  /** All pairs there are, looked at or not. */
  readonly possible: number;
}

/** Of values of one body: the same, a slip away, partly alike, different. Stated, for where nothing can be fitted. */
const STATED_MATCHED: Chances = [0.85, 0.08, 0.03, 0.04];
const ROUNDS = 200;
const SETTLED = 1e-5;
/** A little of everything has been seen. */
const SMOOTHED = 1e-4;
/** Fewer fields do not part the two kinds of pairs from each other. */
const FEWEST = 3;

/**
 * Fits Fellegi and Sunter's chances of agreement by expectation-maximisation (Dempster, Laird and Rubin 1977; Winkler 1988). The chances
 * among pairs picked at random are given and held: they are counted. Pairs that were not looked at are taken to be of two bodies.
 * Where it does not settle on two kinds of pairs, or the fields are too few, the stated chances are given with the reason.
 */
export function fitChances(
  random: readonly Chances[],
  { levels, given, possible }: FittedTo,
  helped: boolean,
): Fit {
  const begun = random.map((chances) => ({ matched: STATED_MATCHED, random: chances }));
  const stated = (why: string): Fit => ({
    fields: begun,
    share: shareOf(begun, levels, given, possible, 1 / Math.max(1, Math.sqrt(possible)), ROUNDS),
    unsettled: why,
  });
  if (random.length < FEWEST && !helped) {
    return stated(
      `With ${random.length === 1 ? "one field" : `${random.length} fields`} there is nothing to learn the weights from: they are stated, not fitted.`,
    );
  }
  let fields: readonly FieldChances[] = begun;
  let share = shareOf(fields, levels, given, possible, 1 / Math.max(1, Math.sqrt(possible)), 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const posterior = posteriors(fields, levels, given, share);
    const found = posterior.reduce((sum, each) => sum + each, 0);
    if (found < 1)
      return stated(
        "Expectation-maximisation found no pair of one body: the weights are stated, not fitted.",
      );
    const next = fields.map(({ random: chances }, field) => ({
      matched: expected(levels, field, posterior),
      random: chances,
    }));
    const moved = Math.max(
      ...next.flatMap(({ matched }, field) =>
        matched.map((chance, level) => Math.abs(chance - fields[field]!.matched[level]!)),
      ),
    );
    fields = next;
    share = found / possible;
    if (moved < SETTLED) {
      const odd = fields.some(({ matched, random: chances }) => matched[0]! <= chances[0]!);
      return odd
        ? stated(
            "Expectation-maximisation settled where records of one body agree less than others: the weights are stated, not fitted.",
          )
        : { fields, share, unsettled: null };
    }
  }
  return stated("Expectation-maximisation did not settle: the weights are stated, not fitted.");
}

/** The share of pairs of one body, all chances held. */
function shareOf(
  fields: readonly FieldChances[],
  levels: readonly Uint8Array[],
  given: Float64Array,
  possible: number,
  begin: number,
  rounds: number,
): number {
  let share = begin;
  for (let round = 0; round < rounds; round += 1) {
    const found = posteriors(fields, levels, given, share).reduce((sum, each) => sum + each, 0);
    const next = Math.max(0.5, found) / possible;
    if (Math.abs(next - share) < SETTLED * share) return next;
    share = next;
  }
  return share;
}

function posteriors(
  fields: readonly FieldChances[],
  levels: readonly Uint8Array[],
  given: Float64Array,
  share: number,
): Float64Array {
  const before = Math.log2(share / (1 - share));
  const weights = fields.map(({ matched, random }) => [
    ...LEVELS.map((level) => Math.log2(matched[level]! / random[level]!)),
    0,
  ]);
  return Float64Array.from(given, (weight, pair) => {
    let sum = weight + before;
    for (let field = 0; field < weights.length; field += 1) sum += weights[field]![levels[field]![pair]!]!;
    return 1 / (1 + 2 ** -sum);
  });
}

function expected(levels: readonly Uint8Array[], field: number, posterior: Float64Array): Chances {
  const sums = LEVELS.map(() => SMOOTHED);
  levels[field]!.forEach((level, pair) => {
    if (level !== MISSING) sums[level]! += posterior[pair]!;
  });
  const all = sums.reduce((sum, each) => sum + each, 0);
  return sums.map((each) => Math.max(SMOOTHED, each / all));
}
