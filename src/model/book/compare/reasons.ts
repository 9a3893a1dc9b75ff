import { SETTABLE_FIELDS } from "../parts";
import type { SettableField } from "../parts";
import type { OfProposal } from "../work-out";

/** Why a proposal comes to something else in the scenario that is compared with than in the one shown. */
export type Reason =
  | { readonly kind: "only"; readonly isOnIn: "shown" | "compared" }
  /** The years in which it begins; why is in its start, what it waits for and who must act. */
  | { readonly kind: "start"; readonly shown: number; readonly compared: number }
  | {
      readonly kind: "setting";
      readonly field: SettableField;
      readonly shown: number | null;
      readonly compared: number | null;
    }
  /** What others of its group leave it: real claim that overlaps, in all years. */
  | { readonly kind: "overlap"; readonly shown: number; readonly compared: number }
  /** Discounting or price levels of the place. */
  | { readonly kind: "place" };

/** They are said by `start`. */
const OF_THE_START = new Set<string>(["start", "earliest"]);
/** Of its size: less is noise of adding up. */
const NOISE = 1e-9;

/** In the order in which they are told; none where nothing differs. */
export function reasonsFor(
  shown: OfProposal | undefined,
  compared: OfProposal | undefined,
  difference: number,
): readonly Reason[] {
  if (shown === undefined) return [{ kind: "only", isOnIn: "compared" }];
  if (compared === undefined) return [{ kind: "only", isOnIn: "shown" }];
  const reasons = [
    ...ofStart(shown, compared),
    ...ofSettings(shown, compared),
    ...ofOverlap(shown, compared),
  ];
  if (reasons.length > 0 || isNoise(difference, shown.appraisal.npv)) return reasons;
  return [{ kind: "place" }];
}

function ofStart({ proposal: one }: OfProposal, { proposal: other }: OfProposal): readonly Reason[] {
  const [shown, compared] = [one.effectiveStart, other.effectiveStart];
  return shown === compared ? [] : [{ kind: "start", shown, compared }];
}

function ofSettings({ proposal: one }: OfProposal, { proposal: other }: OfProposal): readonly Reason[] {
  return (Object.keys(SETTABLE_FIELDS) as SettableField[])
    .filter((field) => !OF_THE_START.has(field) && one[field] !== other[field])
    .map((field) => ({ kind: "setting", field, shown: one[field], compared: other[field] }));
}

/** What is left by others, which may differ because they do, or because its own claim does. */
function ofOverlap(one: OfProposal, other: OfProposal): readonly Reason[] {
  const [shown, compared] = [total(one.overlap.real), total(other.overlap.real)];
  return isNoise(shown - compared, total(one.claim.real)) ? [] : [{ kind: "overlap", shown, compared }];
}

function isNoise(difference: number, size: number): boolean {
  return Math.abs(difference) <= NOISE * Math.max(1, Math.abs(size));
}

function total(sums: readonly number[]): number {
  return sums.reduce((sum, each) => sum + each, 0);
}
