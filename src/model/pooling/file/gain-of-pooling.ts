import { sum } from "../../money";
import type { Decimal } from "../../money";
import { poolYears } from "../core";
import type { GeneralYear } from "../general";
import { yearsUnder } from "../rules";
import type { PlaceAnswer, PlaceGrants } from "../rules";

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
