import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainOf } from "../../../src/reading/additive";
import type { Amounts } from "../../../src/reading/additive";

const YEARS = 2;
const pounds = fc.noShrink(fc.noBias(fc.integer({ min: 10_000, max: 90_000_000 })));
const line = fc.array(pounds, { minLength: YEARS, maxLength: YEARS });
const segment = fc.record({
  lines: fc.array(line, { minLength: 2, maxLength: 6 }),
  /** How its lines are written: what is taken off below nothing, or above it. */
  written: fc.constantFrom("added", "below nothing", "taken off"),
});

interface Printed {
  readonly lines: readonly Amounts[];
  readonly totals: readonly number[];
}

/** A table of segments with a total below each that leads on from the one before. */
function printed(segments: readonly { lines: readonly number[][]; written: string }[]): Printed {
  const lines: number[][] = [];
  const totals: number[] = [];
  let sums = Array.from({ length: YEARS }, () => 0);
  for (const [at, { lines: own, written }] of segments.entries()) {
    const isOff = at > 0 && written !== "added";
    for (const amounts of own) {
      lines.push(amounts.map((amount) => (isOff && written === "below nothing" ? -amount : amount)));
      sums = sums.map((sum, column) => sum + (isOff ? -amounts[column]! : amounts[column]!));
    }
    totals.push(lines.length);
    lines.push(sums);
  }
  return { lines, totals };
}

function linksIn(lines: readonly Amounts[], totals: readonly number[]): readonly number[] {
  const told = { begins: new Set<number>(), called: new Set<number>(), less: new Set<number>() };
  const named = new Set(totals);
  return chainOf(lines, { ...told, likely: named, left: named, nameOf: String }).links.map(
    ({ total }) => total,
  );
}

describe("the chain of a table that leads from one total to the next", () => {
  it("has each total in it and no other line, whichever way what is taken off is written", () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 2, maxLength: 5 }), (segments) => {
        const { lines, totals } = printed(segments);
        expect(linksIn(lines, totals)).toEqual(totals);
      }),
    );
  });

  it("has none of a list of amounts that come to nothing of each other", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 30 }), (lines) => {
        expect(linksIn(lines, [])).toEqual([]);
      }),
    );
  });

  it("comes to nothing where the last lines take back all that is above them", () => {
    const lines = [[98.3], [-11.8], [-1.1], [-18.3], [-5.3], [-61.8]];
    const none = new Set<number>();
    const told = { begins: none, called: none, likely: none, left: none, less: none, nameOf: String };
    expect(chainOf(lines, told).isClosed).toBe(true);
    expect(chainOf([...lines, [1]], told).isClosed).toBe(false);
  });
});
