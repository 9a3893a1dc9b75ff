import { describe, expect, it } from "vitest";
import { Decimal, sum } from "../../../../src/model/money";
import { blocking, pool, poolingGain, poolYears, ringFenceValues } from "../../../../src/model/pooling";
import type { PoolingQuestion } from "../../../../src/model/pooling";
import { drawing } from "../../../bench/draw";
import { below } from "../drawn";
import { grants, plain } from "../grants";

/** A question of one year from what it is by place: awards by grant, needs by service, and who may pay whom. */
function made(
  [grantCount, serviceCount]: readonly [number, number],
  of: {
    award: (grant: number) => number;
    need: (service: number) => number;
    allowed: (grant: number, service: number) => boolean;
    value?: (service: number) => number;
  },
): PoolingQuestion {
  const list = <T>(length: number, item: (place: number) => T) =>
    Array.from({ length }, (_, place) => item(place));
  const pounds = (figure: number) => new Decimal(figure);
  const nothing = new Decimal(0);
  return {
    awards: list(grantCount, (grant) => pounds(of.award(grant))),
    needs: list(serviceCount, (service) => pounds(of.need(service))),
    allowed: list(grantCount, (grant) => list(serviceCount, (service) => of.allowed(grant, service))),
    pooled: list(grantCount, () => false),
    values: list(serviceCount, (service) => pounds(of.value?.(service) ?? 1)),
    floors: list(serviceCount, () => nothing),
    caps: list(grantCount, () => list(serviceCount, () => null)),
    flexibility: list(grantCount, () => nothing),
  };
}

const ten = () => 10;
const always = () => true;

describe("questions with little in them", () => {
  it("no grants, no services, or neither, leave all need unmet and all money stranded", () => {
    const none = grants({ awards: [], needs: [], allowed: [] });
    const noGrants = grants({ awards: [], needs: [5, 3], floors: [2, 0], allowed: [] });
    const noServices = grants({ awards: [5, 3], needs: [], allowed: ["", ""] });
    expect(plain(pool(none))).toMatchObject({ allocation: [], funded: 0, proven: true });
    expect(plain(pool(noGrants))).toMatchObject({ unmet: [5, 3], floorShortfall: 2, proven: true });
    expect(plain(pool(noServices))).toMatchObject({ stranded: [5, 3], funded: 0, proven: true });
    expect([none, noGrants, noServices].map((question) => blocking(question))).toEqual([
      [],
      [],
      [true, true],
    ]);
    expect([none, noGrants, noServices].map((question) => ringFenceValues(question).map(Number))).toEqual([
      [],
      [],
      [0, 0],
    ]);
    expect([none, noGrants, noServices].map((question) => Number(poolingGain(question).value))).toEqual([
      0, 0, 0,
    ]);
  });

  it("no years have nothing in them", () => {
    expect(poolYears([])).toMatchObject({ years: [], proven: true });
  });

  it("all zeros are an answer of zeros, with nothing stranded and nothing blocked", () => {
    const zeros = made([3, 3], { award: () => 0, need: () => 0, allowed: always, value: () => 0 });
    const { allocation, stranded, unmet } = plain(pool(zeros));
    expect([...allocation.flat(), ...stranded, ...unmet].every((figure) => Object.is(figure, 0))).toBe(true);
    expect(blocking(zeros)).toEqual([false, false, false]);
  });

  it("needs without money, and money without needs", () => {
    expect(plain(pool(made([2, 2], { award: () => 0, need: ten, allowed: always }))).unmet).toEqual([10, 10]);
    expect(plain(pool(made([2, 2], { award: ten, need: () => 0, allowed: always }))).stranded).toEqual([
      10, 10,
    ]);
  });

  it("nothing permitted strands every pound", () => {
    const answer = plain(pool(made([40, 40], { award: ten, need: ten, allowed: () => false })));
    expect([answer.funded, answer.proven, answer.stranded.every((left) => left === 10)]).toEqual([
      0,
      true,
      true,
    ]);
  });
});

