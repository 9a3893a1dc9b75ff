import { describe, expect, it } from "vitest";
import { pool, poolingGain } from "../../../../src/model/pooling";
import { amount } from "../../../../src/model/money";
import { testOnSharedData } from "../../shared-data";
import { grants, plain } from "../grants";

describe("two grants, one free to go where the other may not", () => {
  const question = { awards: [100, 100], needs: [60, 150], allowed: ["x-", "xx"] };

  it("kept separate, 40 is stranded in the ring-fenced grant", () => {
    expect(plain(pool(grants(question)))).toEqual({
      allocation: [
        [60, 0],
        [0, 100],
      ],
      funded: 160,
      value: 160,
      fundedByService: [60, 100],
      stranded: [40, 0],
      unmet: [0, 50],
      floorShortfall: 0,
      proven: true,
    });
  });

  it("pooled, everything is spent: a gain of 40", () => {
    const gain = poolingGain(grants({ ...question, pooled: [true, true] }));
    expect(Number(gain.pooled.funded)).toBe(200);
    expect([gain.value, gain.funded, gain.released, gain.reallocated].map(Number)).toEqual([40, 40, 40, 0]);
  });
});

describe("three grants and four services of different value", () => {
  const question = {
    awards: [400, 250, 150],
    needs: [220, 300, 180, 200],
    values: [1, 1.4, 0.8, 2],
    allowed: ["xx--", "--x-", "-x-x"],
  };
  const freeing = (...pooled: boolean[]) => ({ ...question, pooled });

  it("kept separate: 730 funded, worth 964, 70 stranded in the second grant", () => {
    const answer = plain(pool(grants(question)));
    expect(answer).toMatchObject({ funded: 730, value: 964, proven: true });
    expect(answer.stranded).toEqual([0, 70, 0]);
    expect(answer.unmet).toEqual([120, 0, 0, 50]);
  });

  it("all pooled: 800 funded, worth 1,104", () => {
    const answer = plain(pool(grants(freeing(true, true, true))));
    expect(answer).toMatchObject({ funded: 800, value: 1104, proven: true, unmet: [0, 0, 100, 0] });
  });

  it("of the gain of 140, 120 is released and 20 reallocated", () => {
    const gain = poolingGain(grants(freeing(true, true, true)));
    expect([gain.value, gain.funded, gain.released, gain.reallocated].map(Number)).toEqual([
      140, 70, 120, 20,
    ]);
    expect([gain.separate.value, gain.pooled.value].map(Number)).toEqual([964, 1104]);
  });

  it.each([
    [1014, freeing(true, false, false)],
    [1104, freeing(false, true, false)],
    [964, freeing(false, false, true)],
  ])("one ring-fence removed: worth %i", (value, freed) => {
    expect(Number(pool(grants(freed)).value)).toBe(value);
  });

  it("with floors of 200 and 120: worth 1,088", () => {
    const answer = plain(pool(grants({ ...freeing(true, true, true), floors: [200, 0, 120, 0] })));
    expect(answer).toMatchObject({ value: 1088, floorShortfall: 0, proven: true, unmet: [20, 20, 60, 0] });
  });
});

interface PublishedProblem {
  name: string;
  grants: { id: string; amount: number; eligible: string[] }[];
  services: { id: string; need: number; weight: number; floor?: number }[];
  expected: { objective: number };
}

testOnSharedData(
  "reaches the optimum two linear-programming solvers found, on eight questions",
  "pooling/grant_allocation_8.json",
  (text) => {
    const { problems } = JSON.parse(text) as { problems: PublishedProblem[] };
    expect(problems).toHaveLength(8);
    for (const { name, grants: given, services, expected } of problems) {
      const answer = pool({
        awards: given.map((grant) => amount(grant.amount)),
        needs: services.map((service) => amount(service.need)),
        allowed: given.map((grant) =>
          services.map((service) => grant.eligible.includes(service.id) || grant.eligible.includes("*")),
        ),
        pooled: given.map(() => false),
        values: services.map((service) => amount(service.weight)),
        floors: services.map((service) => amount(service.floor ?? 0)),
        caps: given.map(() => services.map(() => null)),
        flexibility: given.map(() => amount(0)),
      });
      expect([name, Number(answer.value)]).toEqual([name, expected.objective]);
      expect([name, Number(answer.floorShortfall), answer.proven]).toEqual([name, 0, true]);
    }
  },
);
