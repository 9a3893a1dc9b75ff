import { expect, it } from "vitest";
import { poolYears } from "../../../../src/model/pooling";
import { drawing } from "../../../bench/draw";
import { below, drawYears } from "../drawn";
import { grantsOfYear, plain } from "../grants";
import type { PlainYear } from "../grants";

/** Where each of so many places ends up when so many others, that bring nothing, are put between them at random. */
function spread(draw: () => number, count: number, among: number): number[] {
  const places = Array.from({ length: count + among }, (_, place) => place);
  while (places.length > count) places.splice(below(draw, places.length), 1);
  return places;
}

/** The year with grants that have no award and services that need nothing put between its own; no grant may pay those. */
function padded(year: Required<PlainYear>, grantPlaces: number[], servicePlaces: number[], to: number) {
  const put = <T>(places: number[], list: readonly T[], other: () => T) => {
    const all = Array.from({ length: to }, other);
    places.forEach((place, index) => (all[place] = list[index]!));
    return all;
  };
  const byService = (word: string) => put(servicePlaces, [...word], () => "-").join("");
  const nothingFor = "-".repeat(to);
  return {
    awards: put(grantPlaces, year.awards, () => 0),
    needs: put(servicePlaces, year.needs, () => 0),
    allowed: put(grantPlaces, year.allowed.map(byService), () => nothingFor),
    pooled: put(grantPlaces, year.pooled, () => false),
    values: put(servicePlaces, year.values, () => 1),
    floors: put(servicePlaces, year.floors, () => 0),
    caps: put(
      grantPlaces,
      year.caps.map((row) => put(servicePlaces, row, () => null)),
      () => new Array<number | null>(to).fill(null),
    ),
    flexibility: put(grantPlaces, year.flexibility, () => 0),
    earmarks: put(
      grantPlaces,
      year.earmarks.map((ofGrant) =>
        ofGrant.map(({ services, amount }) => ({ services: byService(services), amount })),
      ),
      () => [],
    ),
    carry: put(grantPlaces, year.carry, () => 0),
  };
}

it("grants without money and services without needs, put between the others, change no payment", () => {
  const draw = drawing(64);
  for (let question = 0; question < 120; question++) {
    const size = { years: 1 + below(draw, 2), grants: 1 + below(draw, 14), services: 1 + below(draw, 14) };
    // A pooled grant may pay the services put between, so it would come later among the least restricted.
    const years = drawYears(draw, size).map((year) => ({ ...year, pooled: year.pooled.map(() => false) }));
    const to = 65 + below(draw, 40);
    const grantPlaces = spread(draw, size.grants, to - size.grants);
    const servicePlaces = spread(draw, size.services, to - size.services);
    const larger = years.map((year) => padded(year, grantPlaces, servicePlaces, to));
    const answer = poolYears(years.map(grantsOfYear)).years;
    const answerToLarger = poolYears(larger.map(grantsOfYear)).years;
    answer.forEach((year, index) => {
      const { allocation } = plain(answerToLarger[index]!);
      expect(grantPlaces.map((grant) => servicePlaces.map((service) => allocation[grant]![service]))).toEqual(
        plain(year).allocation,
      );
      expect(grantPlaces.map((grant) => Number(answerToLarger[index]!.carriedOut[grant]))).toEqual(
        year.carriedOut.map(Number),
      );
    });
  }
});
