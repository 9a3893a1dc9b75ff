import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proveKept, prove } from "../../../../../src/model/pooling/core/certificate";
import { claimsKept, provesKept } from "../../../../../src/model/pooling/core/certificate/kept";
import { proves } from "../../../../../src/model/pooling/core/certificate/prove";
import { bestFlow } from "../../../../../src/model/pooling/core/flow";
import { oneYear } from "../../../../../src/model/pooling/core/pool";
import { keptOf } from "../../../../../src/model/pooling/core/totals";
import { toWhole } from "../../../../../src/model/pooling/core/to-whole";
import type { KeepingPrices, WholeAnswer, WholeQuestion } from "../../../../../src/model/pooling/core/whole";
import { ModelFault } from "../../../../../src/model/problem";
import { drawing } from "../../../../bench/draw";
import { below, drawYears } from "../../drawn";
import { grants, grantsOfYear } from "../../grants";
import type { PlainQuestion, PlainYear } from "../../grants";
import { eachAnswer } from "../enumeration";
import type { Plan } from "../enumeration";
import { tinyQuestion, tinyYears } from "../tiny";
import { answerOf } from "./plans";

type Years = readonly Required<PlainYear>[];

const alone = (question: Required<PlainQuestion>): Years => [
  { ...question, earmarks: question.awards.map(() => []), carry: question.awards.map(() => 0) },
];

const tiny: fc.Arbitrary<Years> = fc.oneof(
  tinyQuestion.map(alone),
  // Every pound worth the same and all ring-fences removed: the most that can be exchanged.
  tinyQuestion.map((question) =>
    alone({
      ...question,
      values: question.values.map(() => 1),
      pooled: question.pooled.map(() => true),
      caps: question.caps.map((row) => row.map(() => null)),
    }),
  ),
  tinyYears(1, 3),
  tinyYears(2, 2),
);

/** All uses with the shortfall and value of the best, in which grants with a ring-fence spend what they do there and the others together too. */
function peersOf(years: Years, question: WholeQuestion, best: WholeAnswer): WholeAnswer[] {
  const isFreed = (year: number, grant: number) => question.years[year]!.own[grant]! !== null;
  const spendingOf = (plans: readonly Plan[]) =>
    years.flatMap((_, year) => {
      let together = 0;
      const alone = plans.map((plan, grant) => {
        if (!isFreed(year, grant)) return plan[year]!.ownSpent;
        together += plan[year]!.ownSpent;
        return 0;
      });
      return [...alone, together];
    });
  const all: { answer: WholeAnswer; key: string; text: string }[] = [];
  eachAnswer(years, (plans, shortfall, value) => {
    const answer = answerOf(question, years, plans);
    all.push({
      answer,
      key: JSON.stringify([shortfall, value.toFixed(6), spendingOf(plans)]),
      text: textOf(answer),
    });
  });
  const { key } = all.find(({ text }) => text === textOf(best))!;
  return all.filter((each) => each.key === key).map(({ answer }) => answer);
}

function textOf({ payments, carried }: WholeAnswer): string {
  const paid = payments.filter(({ units }) => units > 0n);
  return [
    ...paid.map(({ year, grant, service, units }) => [year, grant, service, units].join(" ")).sort(),
    ...carried.map((row) => row.join(" ")),
  ].join("; ");
}

