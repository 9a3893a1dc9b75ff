import { describe, expect, it } from "vitest";
import { readYear } from "../../../src/model/calendar";
import { Decimal } from "../../../src/model/money";
import {
  defaultVintages,
  deflator,
  deflators,
  outturnOf,
  ownIndex,
  VINTAGE_NAMES,
} from "../../../src/model/parameters";
import { csvRows } from "../csv";
import { refusal } from "../decimals";
import { testOnSharedData } from "../shared-data";

const published = [
  [
    "hmt march 2021",
    "appraisal/hmt_gdp_deflator_2021_vintage_fy.csv",
    "financial_year",
    "index_2019_20_100",
    66,
  ],
  ["ucd v1.2", "unit-costs/ucd_deflators.csv", "year", "cumulative_index_1989_90_100", 29],
] as const;

describe.each(published)("the deflator %s", (vintage, file, yearColumn, indexColumn, count) => {
  testOnSharedData("agrees with every figure published", file, (text) => {
    const rows = csvRows(text).filter((row) => row["pct_change"] !== "");
    expect(rows).toHaveLength(count);
    for (const row of rows) {
      const { kind, start } = readYear(row[yearColumn]!, "year");
      expect(kind).toBe("financial");
      const index = deflator(vintage).values.get(start)!;
      expect(index.div(row[indexColumn]!).minus(1).abs().lt("1e-14"), row[yearColumn]).toBe(true);
    }
  });
});

it("every vintage has a name on offer, and each kind of year a default of that kind", () => {
  expect([...VINTAGE_NAMES].sort()).toEqual(Object.keys(deflators).sort());
  for (const kind of ["financial", "calendar"] as const) {
    expect(defaultVintages[kind].map((name) => deflators[name].kind)).toEqual(
      defaultVintages[kind].map(() => kind),
    );
  }
});

it("the newest vintage comes first, and none is used beyond its outturn", () => {
  const lasts = defaultVintages.financial.map((name) => outturnOf(name).last);
  expect(lasts).toEqual([...lasts].sort((a, b) => b - a));
  expect(outturnOf("hmt march 2021")).toEqual({ first: 1955, last: 2019 });
  expect(outturnOf("hmt december 2025")).toEqual({ first: 1990, last: 2024 });
  expect(outturnOf("ucd v1.2").last).toBe(2012);
});

it("the bridge has, for each financial year, the index of the calendar year in which it starts, and says that it is one", () => {
  const [bridge, calendar] = [deflator("hmt december 2025 bridge"), deflator("hmt december 2025")];
  expect([...bridge.values]).toEqual([...calendar.values]);
  expect(bridge.kind).toBe("financial");
  expect(bridge.title).toContain("a bridge");
});

it("hmt december 2025 has every calendar year from 1990 to 2024", () => {
  const { values } = deflator("hmt december 2025");
  expect([...values.keys()]).toEqual(Array.from({ length: 35 }, (_, index) => 1990 + index));
  const change = values.get(2024)!.div(values.get(2020)!).toNumber();
  expect(change).toBeCloseTo(1.1735202, 7);
});

it.each(VINTAGE_NAMES)("%s is read as the kind of years it says, its base year at 100", (vintage) => {
  const { kind, unit } = deflators[vintage];
  const index = deflator(vintage);
  expect(index.kind).toBe(kind);
  const [, base] = /^index, (\S+) = 100$/.exec(unit)!;
  expect(index.values.get(readYear(base!, "year").start)!.eq(100)).toBe(true);
});

describe("an index of the user's own", () => {
  const rows = (...pairs: [string | number, number][]) =>
    pairs.map(([year, index]) => ({ year, index: new Decimal(index) }));

  it("takes years in any order and in any spelling", () => {
    const index = ownIndex(rows(["2021/22", 102], ["2020-21", 100]));
    expect(index.kind).toBe("financial");
    expect([...index.values].map(([start, value]) => [start, value.toNumber()])).toEqual([
      [2021, 102],
      [2020, 100],
    ]);
  });

  it.each([
    ["a year of another kind", rows(["2020-21", 100], [2021, 102]), { row: 2, column: 1 }],
    ["a year twice", rows(["2020-21", 100], ["2020/21", 102]), { row: 2, column: 1 }],
    ["an index of 0", rows(["2020-21", 100], ["2021-22", 0]), { row: 2, column: 2 }],
    ["an index below 0", rows(["2020-21", -1]), { row: 1, column: 2 }],
    ["what is not a year", rows(["2020-21", 100], ["next", 101]), { row: 2, column: 1 }],
    ["an empty table", rows(), {}],
  ])("refuses %s", (_, table, place) => {
    expect(() => ownIndex(table)).toThrow(refusal("vintage", place));
  });
});
