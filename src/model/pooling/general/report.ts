import { sum } from "../../money";
import type { GeneralYearAnswer, GeneralYearsAnswer } from "./question";
import { asPounds, asValue, fundedOf, least, matchOf, total, valueOf } from "./whole";
import type { Allocation, WholeGeneral } from "./whole";
import { withoutMatch } from "./without-match";

/** How far the bounds are from an allocation, in units, and what the solver says can be reached. */
export interface Bounds {
  readonly gap: bigint;
  readonly floorGap: bigint;
  readonly mostValueBySolver: number | null;
  readonly mostFloorsBySolver: number | null;
}

/** An allocation in pounds, year by year, with its gaps in units. `carried` is what goes from each line into the next year. */
export function report(
  whole: WholeGeneral,
  allocation: Allocation,
  carried: readonly bigint[],
  gaps: Bounds,
): GeneralYearsAnswer {
  const { moneyPlaces, valuePlaces } = whole;
  const proven = gaps.gap === 0n && gaps.floorGap === 0n;
  const years = Array.from({ length: whole.awards.length / whole.grants }, (_, year) => ({
    ...yearAnswer(whole, allocation, carried, year),
    proven,
  }));
  return {
    years,
    funded: sum(years.map(({ funded }) => funded)),
    value: asValue(whole, valueOf(whole, allocation)),
    floorShortfall: sum(years.map(({ floorShortfall }) => floorShortfall)),
    proven,
    gap: asValue(whole, gaps.gap),
    floorGap: asPounds(whole, gaps.floorGap),
    mostValueBySolver: gaps.mostValueBySolver && gaps.mostValueBySolver / 10 ** (moneyPlaces + valuePlaces),
    leastShortfallBySolver:
      gaps.mostFloorsBySolver === null
        ? null
        : (Number(total(whole.floors)) - gaps.mostFloorsBySolver) / 10 ** moneyPlaces,
  };
}

function yearAnswer(
  whole: WholeGeneral,
  allocation: Allocation,
  carried: readonly bigint[],
  year: number,
): Omit<GeneralYearAnswer, "proven"> {
  const { grants, services, awards, needs, floors, values, match } = whole;
  const pounds = (units: bigint) => asPounds(whole, units);
  const lines = Array.from({ length: grants }, (_, grant) => year * grants + grant);
  const columns = Array.from({ length: services }, (_, service) => year * services + service);
  const funded = fundedOf(whole, allocation);
  const drawn = allocation.map(total);
  const carriedIn = (line: number) => carried[line - grants] ?? 0n;
  const ofYear = (line: number) => Math.floor(line / grants) === year;
  return {
    allocation: lines.map((line) => columns.map((column) => pounds(allocation[line]![column]!))),
    funded: pounds(total(columns.map((column) => funded[column]!))),
    value: asValue(whole, total(columns.map((column) => funded[column]! * values[column]!))),
    fundedByService: columns.map((column) => pounds(funded[column]!)),
    stranded: lines.map((line) => pounds(awards[line]! + carriedIn(line) - drawn[line]! - carried[line]!)),
    unmet: columns.map((column) => pounds(needs[column]! - funded[column]!)),
    floorShortfall: pounds(
      total(columns.map((column) => floors[column]! - least([funded[column]!, floors[column]!]))),
    ),
    carriedIn: lines.map((line) => pounds(carriedIn(line))),
    carriedOut: lines.map((line) => pounds(carried[line]!)),
    matched: match.flatMap((rule, line) =>
      rule && ofYear(line)
        ? [
            {
              grant: line - year * grants,
              drawn: pounds(drawn[line]!),
              match: pounds(matchOf(whole, allocation, line)),
            },
          ]
        : [],
    ),
    withoutMatch: withoutMatch(whole).flatMap(({ line, units }) =>
      ofYear(line) ? [{ grant: line - year * grants, undrawable: pounds(units) }] : [],
    ),
  };
}
