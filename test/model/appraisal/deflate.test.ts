import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deflate } from "../../../src/model/appraisal";
import { showYear } from "../../../src/model/calendar";
import { amount, Decimal } from "../../../src/model/money";
import { deflator, ownIndex, VINTAGE_NAMES } from "../../../src/model/parameters";
import type { VintageName } from "../../../src/model/parameters";
import cases from "../cases/deflation.json";
import { expectNear, pounds, refusal } from "../decimals";

describe("deflating", () => {
  it.each(cases.cases)(
    "$name: $expected ($source)",
    ({ amount: sum, from, to, vintage, expected, tolerance }) => {
      expectNear(deflate(amount(sum), from, to, vintage as VintageName), expected, tolerance);
    },
  );

  it("takes the newest vintage with both years as outturn where none is named", () => {
    const pound = new Decimal(1);
    const march2021 = deflate(pound, "2017-18", "2020-21", "hmt march 2021");
    const bridged = deflate(pound, "2017-18", "2020-21", "hmt december 2025 bridge");
    expect(deflate(pound, "2017-18", "2020-21").eq(bridged)).toBe(true);
    expect(bridged.eq(deflate(pound, 2017, 2020))).toBe(true);
    expect(bridged.eq(march2021)).toBe(false);
    expect(deflate(pound, 2020, 2024).eq(deflate(pound, 2020, 2024, "hmt december 2025"))).toBe(true);
    expect(
      deflate(pound, "1980-81", "2019-20").eq(deflate(pound, "1980-81", "2019-20", "hmt march 2021")),
    ).toBe(true);
    expect(
      deflate(pound, "1980-81", "2019-20", "hmt march 2021").eq(
        deflate(pound, "2012-13", "2013-14", "ucd v1.2"),
      ),
    ).toBe(false);
  });

  it("uses an estimate or a forecast only where its vintage is named", () => {
    const pound = new Decimal(1);
    for (const year of ["2020-21", "2021-22", "2024-25"]) {
      expect(() => deflate(pound, "1980-81", year)).toThrow(/No deflator here has outturn for both/);
      expect(() => deflate(pound, "1980-81", year)).toThrow(
        /used only where vintage names it: "hmt march 2021"/,
      );
      expect(deflate(pound, "1980-81", year, "hmt march 2021").gt(0)).toBe(true);
    }
  });

  it("without a vintage agrees with itself step by step from 1990-91 to 2024-25", () => {
    const year = fc.integer({ min: 1990, max: 2024 }).map((start) => showYear({ kind: "financial", start }));
    fc.assert(
      fc.property(pounds, year, year, year, (sum, one, two, three) => {
        const stepwise = deflate(deflate(sum, one, two), two, three);
        expect(
          stepwise
            .minus(deflate(sum, one, three))
            .abs()
            .lte("1e-20"),
        ).toBe(true);
      }),
    );
  });

  it("takes an index of the user's own", () => {
    const index = ownIndex([
      { year: "2025-26", index: new Decimal(100) },
      { year: "2026-27", index: new Decimal(102) },
    ]);
    expect(deflate(new Decimal(50), "2025-26", "2026-27", index).toNumber()).toBe(51);
  });

  it("names the years there are, and the gaps, where a year is not among them", () => {
    const pound = new Decimal(1);
    expect(() => deflate(pound, "1954-55", "2019-20", "hmt march 2021")).toThrow(refusal("from_year"));
    expect(() => deflate(pound, "2019-20", "2025-26", "hmt march 2021")).toThrow(
      /2025-26 is not in.*1955-56 to 2024-25/,
    );
    expect(() => deflate(pound, "2019-20", "2025-26")).toThrow(/no outturn for 2025-26 here/);
    expect(() => deflate(pound, "2019-20", "2025-26")).toThrow(refusal("to_year"));
    const withGaps = ownIndex(
      [2010, 2015, 2019, 2020, 2024].map((year) => ({ year, index: new Decimal(100) })),
    );
    expect(() => deflate(pound, 2016, 2024, withGaps)).toThrow(
      /2016 is not in.*2010, 2015, 2019 to 2020 and 2024/,
    );
    expect(() => deflate(pound, 1989, 2024, "hmt december 2025")).toThrow(/1989 is not in.*1990 to 2024/);
    expect(() => deflate(pound, 1989, 2024)).toThrow(
      /no outturn for 1989 here: "hmt december 2025" 1990 to 2024/,
    );
  });

  it("refuses financial and calendar years together", () => {
    expect(() => deflate(new Decimal(1), "2019-20", 2020)).toThrow(refusal("to_year"));
    expect(() => deflate(new Decimal(1), 2019, 2020, "hmt march 2021")).toThrow(refusal("from_year"));
    expect(() => deflate(new Decimal(1), 2019, 2020, "hmt march 2021")).toThrow(/has financial years/);
  });
});

describe("laws of deflating", () => {
  const years = fc.constantFrom(...VINTAGE_NAMES).chain((vintage) => {
    const { kind, values } = deflator(vintage);
    const year = fc.constantFrom(...values.keys()).map((start) => showYear({ kind, start }));
    return fc.tuple(fc.constant(vintage), year, year, year);
  });

  it("there and back is the same sum", () => {
    fc.assert(
      fc.property(pounds, years, (sum, [vintage, from, to]) => {
        const back = deflate(deflate(sum, from, to, vintage), to, from, vintage);
        expect(back.minus(sum).abs().lte(sum.abs().times("1e-30"))).toBe(true);
      }),
    );
  });

  it("in the same year it is the same sum", () => {
    fc.assert(
      fc.property(pounds, years, (sum, [vintage, year]) => {
        expect(deflate(sum, year, year, vintage).minus(sum).abs().lte(sum.abs().times("1e-30"))).toBe(true);
      }),
    );
  });

  it("two steps are one", () => {
    fc.assert(
      fc.property(pounds, years, (sum, [vintage, one, two, three]) => {
        const stepwise = deflate(deflate(sum, one, two, vintage), two, three, vintage);
        expect(
          stepwise
            .minus(deflate(sum, one, three, vintage))
            .abs()
            .lte("1e-20"),
        ).toBe(true);
      }),
    );
  });
});
