import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainOf } from "../../../src/reading/additive";
import type { Amounts, SaidOfChain } from "../../../src/reading/additive";

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
  const named = new Set(totals);
  return chainOf(lines, told({ likely: named, left: named })).links.map(({ total }) => total);
}

/** What is known of lines besides their figures: nothing but what is given. */
function told(known: Partial<SaidOfChain> = {}): SaidOfChain {
  const none = new Set<number>();
  return {
    begins: none,
    called: none,
    likely: none,
    left: none,
    less: none,
    closing: new Map(),
    nameOf: String,
    ...known,
  };
}

/** The links of a chain as totals and what is added and taken off, with the figures that are wrong where some are. */
function linksOf(lines: readonly Amounts[], known: Partial<SaidOfChain>) {
  return chainOf(lines, told(known)).links.map(({ total, plus, minus, wrong }) => ({
    total,
    plus,
    ...(minus.length > 0 ? { minus } : {}),
    ...(wrong.length > 0 ? { wrong } : {}),
  }));
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
    expect(chainOf(lines, told()).isClosed).toBe(true);
    expect(chainOf([...lines, [1]], told()).isClosed).toBe(false);
  });

  it("has each total in it where every figure is rounded by itself", () => {
    const inThousands = (amounts: Amounts) => amounts.map((amount) => Math.round(amount! / 1000));
    fc.assert(
      fc.property(fc.array(segment, { minLength: 2, maxLength: 3 }), (segments) => {
        const { lines, totals } = printed(segments.map((each) => ({ ...each, written: "added" })));
        const known = { called: new Set(totals) };
        const rounded = chainOf(lines.map(inThousands), told(known)).links;
        expect(rounded.map(({ total }) => total)).toEqual(totals);
      }),
    );
  });

  it("has a total with a figure that is off by less than a tenth beside one that is right, and tells what its lines come to there", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 2, max: 9 }),
        (lines, part) => {
          const sums = [0, 1].map((column) => lines.reduce((sum, amounts) => sum + amounts[column]!, 0));
          const off = Math.round((sums[1]! * part) / 100);
          const links = linksOf([...lines, [sums[0]!, sums[1]! + off]], { called: new Set([lines.length]) });
          const wrong = [{ column: 1, sum: sums[1] }];
          expect(links).toEqual([{ total: lines.length, plus: [...lines.keys()], wrong }]);
        },
      ),
    );
  });

  it("has no such total where it is off by more, where no other figure is right, or where nothing calls it one and more than a digit is another", () => {
    const lines = [
      [31_204, 32_517],
      [14_218, 15_333],
    ];
    const sum = [45_422, 47_850];
    const called = { called: new Set([2]) };
    const isLinked = (total: Amounts, known: Partial<SaidOfChain>) =>
      chainOf([...lines.map((amounts) => amounts.slice(0, total.length)), total], told(known)).links.some(
        ({ surplus }) => surplus >= 0,
      );
    expect(isLinked(sum, called)).toBe(true);
    expect(isLinked([45_422, 47_950], called)).toBe(true);
    expect(isLinked([45_422, 57_850], called)).toBe(false);
    expect(isLinked([45_522], called)).toBe(false);
    expect(isLinked([45_422, 47_973], {})).toBe(false);
  });

  it("leads on from a total by its name that nothing comes to, where a line below does", () => {
    const lines = [[700], [800], [9_731], [-1_204], [-3_118], [5_409]];
    expect(linksOf(lines, { called: new Set([2]), likely: new Set([2, 5]) })).toEqual([
      { total: 2, plus: [0, 1] },
      { total: 5, plus: [2, 3, 4] },
    ]);
  });

  it("keeps a total by its name that nothing comes to, and no line below leads on from, apart from its sums", () => {
    const lines = [[700], [800], [9_731], [1_204], [3_118]];
    const { links, open } = chainOf(lines, told({ called: new Set([2]) }));
    expect(links).toEqual([{ total: 2, plus: [], minus: [], surplus: -1, wrong: [] }]);
    expect(open).toEqual([0, 1, 3, 4]);
  });

  it("gives up what was taken for a total where it is the last of the lines that a total by its name adds up", () => {
    const lines = [
      [31_204, 52_113],
      [14_218, 18_332],
      [45_422, 70_445],
      [90_844, 140_890],
    ];
    expect(linksOf(lines, { called: new Set([3]) })).toEqual([{ total: 3, plus: [0, 1, 2] }]);
  });

  it("has a total that comes before its lines", () => {
    const lines = [
      [61_537, 65_012],
      [31_204, 32_517],
      [14_218, 15_333],
      [16_115, 17_162],
    ];
    expect(linksOf(lines, { likely: new Set([0]) })).toEqual([{ total: 0, plus: [1, 2, 3] }]);
  });

  it("has a line that adds up the totals that are called alike, and what is added already is in nothing else", () => {
    const lines = [[31_204], [14_218], [45_422], [-5_317], [16_115], [9_211], [25_326], [70_748]];
    const nameOf = (at: number) => ([2, 6].includes(at) ? "total costs" : String(at));
    const { links } = chainOf(
      lines,
      told({ called: new Set([2, 6]), begins: new Set([4]), likely: new Set([7]), nameOf }),
    );
    expect(links.map(({ total, plus }) => ({ total, plus }))).toEqual([
      { total: 2, plus: [0, 1] },
      { total: 6, plus: [4, 5] },
      { total: 7, plus: [] },
    ]);
  });

  it("is none in a long list of rounded awards, of which some are by accident what those above come to", () => {
    const award = fc.noShrink(fc.noBias(fc.integer({ min: 1, max: 500 }).map((count) => count * 50_000)));
    const lists = fc.sample(fc.array(award, { minLength: 900, maxLength: 1900 }), { numRuns: 20, seed: 10 });
    const links = lists.flatMap(
      (list) =>
        chainOf(
          list.map((amount) => [amount]),
          told(),
        ).links,
    );
    expect(links).toEqual([]);
  });

  it("has a total by its name of lines that are taken off in what is left above it", () => {
    const lines = [[41_000], [31_204], [1_218], [8_578], [32_422]];
    const known = { called: new Set([4]), likely: new Set([3]), left: new Set([3]) };
    expect(linksOf(lines, known)).toEqual([
      { total: 3, plus: [0], minus: [1, 2] },
      { total: 4, plus: [] },
    ]);
  });
});
