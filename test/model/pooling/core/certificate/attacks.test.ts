import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proves } from "../../../../../src/model/pooling/core/certificate/prove";
import { bestFlow } from "../../../../../src/model/pooling/core/flow";
import { oneYear } from "../../../../../src/model/pooling/core/pool";
import { toWhole } from "../../../../../src/model/pooling/core/to-whole";
import type { WholeAnswer, WholeQuestion, YearPrices } from "../../../../../src/model/pooling/core/whole";
import { drawing } from "../../../../bench/draw";
import { below, drawYears } from "../../drawn";
import { eachAnswer } from "../enumeration";
import { answerOf } from "./plans";
import { grants, grantsOfYear } from "../../grants";
import type { PlainYear } from "../../grants";
import { tinyYears } from "../tiny";

type Years = readonly Required<PlainYear>[];

/** Answers that keep every rule but are not the best, and one that is. */
function answersTo(years: Years, question: WholeQuestion) {
  let best: [number, number] = [Infinity, 0];
  const all: { answer: WholeAnswer; merit: [number, number] }[] = [];
  eachAnswer(years, (plans, shortfall, value) => {
    if (shortfall < best[0] || (shortfall === best[0] && value > best[1])) best = [shortfall, value];
    if (all.length < 5_000) all.push({ answer: answerOf(question, years, plans), merit: [shortfall, value] });
  });
  return all.filter(({ merit }) => merit[0] !== best[0] || merit[1] !== best[1]).map(({ answer }) => answer);
}

/** Every price drawn afresh, or shifted a little; prices are pounds of value, here whole numbers. */
function otherPrices(draw: () => number, prices: readonly YearPrices[], afresh: boolean): YearPrices[] {
  const other = (price: bigint) => {
    if (afresh) return BigInt(below(draw, 8));
    return draw() < 0.6 ? price : price + BigInt(below(draw, 5) - 2);
  };
  return prices.map((year) => ({
    grants: year.grants.map(other),
    elsewhere: year.elsewhere.map(other),
    earmarks: year.earmarks.map((ofGrant) => ofGrant.map(other)),
    services: year.services.map(other),
  }));
}

