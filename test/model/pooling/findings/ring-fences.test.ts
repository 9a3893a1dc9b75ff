import { describe, expect, it } from "vitest";
import { blocking, pool, poolYears, ringFenceValues } from "../../../../src/model/pooling";
import { proves } from "../../../../src/model/pooling/core/certificate/prove";
import { freeEach } from "../../../../src/model/pooling/core/flow";
import { valueOf } from "../../../../src/model/pooling/core/totals";
import { toWhole } from "../../../../src/model/pooling/core/to-whole";
import { asValue } from "../../../../src/model/pooling/core/whole";
import { drawing } from "../../../bench/draw";
import { below, drawYears } from "../drawn";
import type { PlainQuestion } from "../grants";
import { grants, grantsOfYear, plain } from "../grants";
import { turned, turnedRound } from "../turned-round";

/** So many questions of one year, with floors, caps, flexibility and pooled grants in some. */
function drawQuestions(seed: number, count: number, most: { grants: number; services: number }) {
  const draw = drawing(seed);
  return Array.from({ length: count }, (): Required<PlainQuestion> => {
    const size = { years: 1, grants: 1 + below(draw, most.grants), services: 1 + below(draw, most.services) };
    const { awards, needs, allowed, pooled, values, floors, caps, flexibility } = drawYears(draw, size)[0]!;
    return { awards, needs, allowed, pooled, values, floors, caps, flexibility };
  });
}

describe("the value of a ring-fence", () => {
  const questions = [
    ...drawQuestions(1, 300, { grants: 6, services: 6 }),
    ...drawQuestions(2, 5, { grants: 40, services: 70 }),
  ];

  it("is the value with that one grant pooled, less the value now", () => {
    for (const question of questions) {
      const now = pool(grants(question)).value;
      const onePooled = question.awards.map((_, grant) => {
        const pooled = question.pooled.map((is, other) => is || other === grant);
        return pool(grants({ ...question, pooled })).value.minus(now);
      });
      expect(ringFenceValues(grants(question)).map(String)).toEqual(onePooled.map(String));
    }
  });

  it("takes the least valuable money first, and no floor before what is beyond floors elsewhere", () => {
    // The third service may take 30 for its floor: 10 that is stranded, 10 beyond the second's floor, then 10 of the first.
    const question = {
      awards: [80],
      needs: [50, 20, 30],
      allowed: ["xx-"],
      values: [2, 1, 2],
      floors: [0, 10, 130],
    };
    expect(ringFenceValues(grants(question)).map(Number)).toEqual([10 * 2 + 10 * (2 - 1) + 10 * (2 - 2)]);
  });

  it("is nothing for a grant that is pooled, and never below nothing without floors", () => {
    for (const question of questions) {
      const values = ringFenceValues(grants({ ...question, floors: question.needs.map(() => 0) }));
      expect(values.every((value, grant) => (question.pooled[grant] ? value.isZero() : value.gte(0)))).toBe(
        true,
      );
    }
  });
});

describe("one ring-fence removed in every year, with what is earmarked within it", () => {
  it("is worth what those years are worth with that grant pooled, and that is proved", () => {
    const draw = drawing(9);
    let told = 0;
    for (let question = 0; question < 300; question++) {
      const size = { years: 2 + below(draw, 2), grants: 1 + below(draw, 4), services: 1 + below(draw, 4) };
      const years = drawYears(draw, size).map(grantsOfYear);
      const whole = toWhole(years);
      const gained = years[0]!.awards.map(() => poolYears(years).value);
      const everyGrant = years[0]!.awards.map((_, grant) => grant);
      freeEach(whole, everyGrant, ({ grant, question: freed, answer, prices }) => {
        expect(proves(freed, answer, prices)).toBe(true);
        gained[grant] = asValue(freed, valueOf(freed, answer.payments));
        told++;
      });
      gained.forEach((value, grant) => {
        const pooled = years.map((year) => ({
          ...year,
          pooled: year.pooled.map((is, other) => is || other === grant),
        }));
        expect(value.eq(poolYears(pooled).value)).toBe(true);
      });
    }
    expect(told).toBeGreaterThan(200);
  });
});

