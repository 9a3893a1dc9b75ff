import { describe, expect, it } from "vitest";
import { Decimal, sum } from "../../../../src/model/money";
import { pool, poolYears } from "../../../../src/model/pooling";
import type { PoolingYear } from "../../../../src/model/pooling";
import { drawing } from "../../../bench/draw";
import { below, drawYears } from "../drawn";
import { grantsOfYear } from "../grants";
import { yearTurnedRound } from "../turned-round";

function law(name: string, holds: (years: readonly PoolingYear[]) => void) {
  it(name, () => {
    const draw = drawing(name.length);
    for (let question = 0; question < 120; question++) {
      const size = { years: 1 + below(draw, 4), grants: 1 + below(draw, 5), services: 1 + below(draw, 5) };
      holds(drawYears(draw, size).map(grantsOfYear));
    }
  });
}

const nothing = new Decimal(0);
const withoutEarmarks = (years: readonly PoolingYear[]) =>
  years.map((year) => ({ ...year, earmarks: year.awards.map(() => []) }));
const withoutFloors = (years: readonly PoolingYear[]) =>
  years.map((year) => ({ ...year, floors: year.needs.map(() => nothing) }));
const withoutCarry = (years: readonly PoolingYear[]) =>
  years.map((year) => ({ ...year, carry: year.awards.map(() => nothing) }));

describe("laws of several years", () => {
  law("each grant's money is paid out, carried out or stranded, to the penny", (years) => {
    const answer = poolYears(years);
    answer.years.forEach(({ allocation, stranded, carriedIn, carriedOut }, index) =>
      years[index]!.awards.forEach((award, grant) => {
        const brought = sum([award, carriedIn[grant]!]);
        expect(sum([...allocation[grant]!, stranded[grant]!, carriedOut[grant]!]).eq(brought)).toBe(true);
        const before = answer.years[index - 1];
        expect(carriedIn[grant]!.eq(before?.carriedOut[grant] ?? 0)).toBe(true);
      }),
    );
  });

  law("what is funded is what came in less what is stranded, and the needs less the unmet", (years) => {
    const answer = poolYears(years);
    for (const [index, year] of answer.years.entries()) {
      const { funded, stranded, unmet, carriedIn, carriedOut } = year;
      const wentElsewhere = sum([...stranded, ...carriedOut]);
      expect(
        sum([...years[index]!.awards, ...carriedIn])
          .minus(wentElsewhere)
          .eq(funded),
      ).toBe(true);
      expect(sum(years[index]!.needs).minus(sum(unmet)).eq(funded)).toBe(true);
    }
    expect(sum(answer.years.map(({ funded }) => funded)).eq(answer.funded)).toBe(true);
  });

  law("no more is carried than may be, none out of the last year, and none that is then left", (years) => {
    const answer = poolYears(years);
    answer.years.forEach(({ carriedIn, carriedOut, stranded }, index) => {
      const isLast = index === years.length - 1;
      carriedOut.forEach((out, grant) =>
        expect(out.lte(isLast ? 0 : years[index]!.carry[grant]!)).toBe(true),
      );
      stranded.forEach((left, grant) => expect(left.lte(years[index]!.awards[grant]!)).toBe(true));
      if (index === 0) expect(carriedIn.every((units) => units.isZero())).toBe(true);
    });
  });

  law("a year by itself is answered as one problem", (years) => {
    for (const year of withoutEarmarks(years)) {
      const { carriedIn, carriedOut, ...alone } = poolYears([year]).years[0]!;
      expect(pool(year)).toMatchObject(alone);
      expect([...carriedIn, ...carriedOut].every((units) => units.isZero())).toBe(true);
    }
  });

  law("without carrying, years are answered each by itself", (years) => {
    const apart = withoutCarry(years);
    expect(poolYears(apart).years).toEqual(apart.map((year) => poolYears([year]).years[0]));
  });

  law("carrying more never lowers value, nor worsens the floor shortfall", (years) => {
    const more = years.map((year) => ({ ...year, carry: year.carry.map((most) => most.plus(15)) }));
    expect(poolYears(more).floorShortfall.lte(poolYears(years).floorShortfall)).toBe(true);
    expect(poolYears(withoutFloors(more)).value.gte(poolYears(withoutFloors(years)).value)).toBe(true);
  });

  law("removing the earmarks never lowers value, nor worsens the floor shortfall", (years) => {
    const free = withoutEarmarks(years);
    expect(poolYears(free).floorShortfall.lte(poolYears(years).floorShortfall)).toBe(true);
    expect(poolYears(withoutFloors(free)).value.gte(poolYears(withoutFloors(years)).value)).toBe(true);
  });

  law(
    "an earmark for all a grant permits changes no total where no money is carried or flexible",
    (given) => {
      const years = withoutCarry(withoutEarmarks(given)).map((year) => ({
        ...year,
        flexibility: year.awards.map(() => nothing),
      }));
      const earmarked = years.map((year) => ({
        ...year,
        earmarks: year.awards.map((award, grant) =>
          year.allowed[grant]!.includes(true) ? [{ services: year.allowed[grant]!, amount: award }] : [],
        ),
      }));
      expect(poolYears(earmarked)).toEqual(poolYears(years));
    },
  );

  law("the order of grants and services changes no total", (years) => {
    const [one, other] = [poolYears(years), poolYears(years.map(yearTurnedRound))];
    const totals = ({ value, funded, floorShortfall }: typeof one) =>
      [value, funded, floorShortfall].map(String);
    expect(totals(other)).toEqual(totals(one));
  });
});
