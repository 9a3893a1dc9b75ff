import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, sum } from "../../../src/model/money";
import { riskShare } from "../../../src/model/partners";
import type { RiskShare } from "../../../src/model/partners";
import { decimals, noLessThanNought, refusal, without } from "../decimals";

const d = (value: number | string) => new Decimal(value);

const totals = ({ partners }: RiskShare) => partners.map(({ total }) => total.toString());

describe("an overspend of 0.6 between partners who pay 6 to 4", () => {
  const shared = { overspend: d("0.6"), contributions: decimals([6, 4]) };

  it("is borne by contribution where nothing else was agreed", () => {
    expect(totals(riskShare(shared))).toEqual(["0.36", "0.24"]);
  });

  it("is first met from an underspend, then from the risk pool funded half and half, then by contribution", () => {
    const borne = riskShare({
      ...shared,
      underspendElsewhere: d("0.1"),
      riskPool: { amount: d("0.3"), shares: decimals([1, 1]) },
    });
    expect(totals(borne)).toEqual(["0.27", "0.23"]);
    expect(borne.partners.map(({ riskPool }) => riskPool.toString())).toEqual(["0.15", "0.15"]);
    expect(borne.partners.map(({ contribution }) => contribution.toString())).toEqual(["0.12", "0.08"]);
    expect([borne.fromUnderspend, borne.fromRiskPool, borne.fromUncommitted, borne.fromPartners].map(Number))
      // 0.1 + 0.3 + 0 + 0.2 = 0.6
      .toEqual([0.1, 0.3, 0, 0.2]);
  });

  it("cuts uncommitted schemes before the partners pay, after the risk pool", () => {
    const borne = riskShare({ ...shared, riskPool: { amount: d("0.3") }, uncommitted: d("0.25") });
    expect(borne.fromUncommitted.toString()).toBe("0.25");
    expect(borne.fromPartners.toString()).toBe("0.05");
    // 0.18 + 0.03 and 0.12 + 0.02
    expect(totals(borne)).toEqual(["0.21", "0.14"]);
  });

  it("uses no more of a source than is overspent", () => {
    const borne = riskShare({ ...shared, underspendElsewhere: d(5), riskPool: { amount: d(5) } });
    expect(borne.fromUnderspend.toString()).toBe("0.6");
    expect(totals(borne)).toEqual(["0", "0"]);
  });
});

describe("an agreement that cannot be read", () => {
  const shared = { overspend: d(1), contributions: decimals([6, 4]) };

  it.each([
    ["overspend", {}, { overspend: d(-1) }],
    ["contributions", { row: 2 }, { contributions: decimals([6, -4]) }],
    ["underspend", {}, { underspendElsewhere: d(-1) }],
    ["risk_pool", {}, { riskPool: { amount: d(-1) } }],
    ["risk_pool_shares", { row: 1 }, { riskPool: { amount: d(1), shares: decimals([-1, 1]) } }],
    ["risk_pool_shares", {}, { riskPool: { amount: d(1), shares: decimals([1]) } }],
    ["uncommitted", {}, { uncommitted: d(-1) }],
  ])("is refused, naming %s", (argument, place, wrong) => {
    expect(() => riskShare({ ...shared, ...wrong })).toThrow(refusal(argument, place));
  });

  it("has no answer where the cost falls to partners none of whom contributes", () => {
    expect(() => riskShare({ overspend: d(1), contributions: decimals([0, 0]) })).toThrow(
      without("Every partner has 0, so the 1 that falls to them"),
    );
    expect(() => riskShare({ ...shared, riskPool: { amount: d("0.5"), shares: decimals([0, 0]) } })).toThrow(
      without("Every partner has 0, so the 0.5 that falls to them"),
    );
  });

  it("asks no partner for anything where nothing falls to the partners", () => {
    const borne = riskShare({ overspend: d(1), contributions: decimals([0, 0]), uncommitted: d(1) });
    expect(totals(borne)).toEqual(["0", "0"]);
  });
});

describe("whatever was agreed", () => {
  const agreements = fc.integer({ min: 1, max: 6 }).chain((partners) =>
    fc.record({
      overspend: noLessThanNought,
      // One above 0, so that there is a partner to pay.
      contributions: fc
        .array(noLessThanNought, { minLength: partners, maxLength: partners })
        .map((each) => [each[0]!.plus(1), ...each.slice(1)]),
      underspendElsewhere: noLessThanNought,
      riskPool: fc.record({ amount: noLessThanNought }),
      uncommitted: noLessThanNought,
    }),
  );

  it("the steps add up to the overspend, and the partners to the steps they pay for, exactly", () => {
    fc.assert(
      fc.property(agreements, (agreed) => {
        const borne = riskShare(agreed);
        const steps = [borne.fromUnderspend, borne.fromRiskPool, borne.fromUncommitted, borne.fromPartners];
        expect(sum(steps).eq(agreed.overspend)).toBe(true);
        const of = (key: "riskPool" | "contribution") => sum(borne.partners.map((partner) => partner[key]));
        expect(of("riskPool").eq(borne.fromRiskPool)).toBe(true);
        expect(of("contribution").eq(borne.fromPartners)).toBe(true);
      }),
    );
  });

  it("a step is only reached when those before it are used up", () => {
    fc.assert(
      fc.property(agreements, (agreed) => {
        const borne = riskShare(agreed);
        const used = [borne.fromUnderspend, borne.fromRiskPool, borne.fromUncommitted];
        const there = [agreed.underspendElsewhere, agreed.riskPool.amount, agreed.uncommitted];
        const after = [borne.fromRiskPool, borne.fromUncommitted, borne.fromPartners];
        used.forEach((pounds, step) => {
          expect(pounds.lte(there[step]!)).toBe(true);
          if (after[step]!.gt(0)) expect(pounds.eq(there[step]!)).toBe(true);
        });
      }),
    );
  });

  it("more to meet it from never costs the partners more", () => {
    fc.assert(
      fc.property(agreements, noLessThanNought, (agreed, more) => {
        const cost = (each: typeof agreed) => sum(riskShare(each).partners.map(({ total }) => total));
        const better = { ...agreed, uncommitted: agreed.uncommitted.plus(more) };
        expect(cost(better).lte(cost(agreed))).toBe(true);
      }),
    );
  });
});
