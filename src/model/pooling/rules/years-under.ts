import { Decimal, mostOf, sum } from "../../money";
import { inPounds } from "../../wording";
import type { GeneralYear } from "../general";
import { administration } from "./administration";
import { capsIn } from "./capital";
import { checkPlace } from "./check-place";
import { cutTo, earmarksOf } from "./earmarks";
import { matchNotes, matchRules } from "./match";
import type { Mode, PlaceGrant, PlaceGrants } from "./place-grants";
import { isFreed, modeOf, permittedIn, termsOf } from "./terms";

/** A place's rules as years that can be solved. */
export interface PlaceYears {
  /** For `poolYears`, which knows nothing of match and minimum awards, or `poolGeneralYears`. */
  readonly years: GeneralYear[];
  /** What administration takes from each award, grants x years, in pounds. */
  readonly administration: Decimal[][];
  /** By grant: whether its spending may be shown as another grant's match. */
  readonly countsAsMatch: boolean[];
  /** What could not be done as asked, in sentences. */
  readonly notes: string[];
}

/**
 * What the place's money may be spent on, year by year, with each grant held in its own mode or in those given; what
 * freedoms and modes mean is said at `Freedom` and `Mode`, and why in docs/decisions/0004-freedoms-and-modes.md.
 *
 * What capital money may not pay for is capped at nothing, so that it holds in every mode. Awards are net of administration. What may be carried is a share of the award before administration. Expired money is not carried.
 * Throws `invalid`, naming the argument with the row of the grant or service and the column of the year, for lists that do
 * not fit together, names that are missing or appear twice, sums below 0, shares outside 0 to 1, themes no service has, earmarks
 * that come to more than they lie in, match ratios not above 0, match from no grant of the place or from the grant itself, and
 * awards after the last year in which they may be spent.
 */
export function yearsUnder(
  place: PlaceGrants,
  modes: readonly Mode[] = place.grants.map(({ mode }) => mode),
): PlaceYears {
  checkPlace(place, modes);
  const { grants, services } = place;
  const terms = grants.map((grant, index) => termsOf(grant, modes[index]!));
  const { paid, unpaid, unpaidByPool } = administration(place, modes);

  const match = matchRules(place, terms);
  const years = place.years.map((_, year): GeneralYear => {
    const awards = grants.map(({ award }, grant) => sum([award[year]!, paid[grant]![year]!.neg()]));
    return {
      awards,
      needs: services.map(({ need }) => need[year]!),
      allowed: grants.map((grant) => permittedIn(grant, services, year)),
      pooled: terms.map(({ pooled }) => pooled),
      values: services.map(({ value }) => value),
      floors: services.map(({ floor }) => floor[year]!),
      caps: grants.map((grant) => capsIn(place, grant, year)),
      flexibility: terms.map(({ flexibility }) => flexibility),
      earmarks: grants.map((grant, index) =>
        isFreed(grant, year) ? [] : cutTo(awards[index]!, earmarksOf(grant, year)),
      ),
      carry: grants.map((grant) => mayBeCarried(place, grant, year)),
      match,
      minimumAward: grants.map(({ minimumAward }, grant) =>
        minimumAward === null || terms[grant]!.pooled ? null : leftToSpend(minimumAward, paid[grant]![year]!),
      ),
    };
  });
  return {
    years,
    administration: paid,
    countsAsMatch: terms.map(({ countsAsMatch }) => countsAsMatch),
    notes: [
      ...standApart(place, modes),
      ...cannotPay(place, unpaid),
      ...poolCannotPay(place, unpaidByPool),
      ...matchNotes(place, modes, terms, years),
    ],
  };
}

/** What administration takes is spent out of the award as well, and counts towards its minimum. */
function leftToSpend(minimum: Decimal, administered: Decimal): Decimal {
  return Decimal.max(0, sum([minimum, administered.neg()]));
}

function mayBeCarried(place: PlaceGrants, grant: PlaceGrant, year: number): Decimal {
  const isLast = grant.lastYear !== null && year >= place.years.indexOf(grant.lastYear);
  return isLast ? new Decimal(0) : mostOf(grant.award[year]!, grant.carry);
}

function standApart({ grants }: PlaceGrants, modes: readonly Mode[]): string[] {
  return grants
    .filter((grant, index) => modeOf(grant, modes[index]!) !== modes[index])
    .map(
      ({ name }) =>
        `${name} is protected: its own conditions hold within the pool, and it keeps an account and an administration of its own.`,
    );
}

function cannotPay({ grants, years }: PlaceGrants, unpaid: readonly (readonly Decimal[])[]): string[] {
  return grants.flatMap(({ name }, grant) =>
    years.flatMap((year, index) => {
      const short = unpaid[grant]![index]!;
      return short.isZero()
        ? []
        : [
            `The award of ${name} in ${year} is ${inPounds(short)} too small for what its administration costs.`,
          ];
    }),
  );
}

function poolCannotPay({ years }: PlaceGrants, unpaid: readonly Decimal[]): string[] {
  return years.flatMap((year, index) =>
    unpaid[index]!.isZero()
      ? []
      : [
          `The pooled awards in ${year} are ${inPounds(unpaid[index]!)} too small for what the pool's administration costs.`,
        ],
  );
}