describe("freed money stays on its own conditions as far as the optimum allows", () => {
  it("and is proved to exactly where trying every use with the same value and spending finds none that keeps more", () => {
    let refused = 0;
    fc.assert(
      fc.property(tiny, (years) => {
        const question = toWhole(years.map(grantsOfYear));
        const { answer, keeping } = bestFlow(question);
        fc.pre(question.years.some(({ own }) => own.some((row) => row !== null)));
        const peers = peersOf(years, question, answer);
        const most = peers
          .map(({ payments }) => keptOf(question, payments))
          .reduce((a, b) => (a > b ? a : b));
        const keepsMost = keptOf(question, answer.payments) === most;
        expect(keeping !== null).toBe(keepsMost);
        if (claimsKept(question)) expect(keepsMost).toBe(true);
        if (keeping === null) return;
        for (const peer of peers) {
          const isKept = keptOf(question, peer.payments) === most;
          expect(provesKept(question, peer, keeping)).toBe(isKept);
          if (!isKept) refused++;
        }
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it("and is proved to in every larger question in which nothing caps a payment and no freed grant is carried", () => {
    const draw = drawing(41);
    let pence = 0n;
    for (let at = 0; at < 200; at++) {
      const size = { years: 1 + below(draw, 3), grants: 1 + below(draw, 12), services: 1 + below(draw, 12) };
      const pooled = Array.from({ length: size.grants }, () => draw() < 0.6);
      const years = drawYears(draw, size).map((year) => ({
        ...year,
        pooled,
        caps: year.caps.map((row) => row.map(() => null)),
        carry: year.carry.map((most, grant) => (pooled[grant]! ? 0 : most)),
      }));
      const question = toWhole(years.map(grantsOfYear));
      if (!claimsKept(question)) continue;
      const { answer, keeping } = bestFlow(question);
      expect([at, keeping !== null && provesKept(question, answer, keeping)]).toEqual([at, true]);
      pence += keptOf(question, answer.payments);
    }
    expect(pence).toBeGreaterThan(0n);
  });

  it("and no other prices prove a use that keeps less", () => {
    const draw = drawing(12);
    let tried = 0;
    fc.assert(
      fc.property(tiny, (years) => {
        const question = toWhole(years.map(grantsOfYear));
        const { answer, keeping } = bestFlow(question);
        fc.pre(keeping !== null);
        const most = keptOf(question, answer.payments);
        const less = peersOf(years, question, answer).filter(
          ({ payments }) => keptOf(question, payments) < most,
        );
        for (let attempt = 0; attempt < 60 && less.length > 0; attempt++) {
          const shifted = shiftedPrices(draw, keeping!);
          expect(provesKept(question, less[below(draw, less.length)]!, shifted)).toBe(false);
          tried++;
        }
      }),
      { numRuns: 200 },
    );
    expect(tried).toBeGreaterThan(500);
  });
});

describe("an answer with money moved off its own conditions at equal value", () => {
  // Police pays for police and roads for roads; spoilt, each pays for the other.
  const given = grants({
    awards: [10, 10],
    needs: [10, 10],
    allowed: ["x-", "-x"],
    pooled: [true, true],
  });
  const question = toWhole([oneYear(given)]);
  const { answer, prices, keeping } = bestFlow(question);
  const spoilt: WholeAnswer = {
    ...answer,
    payments: answer.payments.map((payment) => ({ ...payment, service: 1 - payment.service })),
  };

  it("is worth as much, and the first proof has nothing against it", () => {
    expect(proves(question, spoilt, prices)).toBe(true);
  });

  it("is refused by the second, as a fault of ours", () => {
    const refused = () => proveKept(question, prove(question, spoilt, prices), keeping);
    expect(refused).toThrow(ModelFault);
    expect(refused).toThrow(
      "It could not be proved that money freed from its ring-fence stays on what it may pay for anyway as far as it can, so the answer is not shown.",
    );
    expect(proveKept(question, prove(question, answer, prices), keeping).payments).toEqual(answer.payments);
  });

  it("is refused without second prices, where the claim is made", () => {
    expect(() => proveKept(question, prove(question, answer, prices), null)).toThrow(ModelFault);
  });
});

it("where caps let a grant that comes first keep a pound at the cost of two, nothing is claimed, and nothing proved", () => {
  const years = [
    {
      awards: [80, 130, 40, 70],
      needs: [140, 50, 10, 150],
      allowed: ["x-x-", "x---", "---x", "----"],
      pooled: [true, true, true, true],
      values: [0, 0.1, 0.1, 0.1],
      caps: [
        [55, 25, null, null],
        [null, 30, null, null],
        [null, 80, null, null],
        [45, 0, null, null],
      ],
    },
  ];
  const question = toWhole(years.map(grantsOfYear));
  const { answer, prices, keeping } = bestFlow(question);
  expect([claimsKept(question), keeping]).toEqual([false, null]);
  expect(proveKept(question, prove(question, answer, prices), null).proven).toBe(true);
});

/** The same prices, some of them a little more or less. */
function shiftedPrices(draw: () => number, { scale, years }: KeepingPrices): KeepingPrices {
  const other = (price: bigint) => {
    const kind = draw();
    if (kind < 0.7) return price;
    return kind < 0.9 ? price + BigInt(below(draw, 5) - 2) : price + scale * BigInt(below(draw, 3) - 1);
  };
  return {
    scale: draw() < 0.1 ? BigInt(below(draw, 4) - 1) : scale,
    years: years.map((year) => ({
      grants: year.grants.map(other),
      elsewhere: year.elsewhere.map(other),
      earmarks: year.earmarks.map((ofGrant) => ofGrant.map(other)),
      services: year.services.map(other),
      awards: year.awards.map(other),
      idle: other(year.idle),
    })),
  };
}
