import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYear, showYear, showYears } from "../../../src/model/calendar";
import { refusal } from "../decimals";

describe("reading a year", () => {
  it.each([
    "2019-20",
    "2019/20",
    "2019-2020",
    "2019/2020",
    "2019 to 2020",
    "2019–20",
    " 2019-20 ",
    "FY2019-20",
    "2019\u200b-20",
    "2019\u00a0-\u00a020\n",
  ])("takes %j for the financial year that starts in 2019", (text) =>
    expect(readYear(text, "from_year")).toEqual({ kind: "financial", start: 2019 }),
  );

  it.each(["1999-00", "1999/2000", "1999-2000"])("takes %j over the turn of the century", (text) =>
    expect(readYear(text, "from_year")).toEqual({ kind: "financial", start: 1999 }),
  );

  it.each([2019, "2019", " 2019 "])("takes %j for a calendar year", (given) =>
    expect(readYear(given, "from_year")).toEqual({ kind: "calendar", start: 2019 }),
  );

  it.each(["2019-21", "2019-19", "2019-2019", "2019/2021", "2019-120"])(
    "refuses %j: a financial year ends in the year after it starts",
    (text) => expect(() => readYear(text, "to_year")).toThrow(refusal("to_year")),
  );

  it.each(["", "soon", "19-20", 19, 2019.5, NaN, "20 19", "Q1 2019", -2019, 1066, "3000"])(
    "refuses %j",
    (given) => expect(() => readYear(given, "to_year")).toThrow(refusal("to_year")),
  );

  it.each([
    ["FY12", /It may mean 2011-12 or 2012-13/],
    ["fy2012", /It may mean 2011-12 or 2012-13/],
    ["FY00", /It may mean 1999-00 or 2000-01/],
    ["11/12", /Type 2011-12, if that is meant/],
    ["FY11-12", /Type 2011-12, if that is meant/],
    ["99-00", /Type 1999-00, if that is meant/],
    ["201112", /Type 2011-12, if that is meant/],
    [20112012, /Type 2011-12, if that is meant/],
    ["2011_12", /Type 2011-12, if that is meant/],
    ["201213", /Type 2012-13, if that is meant/],
    ["2011_13", /such as 2019-20/],
    ["12/11", /such as 2019-20/],
  ])("says which year %j may mean", (given, message) =>
    expect(() => readYear(given, "from_year")).toThrow(message),
  );

  it("says what Excel does to 2011-12 when it finds a date", () => {
    const december2011 = 40878;
    expect(() => readYear(december2011, "from_year", { row: 3 })).toThrow(refusal("from_year", { row: 3 }));
    expect(() => readYear(december2011, "from_year")).toThrow(
      /is the date 1 December 2011.*typed in a cell. Type it as 2011-2012/,
    );
  });

  it("what is shown is read back as the same year", () => {
    const years = fc.record({
      kind: fc.constantFrom("financial" as const, "calendar" as const),
      start: fc.integer({ min: 1700, max: 2998 }),
    });
    fc.assert(
      fc.property(years, (year) => {
        expect(readYear(showYear(year), "year")).toEqual(year);
      }),
    );
  });
});

describe("showing years", () => {
  it("draws runs together", () => {
    expect(showYears("calendar", [2019, 2010, 2015, 2020, 2021])).toBe("2010, 2015 and 2019 to 2021");
    expect(showYears("financial", [1999, 1998])).toBe("1998-99 to 1999-00");
    expect(showYears("calendar", [2024])).toBe("2024");
    expect(showYears("calendar", [])).toBe("");
  });
});
