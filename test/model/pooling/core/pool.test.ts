import { describe, expect, it } from "vitest";
import { pool, poolYears } from "../../../../src/model/pooling";
import { grants, grantsOfYear, plain } from "../grants";
import type { PlainQuestion } from "../grants";

const answer = (question: PlainQuestion) => plain(pool(grants(question)));

describe("money goes to the best value it may reach", () => {
  it("even where another grant must step aside", () => {
    expect(
      answer({ awards: [10, 10], needs: [10, 10], values: [2, 1], allowed: ["xx", "x-"] }).allocation,
    ).toEqual([
      [0, 10],
      [10, 0],
    ]);
  });

  it("and to a service worth nothing when nothing better wants it", () => {
    expect(answer({ awards: [10], needs: [4, 10], values: [1, 0], allowed: ["xx"] }).allocation).toEqual([
      [4, 6],
    ]);
  });

  it("and stays in a grant that permits nothing", () => {
    expect(answer({ awards: [10], needs: [4], allowed: ["-"] })).toMatchObject({
      allocation: [[0]],
      stranded: [10],
      unmet: [4],
      proven: true,
    });
  });

  it("to the penny and beyond, without rounding", () => {
    const { allocation, stranded } = answer({
      awards: [0.1, 0.2],
      needs: [0.3, 0.005],
      values: [1, 1.5],
      allowed: ["xx", "x-"],
    });
    expect(allocation).toEqual([
      [0.095, 0.005],
      [0.2, 0],
    ]);
    expect(stranded).toEqual([0, 0]);
  });

  it("with no grants or no services there is nothing to do", () => {
    expect(answer({ awards: [], needs: [5], allowed: [] })).toMatchObject({
      allocation: [],
      unmet: [5],
      proven: true,
    });
    expect(answer({ awards: [5], needs: [], allowed: [""] })).toMatchObject({ stranded: [5], proven: true });
  });
});

describe("a cap", () => {
  it("limits what one grant puts into one service, pooled or not", () => {
    for (const pooled of [[false], [true]]) {
      expect(
        answer({ awards: [10], needs: [10, 3], allowed: ["xx"], pooled, caps: [[4, null]] }).allocation,
      ).toEqual([[4, 3]]);
    }
  });

  it("limits flexible money too", () => {
    expect(
      answer({ awards: [10], needs: [0, 10], allowed: ["x-"], flexibility: [1], caps: [[null, 2]] })
        .allocation,
    ).toEqual([[0, 2]]);
  });

  it("of 0 forbids, where a blank does not", () => {
    expect(answer({ awards: [5], needs: [5, 5], allowed: ["xx"], caps: [[0, null]] }).allocation).toEqual([
      [0, 5],
    ]);
  });
});

describe("flexibility", () => {
  it("lets a share of the award go, in total, to services not permitted", () => {
    expect(
      answer({
        awards: [100],
        needs: [50, 6, 30],
        values: [1, 2, 3],
        allowed: ["x--"],
        flexibility: [0.1],
      }),
    ).toMatchObject({ allocation: [[50, 0, 10]], stranded: [40], proven: true });
  });

  it.each([
    [191.11, 0.1, 19.11],
    [191.19, 0.1, 19.11],
    [0.01, 0.125, 0],
    [100, 0.29, 29],
    [19.123, 0.1, 1.912],
  ])(
    "of %d is rounded down to the penny, or to the award's own last decimal: %d of it is %d",
    (award, share, most) => {
      expect(
        answer({
          awards: [award],
          needs: [1000, 1000],
          values: [1, 2],
          allowed: ["x-"],
          flexibility: [share],
        }).allocation[0]![1],
      ).toBe(most);
    },
  );

  it("does not matter to a pooled grant", () => {
    expect(
      answer({ awards: [10], needs: [0, 10], allowed: ["x-"], pooled: [true], flexibility: [0.1] })
        .allocation,
    ).toEqual([[0, 10]]);
  });
});

