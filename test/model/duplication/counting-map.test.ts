import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingMap, ledgerOf, namesColumn, sharedServices } from "../../../src/model/duplication";
import type { CountingMap } from "../../../src/model/duplication";
import { Decimal, settledAmount, sum } from "../../../src/model/money";

const row = (agency: string, service: string, pounds: string | number) => ({
  agency,
  service,
  amount: new Decimal(pounds),
});
const shown = (map: CountingMap) => map.amounts.map((amounts) => amounts.map(Number));

const spend = [
  row("Wigan", "Housing", 10),
  row("Salford", "Housing", "2.50"),
  row(" wigan ", "HOUSING", 5),
  row("Salford", "Waste", 7),
  row("Police", "Waste", -3),
];

describe("counting map", () => {
  it("adds up by service and agency, in order of first appearance and spelt as first seen", () => {
    const map = countingMap(spend);
    expect(map.agencies).toEqual(["Wigan", "Salford", "Police"]);
    expect(map.services).toEqual(["Housing", "Waste"]);
    expect(shown(map)).toEqual([
      [15, 2.5, 0],
      [0, 7, -3],
    ]);
    expect(map.serviceTotals.map(Number)).toEqual([17.5, 4]);
    expect(map.agencyTotals.map(Number)).toEqual([15, 9.5, -3]);
    expect(map.total.toString()).toBe("21.5");
  });

  it("takes names that differ in blanks only for one, and shows them with single spaces", () => {
    const map = countingMap([
      row("City", "Public  health", 40),
      row("County", "Public\u00a0health", 60),
      row("City ", "public health", 1),
    ]);
    expect(map.services).toEqual(["Public health"]);
    expect(shown(map)).toEqual([[41, 60]]);
  });

  it("of no rows is empty", () => {
    expect(countingMap([])).toMatchObject({ agencies: [], services: [], amounts: [] });
    expect(countingMap([]).total.isZero()).toBe(true);
  });

  it("says which row has no name", () => {
    expect(() => countingMap([row("A", "S", 1), row("  ", "S", 1)])).toThrow(
      expect.objectContaining({ kind: "invalid", argument: "agencies", row: 2 }),
    );
    expect(() => countingMap([row("A", "S", 1), row("  ", "S", 1)])).toThrow("Row 2 of agencies has no name");
    expect(() => countingMap([row("A", "", 1)])).toThrow(
      expect.objectContaining({ kind: "invalid", argument: "services", row: 1 }),
    );
  });

  const anyRow = fc
    .tuple(
      fc.constantFrom("A", "B", "C", " a", "b "),
      fc.constantFrom("x", "y", "X "),
      fc.bigInt(-(10n ** 20n), 10n ** 20n),
      fc.nat({ max: 20 }),
    )
    .map(([agency, service, units, places]) => row(agency, service, `${units}e-${places}`));

  it("has totals that agree both ways, exactly", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        const map = countingMap(rows);
        expect(sum(map.serviceTotals).eq(map.total)).toBe(true);
        expect(sum(map.agencyTotals).eq(map.total)).toBe(true);
        expect(sum(rows.map(({ amount }) => amount)).eq(map.total)).toBe(true);
      }),
    );
  });

  it("has the same cells in any order of the rows", () => {
    const cells = (map: CountingMap) =>
      map.services
        .flatMap((service, s) =>
          map.agencies.map((agency, a) =>
            `${service.trim()}/${agency.trim()}: ${map.amounts[s]![a]!}`.toLowerCase(),
          ),
        )
        .sort();
    fc.assert(
      fc.property(
        fc
          .array(anyRow, { maxLength: 20 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
            ),
          ),
        ([rows, shuffled]) => {
          expect(cells(countingMap(shuffled))).toEqual(cells(countingMap(rows)));
        },
      ),
    );
  });
});

describe("a ledger", () => {
  const ledger = (rows: readonly { agency: string; service: string; recipient?: string; amount: number }[]) =>
    ledgerOf({
      agencies: namesColumn(rows.map(({ agency }) => agency)),
      services: namesColumn(rows.map(({ service }) => service)),
      ...(rows[0]?.recipient !== undefined && {
        recipients: namesColumn(rows.map(({ recipient = "" }) => recipient)),
      }),
      amounts: rows.map(({ amount }) => amount),
    });
  const cell = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }).map((pence) => pence / 100),
    fc.integer({ min: -1e12, max: 1e12 }).map((millionths) => millionths / 1e6),
    // What is left of a subtraction, and sums that no cell holds to the penny.
    fc.tuple(fc.nat({ max: 1e7 }), fc.nat({ max: 1e7 })).map(([one, other]) => one / 100 - other / 100),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.constantFrom(0, -0, 9_999_999_999_999.99, -9_999_999_999_999.99, 12_345_678_901_234),
  );

  it("counts amounts as they are settled, whatever cells hold, and whoever is paid", () => {
    const name = fc.constantFrom("A", "B", "a ");
    fc.assert(
      fc.property(
        fc.array(fc.record({ agency: name, service: name, recipient: name, amount: cell })),
        (rows) => {
          const settled = rows.map((each) => ({ ...each, amount: settledAmount(each.amount) }));
          const { lines, ofLine, incomeOfLine, incomeOfAgency, ...map } = ledger(rows);
          expect(map).toMatchObject(countingMap(settled));
          expect(
            ledger(rows.map(({ agency, service, amount }) => ({ agency, service, amount }))),
          ).toMatchObject(countingMap(settled));
          expect(sum(lines.map((_, line) => ofLine(line))).eq(map.total)).toBe(true);
          const earned = settled.filter((each) => each.amount.lt(0)).map((each) => each.amount.negated());
          expect(sum(lines.map((_, line) => incomeOfLine(line))).eq(sum(earned))).toBe(true);
          expect(sum(map.agencies.map((_, agency) => incomeOfAgency(agency))).eq(sum(earned))).toBe(true);
        },
      ),
    );
  });

  it("stays exact where pence grow beyond what one number holds", () => {
    const rows = Array.from({ length: 3_000 }, () => ({
      agency: "A",
      service: "S",
      amount: 9_999_999_999_999.99,
    }));
    expect(ledger(rows).total.toFixed(2)).toBe("29999999999999970.00");
  });
});

describe("shared services", () => {
  it("are those on which more than one agency spends", () => {
    const shared = sharedServices(countingMap(spend));
    expect(shared.map(({ service, agencies }) => ({ service, agencies }))).toEqual([
      { service: "Housing", agencies: ["Wigan", "Salford"] },
    ]);
    expect(shared[0]!.amount.toString()).toBe("17.5");
  });
});
