import type { Decimal } from "../../money";
import { sum } from "../../money";
import type { GeneralYearAnswer } from "../general";
import type { PlaceAnswer, PlaceGrants, PlaceYearAnswer } from "../rules";

/** Sums by name, those of nothing left out. */
export type ByName = Readonly<Record<string, Decimal>>;

/** What the grants do, held in one way. */
export interface Outcome {
  readonly floorShortfall: Decimal;
  readonly value: Decimal;
  readonly funded: Decimal;
  readonly stranded: Decimal;
  readonly unmet: Decimal;
  readonly administration: Decimal;
  readonly administrationSaved: Decimal;
  readonly proof: OutcomeProof;
  readonly years: readonly OutcomeYear[];
  readonly notes: readonly string[];
}

export interface OutcomeYear {
  readonly year: number;
  readonly floorShortfall: Decimal;
  readonly value: Decimal;
  readonly funded: Decimal;
  /** By grant, by service. */
  readonly allocation: Readonly<Record<string, ByName>>;
  readonly administration: ByName;
  readonly carriedIn: ByName;
  readonly carriedOut: ByName;
  readonly stranded: ByName;
  readonly fundedByService: ByName;
  readonly unmet: ByName;
  readonly shortfalls: ByName;
  readonly match: readonly { readonly grant: string; readonly drawn: Decimal; readonly match: Decimal }[];
  readonly withoutMatch: ByName;
}

/** How it is known that nothing does better. */
export interface OutcomeProof {
  readonly proven: boolean;
  /** `prices`: dual prices in whole numbers, equal to the answer; `bound`: a bound from prices in whole numbers, and the way found by HiGHS and checked. */
  readonly how: "prices" | "bound";
  /** No use falls less short of the floors than this. */
  readonly leastFloorShortfall: Decimal;
  /** No use that falls as little short is worth more than this. */
  readonly mostValue: Decimal;
  readonly floorGap: Decimal;
  readonly gap: Decimal;
  /**
   * What HiGHS says of the same two, in floating point: nearer where minimum awards must be chosen among, and not proved. Null where it
   * did not choose among any.
   */
  readonly byHighs: { readonly leastFloorShortfall: number | null; readonly mostValue: number | null };
}

export function outcomeOf(
  place: PlaceGrants,
  answer: PlaceAnswer,
  { firstYear, isFlow }: { readonly firstYear: number; readonly isFlow: boolean },
): Outcome {
  const { floorShortfall, value, gap, floorGap } = answer;
  return {
    floorShortfall,
    value,
    funded: answer.funded,
    stranded: answer.stranded,
    unmet: answer.unmet,
    administration: answer.administrationPaid,
    administrationSaved: answer.administrationSaved.total,
    proof: {
      proven: answer.proven,
      how: isFlow ? "prices" : "bound",
      leastFloorShortfall: sum([floorShortfall, floorGap.neg()]),
      mostValue: sum([value, gap]),
      floorGap,
      gap,
      byHighs: {
        leastFloorShortfall: answer.leastShortfallBySolver,
        mostValue: answer.mostValueBySolver,
      },
    },
    years: answer.years.map((year, index) => yearOf(place, year, index, firstYear + index)),
    notes: answer.notes,
  };
}

function yearOf(
  { grants, services }: PlaceGrants,
  answer: PlaceYearAnswer,
  index: number,
  year: number,
): OutcomeYear {
  const byGrant = (sums: readonly Decimal[]) => named(grants, sums);
  const byService = (sums: readonly Decimal[]) => named(services, sums);
  const paid = answer.allocation.map(byService);
  return {
    year,
    floorShortfall: answer.floorShortfall,
    value: answer.value,
    funded: answer.funded,
    allocation: Object.fromEntries(
      grants.flatMap(({ name }, grant) =>
        Object.keys(paid[grant]!).length === 0 ? [] : [[name, paid[grant]!]],
      ),
    ),
    administration: byGrant(answer.administration),
    carriedIn: byGrant(answer.carriedIn),
    carriedOut: byGrant(answer.carriedOut),
    stranded: byGrant(answer.stranded),
    fundedByService: byService(answer.fundedByService),
    unmet: byService(answer.unmet),
    shortfalls: byService(
      services.map(({ floor }, service) => atLeastNothing(floor[index]!, answer.fundedByService[service]!)),
    ),
    ...matching(grants, answer),
  };
}

function matching(grants: PlaceGrants["grants"], { matched, withoutMatch }: GeneralYearAnswer) {
  return {
    match: matched.map(({ grant, drawn, match }) => ({ grant: grants[grant]!.name, drawn, match })),
    withoutMatch: Object.fromEntries(
      withoutMatch.map(({ grant, undrawable }) => [grants[grant]!.name, undrawable]),
    ),
  };
}

function atLeastNothing(floor: Decimal, funded: Decimal): Decimal {
  const short = sum([floor, funded.neg()]);
  return short.isNegative() ? short.times(0) : short;
}

function named(rows: readonly { readonly name: string }[], sums: readonly Decimal[]): ByName {
  return Object.fromEntries(rows.flatMap(({ name }, at) => (sums[at]!.isZero() ? [] : [[name, sums[at]!]])));
}
