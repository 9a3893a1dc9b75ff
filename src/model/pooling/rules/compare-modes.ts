import type { Decimal } from "../../money";
import type { SolveProgramme } from "../../programme";
import type { Mode, PlaceGrants } from "./place-grants";
import type { Solved } from "./solved";
import { solvePlace } from "./solve-place";
import type { PlaceAnswer } from "./solve-place";

/** What all the grants together do in one mode, over all years, in pounds. */
export interface ModeOutcome {
  readonly mode: Mode;
  readonly funded: Decimal;
  readonly value: Decimal;
  /** What administration takes from the awards. */
  readonly administration: Decimal;
  /** Clawed back: neither spent nor carried. */
  readonly stranded: Decimal;
  /** Over the mode before; null for the first. */
  readonly gain: ModeGain | null;
  /** Everything else, the notes of this mode with it. */
  readonly answer: PlaceAnswer;
}

/** Below 0 where the mode does worse than the one before. */
export interface ModeGain {
  readonly funded: Decimal;
  readonly value: Decimal;
  /** By how much less is paid for administration. */
  readonly administration: Decimal;
  /** By how much less is stranded. */
  readonly stranded: Decimal;
}

/** From the least that partners must agree to the most. */
const MODES: readonly Mode[] = ["separate", "align", "braid", "pool"];

/**
 * What the place's grants do when all are held separately, all aligned, all braided and all pooled, in this order. Freedoms
 * count in each: protected grants keep their own conditions, in the pool as braided.
 *
 * Where administration costs nothing, no floor comes before value and no protected grant takes its match from what is pooled, no
 * mode is worth less than the one before. Throws and rejects as `solvePlace` does; what is in `solved` is not solved again.
 */
export async function compareModes(
  place: PlaceGrants,
  solve: SolveProgramme,
  solved: Solved[] = [],
): Promise<ModeOutcome[]> {
  const outcomes: ModeOutcome[] = [];
  for (const mode of MODES) {
    const answer = await solvePlace(
      place,
      solve,
      place.grants.map(() => mode),
      outcomes.at(-1)?.answer,
      solved,
    );
    const { funded, value, stranded, administrationPaid: administration } = answer;
    const figures = { funded, value, administration, stranded };
    const before = outcomes.at(-1);
    outcomes.push({ mode, ...figures, gain: before ? gainOver(before, figures) : null, answer });
  }
  return outcomes;
}

function gainOver(before: ModeGain, now: ModeGain): ModeGain {
  return {
    funded: now.funded.minus(before.funded),
    value: now.value.minus(before.value),
    administration: before.administration.minus(now.administration),
    stranded: before.stranded.minus(now.stranded),
  };
}
