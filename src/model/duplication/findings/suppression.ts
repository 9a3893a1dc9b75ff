import { nameKey } from "../../names";
import { invalid } from "../../problem";
import { grouped } from "../../wording";
import type { CaseloadOverlap, Part } from "./caseload-overlap";

/** A part as it may be shown. */
export interface ShownPart {
  readonly agencies: readonly string[];
  /** "12", "fewer than 5", or "withheld" where the number would tell another that is small. */
  readonly shown: string;
}

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
  const isSmall = (people: number): boolean => people > 0 && people < threshold;
  const isTold = [unique, shared, again, unique - shared].some(isSmall);
  const shown = (people: number, isOpen = !isTold): number | string => {
    if (isSmall(people)) return fewerThan(threshold);
    return isOpen || people === 0 ? people : WITHHELD;
  };
  return { unique: shown(unique), entries: shown(entries, true), shared: shown(shared), again: shown(again) };
}

/** In place of a number that would tell another that is small. */
const WITHHELD = "withheld";

function fewerThan(threshold: number): string {
  return `fewer than ${threshold}`;
}

function mustBeThreshold(threshold: number): void {
  if (Number.isSafeInteger(threshold) && threshold >= 1) return;
  throw invalid(
    "threshold",
    `The threshold is ${threshold}. Give the smallest number of people that may be shown: 1, 2, ...`,
  );
}

/**
 * The parts of a caseload as they may be shown: a number of people below `threshold` is "fewer than" it, because somebody might be known
 * by it. Where just one part of an agency's caseload, of all people, or of those known to several agencies, is not shown, the others would tell it by
 * subtraction: the next smallest is then withheld as well, until nothing is told. The threshold is the place's own rule, from its information-sharing agreement.
 *
 * It guards against subtraction from one total, not against several totals taken together or other tables of the same people: somebody
 * responsible for disclosure looks at what is published. Throws `invalid("threshold")` unless it is a whole number from 1.
 */
export function shownParts(parts: readonly Part[], threshold: number): ShownPart[] {
  mustBeThreshold(threshold);
  const isSmall = ({ people }: Part): boolean => people > 0 && people < threshold;
  const hidden = new Set(parts.filter(isSmall));
  const totals = totalsOf(parts);
  for (let found = true; found;) {
    found = false;
    for (const total of totals) {
      const open = total.filter((part) => !hidden.has(part) && part.people > 0);
      if (total.length - open.length - total.filter(({ people }) => people === 0).length !== 1) continue;
      const [next] = open.sort((one, other) => one.people - other.people);
      if (next === undefined) continue;
      hidden.add(next);
      found = true;
    }
  }
  return parts.map((part) => ({
    agencies: part.agencies,
    shown: isSmall(part) ? fewerThan(threshold) : hidden.has(part) ? WITHHELD : grouped(part.people),
  }));
}

/** The parts that add up to a figure a reader has: everybody, those known to several agencies, and each agency's caseload. */
function totalsOf(parts: readonly Part[]): Part[][] {
  const byAgency = new Map<string, Part[]>();
  for (const part of parts) {
    for (const key of new Set(part.agencies.map(nameKey))) {
      byAgency.set(key, [...(byAgency.get(key) ?? []), part]);
    }
  }
  const shared = parts.filter(({ agencies }) => agencies.length > 1);
  return [[...parts], shared, ...byAgency.values()];
}
