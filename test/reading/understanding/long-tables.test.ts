import { describe, expect, it } from "vitest";
import { understandBook } from "../../../src/reading";
import { bookOf } from "./small-sheets";
import type { CaseCell } from "./small-sheets";

/** Rows of services with an amount each, which differs from row to row. */
function services(count: number): readonly (readonly CaseCell[])[] {
  return Array.from({ length: count }, (_, at) => [`Service ${at + 1}`, 10_007 + 13 * at]);
}

function sumOf(rows: readonly (readonly CaseCell[])[]): number {
  return rows.reduce((sum, [, amount]) => sum + Number(amount), 0);
}

function totalOf(rows: readonly (readonly CaseCell[])[]): number | undefined {
  const [table] = understandBook(bookOf({ sheets: { S: [["Service", "Budget 2025/26"], ...rows] } }));
  return table?.lines.reduce((sum, { amount }) => sum + amount, 0);
}

describe("a long table", () => {
  it.each([590, 601, 2100])(
    "of %i rows is read without the total of its spending and what pays for it",
    (count) => {
      const rows = services(count);
      const gross = sumOf(rows);
      const below: readonly (readonly CaseCell[])[] = [
        ["Gross expenditure", gross],
        ["Government grants", 5_000_011 - gross],
        ["Net expenditure", 5_000_011],
      ];
      expect(totalOf([...rows, ...below])).toBe(gross);
    },
  );

  it("of more rows than a call takes arguments is read", () => {
    const rows = services(130_000);
    expect(totalOf(rows)).toBe(sumOf(rows));
  }, 120_000);

  it("with names as long as a cell holds is read", () => {
    const rows = services(20).map(([name, amount]) => [
      `${String(name)} total income `.padEnd(32_000, "of it "),
      amount!,
    ]);
    expect(totalOf(rows)).toBe(sumOf(rows));
  });

  it("of thousands of totals that lead on from each other is read without them", () => {
    const rows = services(2400);
    let sum = 0;
    const running = rows.flatMap(([name, amount]): readonly (readonly CaseCell[])[] => {
      sum += Number(amount);
      return [
        [name!, amount!],
        [`Total with ${String(name)}`, sum],
      ];
    });
    expect(totalOf(running)).toBe(sumOf(rows));
  }, 60_000);
});
