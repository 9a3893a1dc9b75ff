import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invoke } from "../../src/functions";
import type { CellArgument } from "../../src/functions";

type Block = readonly (readonly (number | string | null)[])[];

/** Each function that takes figures by year, called with them. */
const calls: readonly (readonly [id: string, args: (figures: Block) => readonly CellArgument[]])[] = [
  ["APPRAISE", (figures) => [figures, [[1]]]],
  ["APPRAISE", (figures) => [[[1]], figures]],
  ["PRESENTVALUE", (figures) => [figures]],
  ["POOLYEARS", (figures) => [figures, [[1]], figures.map(() => [1])]],
  ["POOLYEARS", (figures) => [[[1]], figures, [figures.map(() => 1)]]],
];

function isHeading(id: string, args: readonly CellArgument[]): boolean {
  const outcome = invoke(id, args);
  return (
    !outcome.ok &&
    outcome.error === "#VALUE!" &&
    outcome.message.includes("the headings are selected with the figures")
  );
}

const money = fc.integer({ min: 0, max: 10_000_000 }).map((pence) => pence / 100);
const lines = (years: number, least: number) =>
  fc.array(fc.array(money, { minLength: years, maxLength: years }), { minLength: least, maxLength: 3 });
const from = (first: number, years: number) => Array.from({ length: years }, (_, year) => first + year);
const EXCEL_DAY_0 = Date.UTC(1899, 11, 30);
const day = (year: number, month: number, date: number) =>
  (Date.UTC(year, month, date) - EXCEL_DAY_0) / 86_400_000;

/** Rows of headings, and how many rows of figures must be below them to tell them from sums. */
const headings = fc.oneof(
  fc.tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 2, max: 40 })).map(([first, years]) => ({
    row: from(first, years) as (number | string)[],
    below: years < 3 ? 1 : 0,
  })),
  fc.tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 2, max: 9 })).map(([first, years]) => ({
    row: from(first, years).map((year) => `${year}/${(year + 1) % 100 < 10 ? "0" : ""}${(year + 1) % 100}`),
    below: 0,
  })),
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2060 }),
      fc.integer({ min: 3, max: 9 }),
      fc.constantFrom(1, 3, 6, 12),
      fc.integer({ min: 0, max: 28 }),
    )
    .map(([year, count, step, date]) => ({
      row: from(0, count).map((at) => day(year, 3 + at * step, date)),
      below: 0,
    })),
  fc.integer({ min: 3, max: 40 }).map((years) => ({ row: from(0, years), below: 1 })),
  fc.integer({ min: 5, max: 40 }).map((years) => ({ row: from(1, years), below: 1 })),
);

describe("figures by year", () => {
  it("are refused with the years, the dates or the count of years above them", () => {
    const selected = headings.chain(({ row, below }) =>
      lines(row.length, below).map((figures): Block => [row, ...figures]),
    );
    fc.assert(
      fc.property(selected, fc.constantFrom(...calls), (figures, [id, args]) => {
        expect(isHeading(id, args(figures))).toBe(true);
      }),
    );
  });

  it("are read where the first row is sums, about 2,000 or not", () => {
    const sums = fc.oneof(money, fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 0, max: 5 }));
    const figures = fc
      .integer({ min: 1, max: 8 })
      .chain((years) =>
        fc.array(fc.array(sums, { minLength: years, maxLength: years }), { minLength: 1, maxLength: 3 }),
      )
      .filter(
        ([first]) =>
          first!.length === 1 ||
          [1, -1].every((step) => first!.some((sum, year) => year > 0 && sum !== first![year - 1]! + step)),
      )
      .filter(
        (block) =>
          block.some(([sum], row) => row > 0 && sum !== block[row - 1]![0]! + 1) || block.length === 1,
      );
    fc.assert(
      fc.property(figures, fc.constantFrom(...calls), (block, [id, args]) => {
        expect(isHeading(id, args(block))).toBe(false);
      }),
    );
  });

  it("may rise by one from year to year below another line, or where they are not a count and not about 2,000", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1900 }),
        fc.integer({ min: 2, max: 20 }),
        fc.constantFrom(...calls),
        (first, years, [id, args]) => {
          expect(isHeading(id, args([from(first, years)]))).toBe(false);
          expect(isHeading(id, args([from(2025, years).fill(7.5), from(2025, years)]))).toBe(false);
          expect(isHeading(id, args([from(2025, years).fill(0), from(0, years)]))).toBe(false);
        },
      ),
    );
  });

  it.each([
    ["two years alone", [[2025, 2026]]],
    [
      "steps of five",
      [
        [2025, 2030, 2035],
        [1, 2, 3],
      ],
    ],
    [
      "the same sum each year",
      [
        [2025, 2025, 2025],
        [1, 2, 3],
      ],
    ],
    [
      "0 and 1",
      [
        [0, 1],
        [5, 6],
      ],
    ],
    [
      "1, 2, 3",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["0, 1, 2 alone", [[0, 1, 2]]],
    [
      "a gap",
      [
        [2025, null, 2027],
        [1, 2, 3],
      ],
    ],
    [
      "pence",
      [
        [2025.5, 2026.5, 2027.5],
        [1, 2, 3],
      ],
    ],
    [
      "sums as large as days",
      [
        [45_748, 46_000, 46_113],
        [1, 2, 3],
      ],
    ],
  ])("are not taken for headings: %s", (_, figures) => {
    for (const [id, args] of calls) expect(isHeading(id, args(figures))).toBe(false);
  });

  it("are refused with years that fall, and with years down their first column", () => {
    for (const [id, args] of calls) {
      expect(isHeading(id, args([[2027, 2026, 2025]]))).toBe(true);
      const outcome = invoke(
        id,
        args([
          [2025, 100],
          [2026, 20],
        ]),
      );
      expect(outcome).toMatchObject({
        ok: false,
        error: "#VALUE!",
        message: expect.stringMatching(/, column 1: 2025, 2026 are years, not sums/) as string,
      });
    }
  });

  it.each([
    ["every other year", [2025, 2027, 2029]],
    ["years with a gap", [2025, null, 2027]],
    ["0 and 1", [0, 1]],
    ["a short count", [1, 2, 3]],
    ["a count from the year before", [-1, 0, 1]],
  ])("are refused where costs and benefits both begin with %s, and read where only one does", (_, row) => {
    const [costs, benefits] = [row.map(() => 5), row.map(() => 7)];
    expect(isHeading("APPRAISE", [[row, costs], [row, benefits], null, "npv"])).toBe(true);
    expect(isHeading("APPRAISE", [[row, costs], [benefits], null, "npv"])).toBe(false);
    expect(isHeading("APPRAISE", [[row, costs], [benefits, row], null, "npv"])).toBe(false);
  });

  it("are read where costs and benefits both begin with the same sums", () => {
    for (const row of [
      [100, 200],
      [5, 6, 7],
      [2025, 2025],
      [0, 5, 10],
      [2025.5, 2026.5],
    ]) {
      expect(isHeading("APPRAISE", [[row, row.map(() => 5)], [row, row.map(() => 7)], null, "npv"])).toBe(
        false,
      );
    }
  });

  it("are refused alike where each of two ranges has its headings, and the first is named", () => {
    const outcome = invoke("APPRAISE", [
      [
        [2025, 2026],
        [100, 20],
      ],
      [
        [2025, 2026],
        [0, 150],
      ],
      null,
      "bcr",
    ]);
    expect(outcome).toMatchObject({
      ok: false,
      error: "#VALUE!",
      message: expect.stringMatching(/^costs, row 1: 2025, 2026 are years/) as string,
    });
  });
});