/** The smallest set of grants that brings most beyond what the services they may pay need, by listing all sets. */
function greatestExcess({ awards, needs, allowed, pooled }: Required<PlainQuestion>): boolean[] {
  let best = { excess: 0, size: 0, set: 0 };
  for (let set = 1; set < 2 ** awards.length; set++) {
    const members = awards.flatMap((_, grant) => (Math.floor(set / 2 ** grant) % 2 === 1 ? [grant] : []));
    const brought = members.reduce((sum, grant) => sum + awards[grant]!, 0);
    const usable = needs.reduce(
      (sum, need, service) =>
        members.some((grant) => pooled[grant]! || allowed[grant]![service] === "x") ? sum + need : sum,
      0,
    );
    const excess = brought - usable;
    if (excess > best.excess || (excess === best.excess && members.length < best.size)) {
      best = { excess, size: members.length, set };
    }
  }
  return awards.map((_, grant) => Math.floor(best.set / 2 ** grant) % 2 === 1);
}

/**
 * The grants that stranded money could reach in the answer, a unit at a time: money in a grant can go to a service below its cap,
 * from the flexible share where it is not permitted; a service can hand back what it is paid.
 */
function reachedFromStranded(question: Required<PlainQuestion>): boolean[] {
  const { allocation, stranded } = plain(pool(grants(question)));
  const permitted = (grant: number, service: number) =>
    question.pooled[grant]! || question.allowed[grant]![service] === "x";
  const flexibleLeft = question.awards.map(
    (award, grant) =>
      Math.round(award * question.flexibility[grant]!) -
      allocation[grant]!.reduce((sum, paid, service) => (permitted(grant, service) ? sum : sum + paid), 0),
  );
  const below = (grant: number, service: number) =>
    allocation[grant]![service]! < (question.caps[grant]![service] ?? Infinity);

  // What has been reached: the grant's money, its flexible share (where only what is spent elsewhere moves), a service.
  const money = stranded.map((left) => left > 0);
  const flexible = question.awards.map(() => false);
  const services = question.needs.map(() => false);
  for (let changed = true; changed;) {
    const before = [money, flexible, services].map(String).join();
    question.awards.forEach((_, grant) => {
      if (money[grant]! && flexibleLeft[grant]! > 0) flexible[grant] = true;
      const spentElsewhere = allocation[grant]!.some(
        (paid, service) => paid > 0 && !permitted(grant, service),
      );
      if (flexible[grant]! && spentElsewhere) money[grant] = true;
      question.needs.forEach((__, service) => {
        const side = permitted(grant, service) ? money : flexible;
        if (side[grant]! && below(grant, service)) services[service] = true;
        if (services[service]! && allocation[grant]![service]! > 0) side[grant] = true;
      });
    });
    changed = [money, flexible, services].map(String).join() !== before;
  }
  return money.map((reached, grant) => reached || flexible[grant]!);
}

describe("the grants whose conditions strand money", () => {
  it("are the smallest set that brings most beyond what its services need", () => {
    const questions = drawQuestions(3, 400, { grants: 8, services: 8 }).map((question) => ({
      ...question,
      caps: question.caps.map((row) => row.map(() => null)),
      flexibility: question.flexibility.map(() => 0),
    }));
    for (const question of questions) expect(blocking(grants(question))).toEqual(greatestExcess(question));
    expect(questions.filter((question) => greatestExcess(question).includes(true)).length).toBeGreaterThan(
      100,
    );
  });

  it("are those that stranded money could reach, within caps and flexibility too", () => {
    for (const question of drawQuestions(4, 500, { grants: 7, services: 7 })) {
      expect(blocking(grants(question))).toEqual(reachedFromStranded(question));
    }
  });

  it("are none where nothing is stranded, and hold every grant with money left", () => {
    for (const question of drawQuestions(5, 300, { grants: 40, services: 40 })) {
      const blocked = blocking(grants(question));
      const { stranded } = pool(grants(question));
      if (stranded.every((left) => left.isZero())) expect(blocked).not.toContain(true);
      expect(stranded.every((left, grant) => left.isZero() || blocked[grant]!)).toBe(true);
    }
  });

  it("are the same in any order of grants and services", () => {
    for (const question of drawQuestions(6, 300, { grants: 12, services: 12 })) {
      const asked = grants(question);
      expect(turned(blocking(turnedRound(asked)))).toEqual(blocking(asked));
    }
  });
});
