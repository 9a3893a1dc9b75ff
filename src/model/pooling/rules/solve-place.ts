import type { Decimal } from "../../money";
import { sum } from "../../money";
import type { SolveProgramme } from "../../programme";
import { inPounds } from "../../wording";
import { poolGeneralYears } from "../general";
import type { GeneralYear, GeneralYearAnswer, GeneralYearsAnswer } from "../general";
import { administrationSaved } from "./administration";
import type { AdministrationSaved } from "./administration";
import type { Mode, PlaceGrants } from "./place-grants";
import { solvedOnce } from "./solved";
import type { Solved } from "./solved";
import { yearsUnder } from "./years-under";

/** With match, sums of whole pounds may be paid in pence. */
export const PENNY_PLACES = 2;

/** One year of a place's answer; grants, services and the grants named by number are in the place's order. */
export interface PlaceYearAnswer extends GeneralYearAnswer {
  /** What administration takes from each award, in pounds. */
  readonly administration: Decimal[];
}

/** The best use of a place's grants, in pounds, over all years where no year is named. */
export interface PlaceAnswer extends Omit<GeneralYearsAnswer, "years"> {
  readonly years: PlaceYearAnswer[];
  /** Clawed back in the end: neither spent nor carried. */
  readonly stranded: Decimal;
  readonly unmet: Decimal;
  readonly administrationPaid: Decimal;
  readonly administrationSaved: AdministrationSaved;
  /** What could not be done as asked, in sentences. */
  readonly notes: string[];
}

/**
 * The best use of the place's money, with each grant held in its own mode or in those given: first as little floor shortfall
 * as possible, then the most value, over all years together.
 *
 * Without match and minimum awards this is `poolYears`, proved and unique, and `solve` is never called. With them it is
 * `poolGeneralYears`: `gap` and `floorGap` say how far from the best it can be, 0 where `proven`.
 *
 * `known` is an answer with other freedoms or modes: with match or minimum awards, what is found does no worse where its use is allowed here.
 * `solved` holds what was solved before: what comes to the same rules is not solved again.
 *
 * Throws `invalid` as `yearsUnder` does, and a fault where what was found fails its check. Rejects as `solve` does.
 */
export async function solvePlace(
  place: PlaceGrants,
  solve: SolveProgramme,
  modes: readonly Mode[] = place.grants.map(({ mode }) => mode),
  known: PlaceAnswer | null = null,
  solved: Solved[] = [],
): Promise<PlaceAnswer> {
  const { years: rules, administration, notes } = yearsUnder(place, modes);
  const answer = await solvedOnce(rules, solved, () => poolGeneralYears(rules, solve, known, PENNY_PLACES));
  const years = answer.years.map((year, index) => ({
    ...year,
    administration: administration.map((row) => row[index]!),
  }));
  return {
    ...answer,
    years,
    stranded: sum(years.flatMap(({ stranded }) => stranded)),
    unmet: sum(years.flatMap(({ unmet }) => unmet)),
    administrationPaid: sum(administration.flat()),
    administrationSaved: administrationSaved(place, modes),
    notes: [
      ...notes,
      ...years.flatMap((year, index) => [
        ...withoutMatchNotes(place, year, place.years[index]!),
        ...unopenedNotes(place, year, rules[index]!, place.years[index]!),
      ]),
    ],
  };
}

function withoutMatchNotes(
  { grants }: PlaceGrants,
  { withoutMatch }: PlaceYearAnswer,
  year: string,
): string[] {
  return withoutMatch.map(
    ({ grant, undrawable }) =>
      `${grants[grant]!.name} cannot find enough match in ${year}: ${inPounds(undrawable)} of its award can be neither drawn nor carried, whatever the other grants are spent on.`,
  );
}

/** Grants with money and a minimum of which nothing is spent. */
function unopenedNotes(
  { grants }: PlaceGrants,
  { allocation }: PlaceYearAnswer,
  { awards, minimumAward }: GeneralYear,
  year: string,
): string[] {
  return grants.flatMap(({ name, minimumAward: minimum }, grant) => {
    const mayBeOpened = minimumAward[grant]?.gt(0) && awards[grant]!.gt(0);
    if (minimum === null || !mayBeOpened || allocation[grant]!.some((pounds) => pounds.gt(0))) return [];
    return [`Nothing of ${name} is spent in ${year}; it is only opened for ${inPounds(minimum)} or more.`];
  });
}