describe("no prices prove an answer that is not the best", () => {
  it("though it keeps every rule, over one year or two", () => {
    const draw = drawing(8);
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(tinyYears(1, 2), tinyYears(2, 1)), (years) => {
        const question = toWhole(years.map(grantsOfYear));
        const { answer: best, prices } = bestFlow(question);
        expect(proves(question, best, prices)).toBe(true);
        const worse = answersTo(years, question);
        for (let attempt = 0; attempt < 250 && worse.length > 0; attempt++) {
          const shifted = attempt === 0 ? prices : otherPrices(draw, prices, attempt % 2 === 0);
          expect(proves(question, worse[below(draw, worse.length)]!, shifted)).toBe(false);
          refused++;
        }
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(10_000);
  });

  it("whatever the prices, where there are few enough to try them all", () => {
    const year = {
      awards: [3],
      needs: [2, 2],
      allowed: ["x-"],
      pooled: [false],
      values: [1, 2],
      floors: [0, 1],
      caps: [[null, 1]],
      flexibility: [1],
      earmarks: [[{ services: "x-", amount: 1 }]],
      carry: [0],
    };
    const question = toWhole([grantsOfYear(year)]);
    const worse = answersTo([year], question);
    const upTo = Array.from({ length: 8 }, (_, price) => BigInt(price) - 1n);
    let proved = 0;
    for (const grant of upTo) {
      for (const elsewhere of upTo) {
        for (const earmark of upTo) {
          for (const first of upTo) {
            for (const second of upTo) {
              const prices: YearPrices[] = [
                { grants: [grant], elsewhere: [elsewhere], earmarks: [[earmark]], services: [first, second] },
              ];
              if (worse.some((answer) => proves(question, answer, prices))) proved++;
            }
          }
        }
      }
    }
    expect([worse.length > 2, proved]).toEqual([true, 0]);
  });
});

/** The answer with so many units more, or fewer, in one cell. */
function changed(answer: WholeAnswer, year: number, grant: number, service: number, by: bigint): WholeAnswer {
  const isIt = (each: WholeAnswer["payments"][number]) =>
    each.year === year && each.grant === grant && each.service === service;
  const units = (answer.payments.find(isIt)?.units ?? 0n) + by;
  return {
    ...answer,
    payments: [...answer.payments.filter((each) => !isIt(each)), { year, grant, service, units }],
  };
}

/** Questions of up to three years with everything in them, each pound worth something. */
function provedQuestions(seed: number, count: number) {
  const draw = drawing(seed);
  return Array.from({ length: count }, () => {
    const size = { years: 1 + below(draw, 3), grants: 1 + below(draw, 5), services: 1 + below(draw, 5) };
    const years = drawYears(draw, size).map((year) => ({
      ...year,
      values: year.values.map((value) => value + 0.1),
    }));
    const question = toWhole(years.map(grantsOfYear));
    return { question, ...bestFlow(question) };
  });
}

describe("an answer that was changed is not proved any more", () => {
  it("by one unit more or less in any cell", () => {
    for (const { question, answer, prices } of provedQuestions(1, 150)) {
      expect(proves(question, answer, prices)).toBe(true);
      question.years.forEach(({ awards, needs }, year) =>
        awards.forEach((_, grant) =>
          needs.forEach((__, service) => {
            for (const by of [1n, -1n]) {
              expect(proves(question, changed(answer, year, grant, service, by), prices)).toBe(false);
            }
          }),
        ),
      );
    }
  });

  it("by one unit more or less carried, unless stranded money makes up for it", () => {
    let refused = 0;
    for (const { question, answer, prices } of provedQuestions(2, 400)) {
      const stranded = question.years.map(({ awards }, year) =>
        awards.map((award, grant) => {
          const spent = answer.payments
            .filter((payment) => payment.year === year && payment.grant === grant)
            .reduce((sum, { units }) => sum + units, 0n);
          return award + (answer.carried[year - 1]?.[grant] ?? 0n) - spent - answer.carried[year]![grant]!;
        }),
      );
      answer.carried.forEach((ofYear, year) =>
        ofYear.forEach((_, grant) => {
          for (const by of [1n, -1n]) {
            // More carried is missing here; less carried is missing in the next year.
            const there = by > 0n ? stranded[year]![grant]! : stranded[year + 1]?.[grant];
            if (there !== undefined && there > 0n) continue;
            const carried = answer.carried.map((row, index) =>
              row.map((units, other) => (index === year && other === grant ? units + by : units)),
            );
            expect(proves(question, { ...answer, carried }, prices)).toBe(false);
            refused++;
          }
        }),
      );
    }
    expect(refused).toBeGreaterThan(1_000);
  });

  it("by one unit taken from one cell and put in another of less value", () => {
    const question = toWhole([
      oneYear(grants({ awards: [5], needs: [5, 5], values: [2, 1], allowed: ["xx"] })),
    ]);
    const { answer, prices } = bestFlow(question);
    expect(proves(question, changed(changed(answer, 0, 0, 0, -1n), 0, 0, 1, 1n), prices)).toBe(false);
  });
});

describe("prices that were changed prove nothing", () => {
  // Each price is the only one that proves this: the grant, its flexible share, its earmark and both services are scarce.
  const year = {
    awards: [10],
    needs: [20, 20, 20],
    values: [3, 2, 7],
    allowed: ["xx-"],
    flexibility: [0.2],
    earmarks: [[{ services: "-x-", amount: 3 }]],
  };
  const question = toWhole([grantsOfYear(year)]);
  const { answer, prices } = bestFlow(question);
  const [{ grants: free, elsewhere, earmarks, services }] = prices as [YearPrices];

  it("where they are right they do", () => {
    expect([free, elsewhere, earmarks, services]).toEqual([[3n], [7n], [[2n]], [3n, 2n, 7n]]);
    expect(proves(question, answer, prices)).toBe(true);
  });

  it.each([1n, -1n])("where one of them is out by %d they do not", (by) => {
    const proved = (other: Partial<YearPrices>) =>
      proves(question, answer, [{ grants: free, elsewhere, earmarks, services, ...other }]);
    expect(proved({ grants: [free[0]! + by] })).toBe(false);
    expect(proved({ elsewhere: [elsewhere[0]! + by] })).toBe(false);
    expect(proved({ earmarks: [[earmarks[0]![0]! + by]] })).toBe(false);
    services.forEach((price, service) => {
      expect(proved({ services: services.with(service, price + by) })).toBe(false);
    });
  });
});