describe("a floor", () => {
  it("comes before any value", () => {
    expect(
      answer({ awards: [10], needs: [10, 10], values: [1000, 1], floors: [0, 7], allowed: ["xx"] }),
    ).toMatchObject({ allocation: [[3, 7]], floorShortfall: 0, proven: true });
  });

  it("in conflict with another goes short by as little as possible, the less valuable one first", () => {
    expect(
      answer({ awards: [10], needs: [8, 8], values: [1, 2], floors: [8, 8], allowed: ["xx"] }),
    ).toMatchObject({ allocation: [[2, 8]], floorShortfall: 6, proven: true });
  });

  it("is met for two services rather than one that only the same grant could serve", () => {
    expect(
      answer({
        awards: [5, 5],
        needs: [5, 5, 5],
        values: [1, 9, 1],
        floors: [5, 0, 5],
        allowed: ["xx-", "-xx"],
      }),
    ).toMatchObject({ fundedByService: [5, 0, 5], floorShortfall: 0, proven: true });
  });

  it("above its need counts as short in full, and takes nothing from others for that", () => {
    expect(answer({ awards: [10], needs: [4, 10], floors: [9, 0], allowed: ["xx"] })).toMatchObject({
      allocation: [[4, 6]],
      floorShortfall: 5,
      proven: true,
    });
  });
});

describe("among equally good answers", () => {
  it("the most restricted money is spent first", () => {
    expect(answer({ awards: [10, 10], needs: [10, 0], allowed: ["xx", "x-"] })).toMatchObject({
      allocation: [
        [0, 0],
        [10, 0],
      ],
      stranded: [10, 0],
    });
  });

  it("a pooled grant counts as unrestricted, and comes after those that always were", () => {
    expect(
      answer({ awards: [10, 10], needs: [10, 0], allowed: ["x-", "xx"], pooled: [true, false] }).stranded,
    ).toEqual([10, 0]);
    expect(
      answer({
        awards: [10, 10, 10],
        needs: [10, 0],
        allowed: ["x-", "xx", "x-"],
        pooled: [true, false, false],
      }).stranded,
    ).toEqual([10, 10, 0]);
  });

  it("pooled grants stay on what they may pay for anyway", () => {
    expect(
      answer({
        awards: [60, 50, 40],
        needs: [70, 20, 50, 90],
        allowed: ["---x", "--x-", "xx--"],
        pooled: [true, true, true],
      }).allocation,
    ).toEqual([
      [0, 0, 0, 60],
      [0, 0, 50, 0],
      [40, 0, 0, 0],
    ]);
  });

  it("pooled grants stay there even where another one then leaves money unspent, which is worth as much", () => {
    const question = { awards: [100, 100], needs: [50, 100], allowed: ["x-", "-x"], pooled: [true, true] };
    expect(answer(question)).toMatchObject({
      allocation: [
        [50, 0],
        [0, 100],
      ],
      stranded: [50, 0],
    });
  });

  it("pooled grants leave it where that brings more", () => {
    const question = { awards: [50], needs: [50, 30], allowed: ["x-"], pooled: [true], values: [1, 2] };
    expect(answer(question)).toMatchObject({ allocation: [[20, 30]] });
  });

  it("flexibility does not make a grant less restricted", () => {
    expect(
      answer({ awards: [10, 10], needs: [10, 0], allowed: ["xx", "x-"], flexibility: [0, 1] }).stranded,
    ).toEqual([10, 0]);
  });

  it("grants equally restricted go in sheet order", () => {
    expect(answer({ awards: [10, 10], needs: [15], allowed: ["x", "x"] }).allocation).toEqual([[10], [5]]);
  });

  it("then services in sheet order, the most restricted grant choosing first", () => {
    expect(answer({ awards: [10, 10], needs: [10, 10, 10], allowed: ["xxx", "-xx"] }).allocation).toEqual([
      [10, 0, 0],
      [0, 10, 0],
    ]);
    expect(answer({ awards: [5, 5], needs: [5, 5], allowed: ["xx", "xx"] }).allocation).toEqual([
      [5, 0],
      [0, 5],
    ]);
  });

  it("each cell in its turn is paid all it can be, though flexible and earmarked money makes way for each other", () => {
    const year = grantsOfYear({
      awards: [50, 30, 40, 30, 50],
      needs: [70, 80, 30, 30],
      allowed: ["-xx-", "-x-x", "xx--", "x--x", "-x--"],
      flexibility: [1, 0.3, 0, 0.3, 0.3],
      earmarks: [[], [{ services: "-x--", amount: 10 }], [], [], []],
      caps: [
        [null, null, null, null],
        [null, null, null, null],
        [null, null, null, null],
        [null, null, null, 0],
        [null, 0, null, null],
      ],
    });
    // Of the first service the fifth grant can pay 15 and the fourth must pay 21; of the second the third must pay 40. What is
    // left of them, 34 and 24, goes to the first and second grants, and the second pays its flexible 6 to the third service.
    expect(plain(poolYears([year]).years[0]!).allocation).toEqual([
      [34, 16, 0, 0],
      [0, 24, 6, 0],
      [0, 40, 0, 0],
      [21, 0, 9, 0],
      [15, 0, 0, 0],
    ]);
  });
});
