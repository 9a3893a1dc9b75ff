import { describe, expect, it } from "vitest";
import { invoke } from "../../src/functions";
import type { CellArgument } from "../../src/functions";
import { evidence } from "../../src/functions/evidence";
import { csvRows } from "../model/csv";
import { testOnSharedData } from "../model/shared-data";

const cases = evidence.flatMap(({ of, published = [] }) => published.map((each) => ({ ...each, id: of.id })));

describe("published figures", () => {
  it.each(cases)("$id: $name ($source)", ({ id, args, expected, tolerance }) => {
    const figures = figuresOf(id, args);
    expect(figures.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    expected.forEach((row, r) =>
      row.forEach((wanted, c) => {
        const difference = Math.abs(Number(figures[r]![c]) - Number(wanted));
        expect(difference, `row ${r + 1}, column ${c + 1}: ${figures[r]![c]}`).toBeLessThanOrEqual(
          tolerance * (tolerance < 1e-11 ? Math.max(1, Math.abs(Number(wanted))) : 1),
        );
      }),
    );
  });

  it("are there for every function, or its evidence says how it is tested instead", () => {
    const without = evidence.filter(({ published = [] }) => published.length === 0);
    expect(without.filter(({ tested }) => tested === undefined).map(({ of }) => of.id)).toEqual([]);
  });
});

describe("the Unit Cost Database, pasted and looked up", () => {
  const headings = [
    "Category",
    "Outcome detail",
    "Cost code",
    "Detail",
    "Agency",
    "L2",
    "Unit",
    "Estimated",
    "Year",
  ];
  const fields = [
    "category",
    "outcome",
    "code",
    "detail",
    "agency_l1",
    "agency_l2",
    "unit",
    "raw_cost",
    "raw_year",
  ];

  testOnSharedData(
    "gives every published updated cost whose code appears once",
    "unit-costs/ucd_v1_2_crime_education_employment_fire.csv",
    (text) => {
      const rows = csvRows(text);
      let compared = 0;
      for (const name of new Set(rows.map((row) => row["sheet"]!))) {
        const published = rows.filter((row) => row["sheet"] === name);
        const cells = published.map((row) =>
          fields.map((field) => (field === "raw_cost" ? Number(row[field]) : row[field]!)),
        );
        const table = figuresOf("UNITCOSTTABLE", [[headings, ...cells]]);
        expect(table).toHaveLength(published.length + 1);
        const codes = published.map((row) => row["code"]!);
        const once = published.filter(
          (row) =>
            row["updated_2014_15_cached"] !== "" &&
            codes.indexOf(row["code"]!) === codes.lastIndexOf(row["code"]!),
        );
        const costs = figuresOf("UNITCOST", [
          once.map((row) => [row["code"]!]),
          table,
          "2014/15",
          "ucd v1.2",
        ]);
        once.forEach((row, index) => {
          const wanted = Number(row["updated_2014_15_cached"]);
          expect(Math.abs(Number(costs[index]![0]) / wanted - 1), row["code"]).toBeLessThan(1e-6);
        });
        compared += once.length;
      }
      expect(compared).toBe(235);
    },
  );
});

function figuresOf(id: string, args: readonly CellArgument[]) {
  const outcome = invoke(id, args);
  if (!outcome.ok) throw new Error(`${outcome.error} ${outcome.message}`);
  return outcome.value;
}
