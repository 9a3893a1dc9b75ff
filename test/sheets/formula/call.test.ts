import { describe, expect, it } from "vitest";
import { reference } from "../../../src/formula";
import { poolGainEntry, poolSummaryEntry } from "../../../src/functions";
import { besideLabel, call, labelledRows } from "../../../src/sheets/formula";

const cell = (row: number) => ({ sheet: "Any", row, column: 0, rows: 1, columns: 1 });
const needed = { grants: cell(0), needs: cell(1), allowed: cell(2) };
const asWritten = [0, 1, 2].map((row) => reference(cell(row))).join(",");

describe("a call of a function of ours", () => {
  it("puts arguments where their parameters are, in whatever order they are given", () => {
    const { allowed, needs, grants } = needed;
    expect(call(poolSummaryEntry, { allowed, needs, grants })).toBe(`PLACE.POOLSUMMARY(${asWritten})`);
  });

  it("leaves room for what is left out before an argument, and none after the last", () => {
    expect(call(poolSummaryEntry, { ...needed, values: cell(3) })).toBe(
      `PLACE.POOLSUMMARY(${asWritten},,${reference(cell(3))})`,
    );
  });

  it("takes a piece of formula for an argument", () => {
    expect(call(poolSummaryEntry, { ...needed, grants: { formula: "A1:A3*1000" } })).toMatch(
      /^PLACE\.POOLSUMMARY\(A1:A3\*1000,/,
    );
  });

  it("compiles only with arguments that the function knows, and with all that it must have", () => {
    // @ts-expect-error POOLSUMMARY has no parameter "need".
    expect(call(poolSummaryEntry, { ...needed, need: cell(4) })).toBe(`PLACE.POOLSUMMARY(${asWritten})`);
    // @ts-expect-error POOLGAIN must be given "pooled".
    expect(call(poolGainEntry, needed)).toBe(`PLACE.POOLGAIN(${asWritten})`);
  });
});

describe("the rows that a function answers with", () => {
  it("are found by their labels", () => {
    const answer = { ...cell(10), rows: labelledRows(poolGainEntry), columns: 2 };
    const [example] = poolGainEntry.examples;
    const row = example.value.findIndex(([label]) => label === "Released");
    expect(besideLabel(answer, poolGainEntry, "Released")).toEqual({ ...cell(10 + row), column: 1 });
    expect(answer.rows).toBe(example.value.length);
  });

  it("are none under a label that it does not have", () => {
    // @ts-expect-error POOLGAIN answers with no row "Stranded".
    expect(() => besideLabel(cell(10), poolGainEntry, "Stranded")).toThrow(/no row Stranded/);
  });
});
