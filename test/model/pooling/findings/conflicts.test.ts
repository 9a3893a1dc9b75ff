import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, sum } from "../../../../src/model/money";
import { pool } from "../../../../src/model/pooling";
import { conflicts } from "../../../../src/model/pooling/findings/conflicts";
import { grants } from "../grants";
import type { PlainQuestion } from "../grants";
import { questions } from "./questions";

const found = (question: PlainQuestion) => {
  const { floorsAboveNeed, outOfReach } = conflicts(grants(question));
  return {
    floorsAboveNeed: floorsAboveNeed.map(({ service, pounds }) => ({ service, pounds: pounds.toNumber() })),
    outOfReach: outOfReach.map(({ floors, reach, pounds, ...rest }) => ({
      ...rest,
      floors: floors.toNumber(),
      reach: reach.toNumber(),
      pounds: pounds.toNumber(),
    })),
  };
};

describe("conflicts between floors and conditions", () => {
  it("are none where every floor can be met", () => {
    expect(found({ awards: [100], needs: [80, 50], floors: [50, 50], allowed: ["xx"] })).toEqual({
      floorsAboveNeed: [],
      outOfReach: [],
    });
  });

  it("name a floor above its need, and how far", () => {
    expect(found({ awards: [100], needs: [20, 50], floors: [30, 50], allowed: ["xx"] })).toEqual({
      floorsAboveNeed: [{ service: 0, pounds: 10 }],
      outOfReach: [],
    });
  });

  it("name the services whose floors are together more than the grants bring that may pay for them", () => {
    expect(
      found({
        awards: [100, 500],
        needs: [80, 70, 60, 100],
        floors: [70, 60, 0, 100],
        allowed: ["xxx-", "--xx"],
      }).outOfReach,
    ).toEqual([{ services: [0, 1], grants: [0], floors: 130, reach: 100, limited: false, pounds: 30 }]);
  });

  it("are separate where they share no grant", () => {
    expect(
      found({ awards: [10, 20, 5], needs: [50, 50, 50], floors: [15, 50, 9], allowed: ["x--", "-x-", "--x"] })
        .outOfReach,
    ).toEqual([
      { services: [0], grants: [0], floors: 15, reach: 10, limited: false, pounds: 5 },
      { services: [1], grants: [1], floors: 50, reach: 20, limited: false, pounds: 30 },
      { services: [2], grants: [2], floors: 9, reach: 5, limited: false, pounds: 4 },
    ]);
  });

  it("leave out a service whose floor could not be helped by them", () => {
    // The second grant pays for the second service alone and has no part in the first one's shortfall.
    expect(
      found({ awards: [10, 40], needs: [30, 40], floors: [30, 40], allowed: ["x-", "-x"] }).outOfReach,
    ).toEqual([{ services: [0], grants: [0], floors: 30, reach: 10, limited: false, pounds: 20 }]);
  });

  it("name no grant where none may pay", () => {
    expect(found({ awards: [100], needs: [50, 50], floors: [0, 40], allowed: ["x-"] }).outOfReach).toEqual([
      { services: [1], grants: [], floors: 40, reach: 0, limited: false, pounds: 40 },
    ]);
  });

  it("say where a cap or flexibility, not the award, is too small", () => {
    expect(
      found({ awards: [100], needs: [50], floors: [40], allowed: ["x"], caps: [[15]] }).outOfReach,
    ).toEqual([{ services: [0], grants: [0], floors: 40, reach: 15, limited: true, pounds: 25 }]);
    expect(
      found({ awards: [100], needs: [50, 50], floors: [40, 0], allowed: ["-x"], flexibility: [0.1] })
        .outOfReach,
    ).toEqual([{ services: [0], grants: [0], floors: 40, reach: 10, limited: true, pounds: 30 }]);
  });
});

describe("whatever the grants", () => {
  it("the conflicts come to the floor shortfall of the best answer, exactly", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { floorsAboveNeed, outOfReach } = conflicts(question);
        const short = sum([...floorsAboveNeed, ...outOfReach].map(({ pounds }) => pounds));
        expect(short.eq(pool(question).floorShortfall)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("what can reach the services of a conflict is what the best answer for them alone puts in, and no part of them is as short", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const asked = question.floors.map((floor, service) => Decimal.min(floor, question.needs[service]!));
        const none = asked.map(() => new Decimal(0));
        const shortOf = (services: readonly number[]) =>
          sum(
            pool({
              ...question,
              needs: asked.map((floor, service) => (services.includes(service) ? floor : new Decimal(0))),
              floors: none,
            }).unmet,
          );
        for (const { services, reach, floors, pounds } of conflicts(question).outOfReach) {
          expect(pounds.gt(0)).toBe(true);
          expect(sum(services.map((service) => asked[service]!)).eq(floors)).toBe(true);
          expect(floors.minus(reach).eq(pounds)).toBe(true);
          expect(shortOf(services).eq(pounds)).toBe(true);
          for (const spared of services) {
            expect(shortOf(services.filter((each) => each !== spared)).lt(pounds)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
