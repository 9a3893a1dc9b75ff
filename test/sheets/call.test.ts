import { describe, expect, it } from "vitest";
import { reference } from "../../src/formula";
import { poolGainEntry, poolSummaryEntry } from "../../src/functions";
import { besideLabel, call, labelsOf, resultRow } from "../../src/sheets/formula";

const cell = (row: number) => ({ sheet: "Any", row, column: 0, rows: 1, columns: 1 });
const needed = { grants: cell(0), needs: cell(1), allowed: cell(2) };
const asWritten = [0, 1, 2].map((row) => reference(cell(row))).join(",");

describe("a call of a function of ours", () => {
  it("puts arguments where their parameters are, whatever the order they are given in", () => {
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

  it("has no argument that the function does not know, and all that it must have", () => {
    expect(() => call(poolSummaryEntry, { ...needed, need: cell(4) })).toThrow(/no parameter "need"/);
    expect(() => call(poolGainEntry, needed)).toThrow(/must be given "pooled"/);
  });
});

describe("the rows that a function answers with", () => {
  it("are found by their labels", () => {
    const answer = { ...cell(10), rows: labelsOf(poolGainEntry).length, columns: 2 };
    const row = resultRow(poolGainEntry, "Released");
    expect(labelsOf(poolGainEntry)[row]).toBe("Released");
    expect(besideLabel(answer, poolGainEntry, "Released")).toEqual({ ...cell(10 + row), column: 1 });
  });

  it("are none under a label that it does not have", () => {
    expect(() => resultRow(poolGainEntry, "Stranded")).toThrow(/no row "Stranded"/);
  });
});
