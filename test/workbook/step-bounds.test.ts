import { describe, expect, it } from "vitest";
import { stepBounds } from "../../src/model/book";
import { sourceOf, sourceTable } from "../../src/reading";
import type { GrantsReading, SpendReading } from "../../src/reading";
import {
  tooManyAmounts,
  tooManyNames,
  tooManyRows,
  tooMuchOfGrants,
  tooMuchToPool,
} from "../../src/workbook/too-much";

const { rowsRead, rowsSetOut, grantsSetOut, namesCounted, cellsCompared } = stepBounds;
const { pairsCounted, pairsPermitted, grantsPooled, pairsPooled } = stepBounds;

describe("a step of the pane takes as much as its bound, and says what to do beyond it", () => {
  it("reading a table", () => {
    expect(tooManyRows("Payments", rowsRead, "spend table")).toBeNull();
    expect(tooManyRows("Payments", rowsRead + 1, "spend table")).toMatch(
      /^Payments has 200,001 rows; .* PivotTable/,
    );
  });

  it("setting tables out as a list", () => {
    expect(tooManyAmounts(["Budget"], rowsSetOut)).toBeNull();
    expect(tooManyAmounts(["Budget"], rowsSetOut + 1)).toMatch(/^Budget has 20,001 amounts; up to 20,000 /);
    expect(tooManyAmounts(["A", "B"], rowsSetOut + 1)).toMatch(/^These tables have 20,001 amounts/);
  });

  it("setting grants out, each in a cell of Excel", () => {
    const permissions = (grants: number, services: readonly string[]) =>
      Array.from({ length: grants }, (_, at) => ({ grant: `Grant ${at}`, services }));
    expect(tooMuchOfGrants("Grants", permissions(grantsSetOut, ["Parks"]))).toBeNull();
    expect(tooMuchOfGrants("Grants", permissions(grantsSetOut + 1, ["Parks"]))).toMatch(
      /^Grants has 1,001 grants; up to 1,000 /,
    );
    expect(tooMuchOfGrants("Grants", permissions(1, ["s".repeat(32_767)]))).toBeNull();
    expect(tooMuchOfGrants("Grants", permissions(1, ["s".repeat(32_764), "t", "u"]))).toMatch(
      /^The names of the services ticked for Grant 0 are longer together than a cell holds\./,
    );
  });

  it("counting names as one", () => {
    expect(tooManyNames("Spend", namesCounted, cellsCompared / namesCounted)).toBeNull();
    expect(tooManyNames("Spend", namesCounted + 1, 10)).toMatch(/^Spend has 2,001 names in 10 rows/);
    expect(tooManyNames("Spend", namesCounted, cellsCompared / namesCounted + 1)).not.toBeNull();
  });

  it("counting spending", () => {
    const read = (services: number) =>
      sourceOf("spend").read(spendOf(services), { agency: 0, service: 1, amount: 2 }, {}) as SpendReading;
    expect(read(1000).facts).not.toBeNull();
    // Of all-different agencies and services each row makes a pair with all the others.
    const most = Math.floor(Math.sqrt(pairsCounted));
    const different = sourceOf("spend").read(
      spendOf(most + 1, (row) => `Body ${row}`),
      { agency: 0, service: 1, amount: 2 },
      {},
    );
    expect(different.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("a count takes 100,000 at most") as string,
    ]);
  });

  it("reading grants beside spending", () => {
    const services = 1000;
    const spend = sourceOf("spend").read(
      spendOf(services),
      { agency: 0, service: 1, amount: 2 },
      {},
    ) as SpendReading;
    const read = (grants: number) =>
      sourceOf("grants").read(
        grantsOf(grants),
        { grant: 0, award: 1, permitted: 2 },
        { spend },
      ) as GrantsReading;
    const most = pairsPermitted / services;
    expect(read(most).grants).toHaveLength(most);
    const beyond = read(most + 1);
    expect([beyond.grants, beyond.facts]).toEqual([[], null]);
    expect(beyond.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /has 251 grants for 1,000 services, which make 251,000 pairs; 250,000 are read at most/,
      ),
    ]);
  });

  it("writing a book", () => {
    const most = pairsPooled / grantsPooled;
    expect(tooMuchToPool(grantsPooled, most)).toBeNull();
    expect(tooMuchToPool(grantsPooled, most + 1)).toMatch(
      /^1,000 grants and 101 services are 101,000 pairs; 100,000 are worked out at most\. Put small/,
    );
    expect(tooMuchToPool(grantsPooled + 1, 1)).toMatch(/^There are 1,001 grants; 1,000 /);
  });
});

function spendOf(services: number, agency: (row: number) => string = () => "City") {
  const rows = Array.from({ length: services }, (_, row) => [agency(row), `Service ${row}`, 10]);
  return tableOf("Spending", ["Agency", "Service", "Amount (£)"], rows);
}

function grantsOf(grants: number) {
  const rows = Array.from({ length: grants }, (_, row) => [`Grant ${row}`, 10, "All"]);
  return tableOf("Grants", ["Grant", "Award (£)", "Permitted services"], rows);
}

function tableOf(name: string, headings: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  return sourceTable({
    place: { kind: "table", reference: name },
    sheet: name,
    box: { row: 0, column: 0, rows: rows.length + 1, columns: headings.length },
    headings,
    columns: new Map(
      headings.map((_, at) => [
        at,
        { values: rows.map((row) => row[at]!), formats: rows.map(() => "General") },
      ]),
    ),
    below: [],
  });
}
