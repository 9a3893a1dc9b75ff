import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appraise,
  appraiseAll,
  discountFactor,
  MEASURES,
  nominalRate,
  presentValue,
  realRate,
} from "../../../src/model/appraisal";
import type { Appraisal, Measure } from "../../../src/model/appraisal";
import { Decimal } from "../../../src/model/money";
import { discountSchedules, ownSchedule } from "../../../src/model/parameters";
import type { ScheduleName } from "../../../src/model/parameters";
import annuities from "../cases/annuities.json";
import cases from "../cases/appraisals.json";
import { block, expectNear, noLessThanNought, pounds, refusal, without } from "../decimals";

/** A figure with its tolerance, or the words that say why there is none. */
interface ExpectedMeasure {
  value?: number;
  tolerance?: number;
  noAnswer?: string;
}

const real = (costs: number[][], benefits: number[][], schedule: ScheduleName = "standard"): Appraisal => ({
  costs: { prices: "real", rows: block(costs) },
  benefits: { prices: "real", rows: block(benefits) },
  schedule,
});

describe("an appraisal", () => {
  for (const { name, source, schedule, costs, benefits, expected } of cases.cases) {
    const appraisal = real(costs, benefits, schedule as ScheduleName);
    for (const each of expected) {
      const measure = each.measure as Measure;
      const { value, tolerance, noAnswer } = each as ExpectedMeasure;
      it(`${measure} of ${name}: ${value ?? noAnswer} (${source})`, () => {
        if (value === undefined) expect(() => appraise(appraisal, measure)).toThrow(without(noAnswer!));
        else expectNear(appraise(appraisal, measure), value, tolerance!);
      });
    }
  }

  it.each(annuities.cases)("a pound a year for $years years is worth $expected", ({ years, expected }) => {
    const yearly = real([[0]], [[0, ...Array<number>(years).fill(1)]]);
    expectNear(appraise(yearly, "pvbenefits"), expected, annuities.tolerance);
  });

  it("adds up its rows, and takes a short row for nothing in the years it lacks", () => {
    const several = real(
      [[60], [40, 10]],
      [
        [0, 50, 50],
        [0, 0, 0, 20],
      ],
    );
    const one = real([[100, 10, 0, 0]], [[0, 50, 50, 20]]);
    for (const measure of MEASURES) expect(appraise(several, measure).eq(appraise(one, measure))).toBe(true);
  });

  it("gives every measure in order, each with its figure or the reason there is none", () => {
    const all = appraiseAll(real([[1000]], [[0, ...Array<number>(10).fill(100)]]));
    expect(all.map(({ measure }) => measure)).toEqual(MEASURES);
    expect(all.find(({ measure }) => measure === "npv")!.outcome).toBeInstanceOf(Decimal);
    expect(all.find(({ measure }) => measure === "discountedpayback")!.outcome).toMatchObject({
      kind: "no-answer",
    });
  });

  it("has no benefit-cost ratio without costs, and no yearly sum without years", () => {
    expect(() => appraise(real([[0]], [[0, 10]]), "bcr")).toThrow(without("present value of 0"));
    expect(() => appraise(real([[10]], [[20]]), "eanc")).toThrow(without("only year 0"));
  });

  it("refuses costs given as negative sums, and an appraisal of no years", () => {
    expect(() => appraise(real([[-1000]], [[0, 150]]), "npv")).toThrow(refusal("costs"));
    expect(() => appraise(real([], [[]]), "npv")).toThrow(refusal("costs"));
    expect(appraise(real([[100, -20]], [[0, 150]]), "pvcosts").toNumber()).toBeCloseTo(80.6763285, 6);
  });
});

describe("payback", () => {
  const payback = (costs: number[], benefits: number[]) =>
    appraise(real([costs], [benefits]), "payback").toNumber();

  it("is told within the year", () => {
    expect(payback([100], [0, 50, 100])).toBe(1.5);
  });

  it("counts from the start, also where the spending is late", () => {
    expect(payback([0, 100], [0, 0, 60, 60])).toBeCloseTo(2 + 40 / 60, 12);
  });

  it("is for good: money spent again later has to be paid back too", () => {
    expect(payback([100, 0, 80], [0, 150, 0, 60])).toBe(2.5);
  });

  it("is 0 where nothing is ever to be paid back", () => {
    expect(payback([0, 10], [5, 10])).toBe(0);
  });

  it("never comes where the last sum is below 0", () => {
    expect(() => payback([100, 0, 60], [0, 150, 0])).toThrow(without("10 is still to come"));
  });
});