describe("sets of 32 and their borders", () => {
  it.each([31, 32, 33, 63, 64, 65, 96, 97])(
    "%i services for one grant are paid in sheet order",
    (services) => {
      const question = made([1, services], { award: () => 10 * services - 15, need: ten, allowed: always });
      const expected = Array.from({ length: services }, (_, place) =>
        Math.max(0, Math.min(10, 10 * (services - place) - 15)),
      );
      expect(plain(pool(question)).allocation).toEqual([
        expected.map((_, place) => (place < services - 2 ? 10 : place === services - 2 ? 5 : 0)),
      ]);
    },
  );

  it.each([31, 32, 33, 63, 64, 65, 96, 97])("%i grants for one service spend in sheet order", (count) => {
    const question = made([count, 1], { award: ten, need: () => 10 * count - 15, allowed: always });
    const { stranded } = plain(pool(question));
    expect(stranded).toEqual(
      stranded.map((_, grant) => (grant < count - 2 ? 0 : grant === count - 2 ? 5 : 10)),
    );
  });

  it.each([32, 33, 64, 65])("%i grants each with a service of its own, and the last one free", (count) => {
    const question = made([count, count], {
      award: ten,
      need: (service) => (service === 0 ? 20 : 10),
      allowed: (grant, service) => grant === service || grant === count - 1,
      value: (service) => (service === 0 ? 3 : 1),
    });
    const { allocation, unmet } = plain(pool(question));
    expect(allocation[count - 1]![0]).toBe(10);
    expect(unmet).toEqual(unmet.map((_, service) => (service === count - 1 ? 10 : 0)));
  });
});

describe("chains, in which each grant makes room only by moving the next", () => {
  const count = 300;
  const chained = (grant: number, service: number) => service === grant || service === grant + 1;

  it("are unravelled to the end where only the last service is short of money", () => {
    // Grant i would pay service i; for the last service each has to pay the next one.
    const question = made([count, count + 1], {
      award: (grant) => (grant === 0 ? 20 : 10),
      need: ten,
      allowed: chained,
    });
    const { allocation, stranded, unmet, proven } = plain(pool(question));
    expect(allocation[0]!.slice(0, 2)).toEqual([10, 10]);
    expect(allocation.every((row, grant) => row[grant + 1] === 10)).toBe(true);
    expect([sum(stranded.map((left) => new Decimal(left))).toNumber(), unmet.includes(10), proven]).toEqual([
      0,
      false,
      true,
    ]);
  });

  it("send each pound to the dearest end", () => {
    const question = made([count, count + 1], {
      award: ten,
      need: ten,
      allowed: chained,
      value: (service) => service,
    });
    const { unmet, value } = plain(pool(question));
    expect(unmet).toEqual(unmet.map((_, service) => (service === 0 ? 10 : 0)));
    expect(value).toBe((10 * count * (count + 1)) / 2);
  });

  it("are blocked as a whole where the last grant's money is too much", () => {
    const question = made([count, count], {
      award: (grant) => (grant === 0 ? 11 : 10),
      need: ten,
      allowed: chained,
    });
    expect(blocking(question)).not.toContain(false);
    expect(sum(pool(question).stranded).toNumber()).toBe(1);
  });

  it("closed to a ring keep every grant with its first service", () => {
    const question = made([count, count], {
      award: ten,
      need: ten,
      allowed: (grant, service) => service === grant || service === (grant + 1) % count,
    });
    const { allocation } = plain(pool(question));
    // The first grant takes its first service on the sheet, and all others follow from that.
    expect(allocation.every((row, grant) => row[grant] === 10)).toBe(true);
  });
});

describe("large questions are proved", () => {
  const draw = drawing(31);
  const upTo = (most: number) => () => below(draw, most + 1);
  const half = () => draw() < 0.4;

  it.each([
    [
      "1,000 grants and 10 services",
      made([1000, 10], { award: upTo(1000), need: () => 40_000, allowed: half }),
    ],
    [
      "10 grants and 1,000 services",
      made([10, 1000], { award: () => 40_000, need: upTo(1000), allowed: half }),
    ],
    [
      "200 of each, everything permitted",
      made([200, 200], { award: upTo(1000), need: upTo(1000), allowed: always }),
    ],
    ["one giant grant", made([1, 1000], { award: () => 1e15, need: upTo(1e9), allowed: always })],
  ])("with %s", (_, question) => {
    const answer = pool(question);
    expect(answer.proven).toBe(true);
    expect(sum([...answer.stranded, answer.funded]).eq(sum(question.awards))).toBe(true);
    expect(sum([...answer.unmet, answer.funded]).eq(sum(question.needs))).toBe(true);
  });

  it("over ten years of 200 grants and 400 services, with a tenth of each award carried", () => {
    const years = Array.from({ length: 10 }, () => {
      const year = made([200, 400], {
        award: upTo(1_000_000),
        need: upTo(500_000),
        allowed: () => draw() < 0.2,
        value: () => 1 + below(draw, 50),
      });
      const carry = year.awards.map((award) => award.div(10));
      return { ...year, earmarks: year.awards.map(() => []), carry };
    });
    const answer = poolYears(years);
    expect(answer.proven).toBe(true);
    expect(
      sum(answer.years.flatMap(({ stranded }) => stranded))
        .plus(answer.funded)
        .eq(sum(years.flatMap(({ awards }) => awards))),
    ).toBe(true);
    expect(answer.years.some(({ carriedOut }) => carriedOut.some((out) => out.gt(0)))).toBe(true);
  });
});
