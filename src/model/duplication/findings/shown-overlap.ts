import { fewerThan, isSmall, mustBeThreshold, WITHHELD } from "./small-numbers";
import type { CaseloadOverlap } from "./caseload-overlap";

/** The figures of an overlap as they may be shown: a number, or what stands in its place. */
export type ShownOverlap = {
  readonly [Figure in "unique" | "entries" | "shared" | "again"]: number | string;
};

/**
 * The figures of an overlap as they may be shown. Those below `threshold` are "fewer than" it. Each of the others follows from the
 * caseloads and one more, so where the people known to several agencies, or to just one, are few, the rest is withheld too; 0 is shown.
 *
 * Throws `invalid("threshold")` unless it is a whole number from 1.
 */
export function shownOverlap(
  { unique, entries, shared, again }: CaseloadOverlap,
  threshold: number,
): ShownOverlap {
  mustBeThreshold(threshold);
  const isTold = [unique, shared, again, unique - shared].some((people) => isSmall(people, threshold));
  const shown = (people: number, isOpen = !isTold): number | string => {
    if (isSmall(people, threshold)) return fewerThan(threshold);
    return isOpen || people === 0 ? people : WITHHELD;
  };
  return { unique: shown(unique), entries: shown(entries, true), shared: shown(shared), again: shown(again) };
}