describe("real and nominal prices", () => {
  const nominal = (inflation?: string): Appraisal => ({
    costs: { prices: "nominal", rows: block([[100]]) },
    benefits: { prices: "nominal", rows: [["0", "51", "104.04"].map((each) => new Decimal(each))] },
    schedule: "standard",
    ...(inflation === undefined ? {} : { inflation: new Decimal(inflation) }),
  });

  it("3.5% real and 2% inflation are 5.57% nominal, and back", () => {
    expect(nominalRate(new Decimal("0.035"), new Decimal("0.02")).toNumber()).toBe(0.0557);
    expect(realRate(new Decimal("0.0557"), new Decimal("0.02")).toNumber()).toBe(0.035);
  });

  it("nominal flows at the nominal rate are worth what real flows are at the real rate", () => {
    const inReal = appraise(real([[100]], [[0, 50, 100]]), "npv");
    expect(appraise(nominal("0.02"), "npv").minus(inReal).abs().lt("1e-28")).toBe(true);
  });

  it("the nominal factor is that of the nominal rate", () => {
    const rate = nominalRate(new Decimal("0.035"), new Decimal("0.02"));
    const own = ownSchedule([{ fromYear: 0, rate }]);
    const atRate = presentValue([new Decimal(-100), new Decimal(51), new Decimal("104.04")], own, 0);
    expect(appraise(nominal("0.02"), "npv").minus(atRate).abs().lt("1e-28")).toBe(true);
  });

  it("are not mixed", () => {
    const mixed = { ...real([[100]], [[0, 50]]), benefits: nominal().benefits };
    expect(() => appraise(mixed, "npv")).toThrow(refusal("benefits"));
    expect(() => appraise(nominal(), "npv")).toThrow(refusal("inflation"));
    expect(() => appraise(nominal("2"), "npv")).toThrow(refusal("inflation"));
    const realWithInflation = { ...real([[100]], [[0, 50]]), inflation: new Decimal("0.02") };
    expect(() => appraise(realWithInflation, "npv")).toThrow(refusal("inflation"));
    expect(() => nominalRate(new Decimal("0.035"), new Decimal(-1))).toThrow(refusal("inflation"));
  });
});

describe("laws of appraisal", () => {
  const flow = fc.array(noLessThanNought, { minLength: 2, maxLength: 40 });
  const schedule = fc.constantFrom(...(Object.keys(discountSchedules) as ScheduleName[]));
  const of = (costs: Decimal[], benefits: Decimal[], name: ScheduleName): Appraisal => ({
    costs: { prices: "real", rows: [costs] },
    benefits: { prices: "real", rows: [benefits] },
    schedule: name,
  });

  it("the net present value is that of the net flow, and benefits' less costs'", () => {
    fc.assert(
      fc.property(flow, flow, schedule, (costs, benefits, name) => {
        const appraisal = of(costs, benefits, name);
        const npv = appraise(appraisal, "npv");
        const apart = appraise(appraisal, "pvbenefits").minus(appraise(appraisal, "pvcosts"));
        const net = presentValue(benefits, name, 0).minus(presentValue(costs, name, 0));
        expect(npv.minus(apart).abs().lt("1e-20") && npv.minus(net).abs().lt("1e-20")).toBe(true);
      }),
    );
  });

  it("the net present value grows in step with the benefits", () => {
    fc.assert(
      fc.property(flow, flow, schedule, fc.nat({ max: 1000 }), (costs, benefits, name, times) => {
        const once = appraise(of(costs, benefits, name), "npv");
        const more = appraise(
          of(
            costs,
            benefits.map((each) => each.times(times + 1)),
            name,
          ),
          "npv",
        );
        const gained = appraise(of(costs, benefits, name), "pvbenefits").times(times);
        expect(more.minus(once).minus(gained).abs().lt("1e-18")).toBe(true);
      }),
    );
  });

  it("the yearly sum has the appraisal's own net present value", () => {
    fc.assert(
      fc.property(flow, flow, schedule, (costs, benefits, name) => {
        const appraisal = of(costs, benefits, name);
        const yearly = appraise(appraisal, "eanc");
        const years = Math.max(costs.length, benefits.length) - 1;
        const worth = presentValue(Array<Decimal>(years).fill(yearly), name, 1);
        expect(worth.minus(appraise(appraisal, "npv")).abs().lt("1e-20")).toBe(true);
      }),
    );
  });

  it("discounted payback never comes before payback", () => {
    fc.assert(
      fc.property(noLessThanNought, flow, schedule, (cost, benefits, name) => {
        const appraisal = of([cost], [new Decimal(0), ...benefits], name);
        const [plain, discounted] = appraiseAll(appraisal)
          .filter(({ measure }) => measure.endsWith("payback"))
          .map(({ outcome }) => outcome);
        if (discounted instanceof Decimal) expect((plain as Decimal).lte(discounted)).toBe(true);
        else expect(appraise(appraisal, "npv").lt(0)).toBe(true);
      }),
    );
  });

  it("a sum in one year alone is discounted by that year's factor", () => {
    fc.assert(
      fc.property(pounds, fc.nat({ max: 60 }), schedule, (sum, year, name) => {
        const alone = [...Array<Decimal>(year).fill(new Decimal(0)), sum];
        const value = appraise(of([], alone, name), "pvbenefits");
        expect(value.eq(sum.times(discountFactor(year, name)))).toBe(true);
      }),
    );
  });
});
