import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duplicationSaving } from "../../../src/model/duplication";
import { Decimal } from "../../../src/model/money";

const decimals = (block: readonly (readonly (number | string)[])[]) =>
  block.map((row) => row.map((cell) => new Decimal(cell)));
const levers = (fixedShare: number | readonly number[], providersKept = 1, achievable = 1) => ({
  fixedShare:
    typeof fixedShare === "number" ? new Decimal(fixedShare) : fixedShare.map((share) => new Decimal(share)),
  providersKept,
  achievable: new Decimal(achievable),
});
const saving = (spend: readonly (readonly (number | string)[])[], given: ReturnType<typeof levers>) =>
  duplicationSaving(decimals(spend), given).map((row) => row.map(Number));

describe("saving from ending duplication", () => {
  it("is every provider's fixed cost but the largest's", () => {
    expect(saving([[100, 300, 50]], levers(0.2))).toEqual([[20, 0, 10]]);
  });

  it("keeps the first of equal spenders", () => {
    expect(saving([[100, 100, 100]], levers(0.1))).toEqual([[0, 10, 10]]);
    expect(saving([[50, 100, 100]], levers(0.1, 2))).toEqual([[5, 0, 0]]);
  });

  it("takes one fixed share for all services, or one a service", () => {
    expect(
      saving(
        [
          [100, 10],
          [40, 80],
        ],
        levers([0.5, 0.25]),
      ),
    ).toEqual([
      [0, 5],
      [10, 0],
    ]);
  });

  it("is scaled by what is achievable, exactly", () => {
    expect(duplicationSaving(decimals([["0.01", "33.33"]]), levers(0.1, 1, 0.3))[0]!.map(String)).toEqual([
      "0.0003",
      "0",
    ]);
  });

  it("is nothing where nothing is spent, and keeps the shape of the spend", () => {
    expect(
      saving(
        [
          [0, 0],
          [0, 5],
        ],
        levers(1),
      ),
    ).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(saving([], levers(0.5))).toEqual([]);
  });

  it("is every provider's fixed cost where none is kept", () => {
    expect(saving([[100, 50]], levers(0.1, 0))).toEqual([[10, 5]]);
  });

  it("says where spending is below zero", () => {
    expect(() =>
      saving(
        [
          [1, 2],
          [3, -4],
        ],
        levers(0.1),
      ),
    ).toThrow(expect.objectContaining({ kind: "invalid", argument: "spend", row: 2, column: 2 }));
  });

  it("refuses rows of unequal length", () => {
    expect(() => saving([[1, 2], [3]], levers(0.1))).toThrow(
      expect.objectContaining({ kind: "invalid", argument: "spend", row: 2 }),
    );
  });

  it.each([
    ["fixed_share", levers(1.1)],
    ["fixed_share", levers(-0.1)],
    ["fixed_share", levers([0.1])],
    ["providers_kept", levers(0.1, 1.5)],
    ["providers_kept", levers(0.1, -1)],
    ["achievable", levers(0.1, 1, 2)],
  ])("refuses a lever outside its range: %s", (argument, given) => {
    expect(() =>
      saving(
        [
          [1, 2],
          [3, 4],
        ],
        given,
      ),
    ).toThrow(expect.objectContaining({ kind: "invalid", argument }));
  });
});

describe("laws of the saving", () => {
  const pounds = fc.nat({ max: 10_000_000 }).map((pence) => new Decimal(pence).div(100));
  const spend = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([services, agencies]) =>
      fc.array(fc.array(pounds, { minLength: agencies, maxLength: agencies }), {
        minLength: services,
        maxLength: services,
      }),
    );
  const share = fc.nat({ max: 100 }).map((percent) => new Decimal(percent).div(100));
  const kept = fc.nat({ max: 6 });
  const everyCell = (blocks: Decimal[][][], law: (...cells: Decimal[]) => boolean) =>
    blocks[0]!.forEach((row, r) =>
      row.forEach((_, c) => expect(law(...blocks.map((block) => block[r]![c]!))).toBe(true)),
    );

  it("it never exceeds the fixed cost", () => {
    fc.assert(
      fc.property(spend, share, kept, share, (block, fixedShare, providersKept, achievable) => {
        const saved = duplicationSaving(block, { fixedShare, providersKept, achievable });
        everyCell([saved, block], (cell, spent) => cell.gte(0) && cell.lte(spent!.times(fixedShare)));
      }),
    );
  });

  it("it grows with the fixed share and shrinks with the providers kept", () => {
    fc.assert(
      fc.property(spend, share, share, kept, (block, a, b, providersKept) => {
        const achievable = new Decimal(1);
        const at = (fixedShare: Decimal, count: number) =>
          duplicationSaving(block, { fixedShare, providersKept: count, achievable });
        const [low, high] = a.lt(b) ? [a, b] : [b, a];
        everyCell([at(low, providersKept), at(high, providersKept)], (less, more) => less!.lte(more!));
        everyCell([at(a, providersKept + 1), at(a, providersKept)], (less, more) => less!.lte(more!));
      }),
    );
  });

  it("it is nothing where every provider is kept", () => {
    fc.assert(
      fc.property(spend, share, (block, fixedShare) => {
        const saved = duplicationSaving(block, {
          fixedShare,
          providersKept: block[0]!.length,
          achievable: new Decimal(1),
        });
        everyCell([saved], (cell) => cell.isZero());
      }),
    );
  });

  it("says what is wrong with a figure, and where", () => {
    const spend = [
      [1, 2],
      [3, 4],
    ];
    const unequal = [[1, 2], [3]];
    expect(() => saving(spend, levers([0.1, 1.2]))).toThrow("The fixed share of service 2 is 1.2");
    expect(() => saving(spend, levers([0.1, 1.2]))).toThrow(
      expect.objectContaining({ kind: "invalid", argument: "fixed_share", row: 2 }),
    );
    expect(() => saving(spend, levers(1.2))).toThrow("The fixed share is 1.2");
    expect(() => saving(spend, levers([0.1]))).toThrow("There are 1 fixed shares for 2 services");
    expect(() => saving(spend, levers(0.1, 1.5))).toThrow("1.5 is not a number of providers");
    expect(() => saving(spend, levers(0.1, 1, 2))).toThrow("The achievable share is 2");
    expect(() => saving(unequal, levers(0.1))).toThrow("Row 2 of spend has 1 columns");
    expect(() => saving([[1], [-4]], levers(0.1))).toThrow("Spend in row 2, column 1 is -4. A saving");
  });
});
