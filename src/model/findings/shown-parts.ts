import type { Part } from "../duplication";
import { fewerThan, isSmall, mustBeThreshold, WITHHELD } from "../duplication/findings/small-numbers";
import { nameKey } from "../names";
import { grouped } from "../wording";

/** A part as it may be shown. */
export interface ShownPart {
  readonly agencies: readonly string[];
  /** "12", "fewer than 5", or "withheld" where the number would tell another that is small. */
  readonly shown: string;
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
  const isFew = ({ people }: Part): boolean => isSmall(people, threshold);
  const hidden = new Set(parts.filter(isFew));
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
    shown: isFew(part) ? fewerThan(threshold) : hidden.has(part) ? WITHHELD : grouped(part.people),
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
