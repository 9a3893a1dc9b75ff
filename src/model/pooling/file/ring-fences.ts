import type { Decimal } from "../../money";
import { sum } from "../../money";
import type { SolveProgramme } from "../../programme";
import { poolYears } from "../core";
import { blockingOfYears, removalOrderOfYears, ringFenceGainsOfYears } from "../findings";
import { isFlow } from "../general";
import type { GeneralYear } from "../general";
import { isFreed, solvePlace, yearsUnder } from "../rules";
import type { PlaceAnswer, PlaceGrants } from "../rules";

/** What each ring-fence costs, whose conditions strand money, and which ring-fence to remove first. */
export interface RingFences {
  /** What removing one alone would bring, the grants held as they are; by grant that has one. */
  readonly values: readonly RingFenceValue[];
  /** Null where match or minimum awards are no flow. */
  readonly blocking: readonly { readonly year: number; readonly grants: readonly string[] }[] | null;
  /** From every grant held separately; null where match or minimum awards are no flow. */
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

/** Seconds in which the solver chooses among minimums for one ring-fence: there is one question for each, from what is known as held. */
const SECONDS_EACH = 2;

export interface RemovedNext {
  /** One, or several where none of them alone would bring anything. */
  readonly grants: readonly string[];
  readonly adds: Decimal;
  /** So far, with those before. */
  readonly value: Decimal;
  readonly funded: Decimal;
  readonly floors: Decimal;
}

/**
 * Of the grants that have a ring-fence which may go: neither protected nor freed. It goes in all years, with what is earmarked within the grant; carrying, expiry,
 * match, minimum award and administration stay, and so do caps.
 */
export async function ringFencesOf(
  place: PlaceGrants,
  asHeld: PlaceAnswer,
  solve: SolveProgramme,
  firstYear: number,
): Promise<RingFences> {
  const fenced = place.grants.flatMap((grant, at) =>
    grant.freedom === "protected" || isFreed(grant) ? [] : [at],
  );
  const names = (grants: readonly number[]) => grants.map((grant) => place.grants[grant]!.name);
  const { years } = yearsUnder(place);
  const separate = yearsUnder(
    place,
    place.grants.map(() => "separate"),
  ).years;
  if (!isFlow(years) || !isFlow(separate)) {
    return { values: await valuesBySolving(place, fenced, asHeld, solve), blocking: null, order: null };
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
    order: removalOrderOfYears(candidates).map(({ grants, ...step }) => ({ grants: names(grants), ...step })),
  };
}

async function valuesBySolving(
  place: PlaceGrants,
  fenced: readonly number[],
  asHeld: PlaceAnswer,
  solve: SolveProgramme,
): Promise<RingFenceValue[]> {
  const values: RingFenceValue[] = [];
  const quicker: SolveProgramme = (programme, seconds) =>
    solve(programme, seconds === undefined ? undefined : Math.min(seconds, SECONDS_EACH));
  for (const at of fenced) {
    const grants = place.grants.map((grant, other) =>
      other === at ? { ...grant, freedom: "ring-fence removed" as const } : grant,
    );
    const then = await solvePlace({ ...place, grants }, quicker, undefined, asHeld);
    values.push({
      grant: place.grants[at]!.name,
      value: sum([then.value, asHeld.value.neg()]),
      floors: sum([asHeld.floorShortfall, then.floorShortfall.neg()]),
      proven: asHeld.proven && then.proven,
    });
  }
  return values;
}

/** What the money stranded with all held separately is worth when it alone is spent once pooled, and the rest of the gain. */
export interface GainOfPooling {
  readonly value: Decimal;
  readonly funded: Decimal;
  /** Pounds by which statutory minimums fall less short. */
  readonly floors: Decimal;
  readonly released: Decimal;
  readonly reallocated: Decimal;
}

/**
 * What all pooled do beyond all held separately. Released: the best that the money stranded when separate could do alone, of the grants that
 * can be pooled, on the needs unmet then, within what is left of caps and of carrying, moving nothing else.
 */
export function gainOfPooling(place: PlaceGrants, separate: PlaceAnswer, pooled: PlaceAnswer): GainOfPooling {
  const { years } = yearsUnder(
    place,
    place.grants.map(() => "pool"),
  );
  const { value: released } = poolYears(years.map((year, index) => leftOver(year, separate, index)));
  const value = sum([pooled.value, separate.value.neg()]);
  return {
    value,
    funded: sum([pooled.funded, separate.funded.neg()]),
    floors: sum([separate.floorShortfall, pooled.floorShortfall.neg()]),
    released,
    reallocated: sum([value, released.neg()]),
  };
}

function leftOver(year: GeneralYear, separate: PlaceAnswer, index: number): GeneralYear {
  const { stranded, unmet, allocation, carriedOut } = separate.years[index]!;
  const nothing = stranded.map((pounds) => pounds.times(0));
  return {
    ...year,
    awards: stranded.map((pounds, grant) => (year.pooled[grant]! ? pounds : nothing[grant]!)),
    needs: unmet,
    floors: unmet.map((pounds) => pounds.times(0)),
    caps: year.caps.map((row, grant) =>
      row.map((cap, service) => cap && sum([cap, allocation[grant]![service]!.neg()])),
    ),
    flexibility: nothing,
    earmarks: stranded.map(() => []),
    carry: year.carry.map((most, grant) => sum([most, carriedOut[grant]!.neg()])),
  };
}
