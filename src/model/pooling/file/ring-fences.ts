import type { Decimal } from "../../money";
import { sum } from "../../money";
import type { SolveProgramme } from "../../programme";
import { blockingOfYears, removalOrderOfYears, ringFenceGainsOfYears } from "../findings";
import { isFlow } from "../general";
import { isFreed, solvePlace, yearsUnder } from "../rules";
import type { PlaceGrants } from "../rules";
import { quicker } from "./known";
import type { Known } from "./known";
import { orderBySolving, withoutRingFences } from "./order-by-solving";
import type { RemovedNext } from "./order-by-solving";

/** What each ring-fence costs, whose conditions strand money, and which ring-fence to remove first. */
export interface RingFences {
  /** What removing one alone would bring, the grants held as they are; by grant that has one. */
  readonly values: readonly RingFenceValue[];
  /** Null where match or minimum awards are no flow: it is a question of flows. */
  readonly blocking: readonly { readonly year: number; readonly grants: readonly string[] }[] | null;
  /** From every grant held separately; null where match or minimum awards are no flow and too many questions would have to be solved. */
  readonly order: readonly RemovedNext[] | null;
}

export interface RingFenceValue {
  readonly grant: string;
  readonly value: Decimal;
  /** Pounds by which statutory minimums would fall less short. */
  readonly floors: Decimal;
  /** Whether nothing does better, both with the ring-fence and without it. */
  readonly proven: boolean;
}

/**
 * Of the grants that have a ring-fence which may go: neither protected nor freed from the first year. It goes in all years, with what is earmarked within the grant; carrying, expiry,
 * match, minimum award and administration stay, and so do caps. Of one that is free from a later year on, all that is told is what freeing it sooner brings: of the years in which its ring-fence stands, and
 * of what is carried out of them.
 */
export async function ringFencesOf(
  place: PlaceGrants,
  known: Known,
  solve: SolveProgramme,
  firstYear: number,
): Promise<RingFences> {
  const fenced = place.grants.flatMap((grant, at) =>
    grant.freedom === "protected" || isFreed(grant, 0) ? [] : [at],
  );
  const names = (grants: readonly number[]) => grants.map((grant) => place.grants[grant]!.name);
  const { years } = yearsUnder(place);
  const separate = yearsUnder(
    place,
    place.grants.map(() => "separate"),
  ).years;
  if (!isFlow(years) || !isFlow(separate)) {
    return {
      values: await valuesBySolving(place, fenced, known, quicker(solve)),
      blocking: null,
      order: await orderBySolving(place, fenced, known.solved, quicker(solve)),
    };
  }
  const gains = ringFenceGainsOfYears(years, fenced);
  const candidates = separate.map((year) => ({
    ...year,
    pooled: year.pooled.map((_, grant) => fenced.includes(grant)),
  }));
  return {
    values: fenced.map((grant, at) => ({ grant: place.grants[grant]!.name, ...gains[at]!, proven: true })),
    blocking: blockingOfYears(years).map((blocks, year) => ({
      year: firstYear + year,
      grants: names(blocks.flatMap((does, grant) => (does ? [grant] : []))),
    })),
    order: removalOrderOfYears(candidates).map(({ grants, adds, value, funded, floors }) => ({
      grants: names(grants),
      ...{ adds, value, funded, floors },
      proven: true,
    })),
  };
}

async function valuesBySolving(
  place: PlaceGrants,
  fenced: readonly number[],
  { asHeld, solved }: Known,
  solve: SolveProgramme,
): Promise<RingFenceValue[]> {
  const values: RingFenceValue[] = [];
  for (const at of fenced) {
    const then = await solvePlace(withoutRingFences(place, [at]), solve, undefined, asHeld, solved);
    values.push({
      grant: place.grants[at]!.name,
      value: sum([then.value, asHeld.value.neg()]),
      floors: sum([asHeld.floorShortfall, then.floorShortfall.neg()]),
      proven: asHeld.proven && then.proven,
    });
  }
  return values;
}
