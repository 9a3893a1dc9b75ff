import { beforeAll, describe, expect, it } from "vitest";
import type { SolveProgramme } from "../../../../src/model/programme";
import { figures, general, poolGeneral, solverHere } from "./questions";
import type { PlainGeneral } from "./questions";

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await solverHere();
});
const answer = async (question: PlainGeneral) => figures(await poolGeneral(general(question), solve));

describe("match funding, worked by hand", () => {
  it("draws a grant only as far as other money is spent on its services", async () => {
    // One pound of the council's for two of the grant's: 30 of its own bring out 60 of 100.
    const found = await answer({
      awards: [100, 30],
      needs: [200],
      allowed: ["x", "x"],
      match: [{ ratio: 0.5, from: [1] }, null],
    });
    expect(found).toMatchObject({
      allocation: [[60], [30]],
      stranded: [40, 0],
      matched: [{ grant: 0, drawn: 60, match: 30 }],
      withoutMatch: [{ grant: 0, undrawable: 40 }],
      proven: true,
    });
  });

  it("takes a ratio of fifteen digits, as a third has them in a cell", async () => {
    // HiGHS refuses entries of 10^15, which a ratio in whole numbers then has.
    const found = await answer({
      awards: [100, 30],
      needs: [200],
      allowed: ["x", "x"],
      match: [{ ratio: 0.333333333333333, from: [1] }, null],
    });
    expect(found).toMatchObject({ allocation: [[90], [30]], proven: true });
  });

  it("two grants that are each other's match keep each other going, though two thirds are no whole pence", async () => {
    // A penny too few of one takes a penny of the other, and so on down to nothing: the best whole pence lie a little within.
    const found = await answer({
      awards: [105, 16.922],
      needs: [30.174, 112.77],
      allowed: ["xx", "x-"],
      floors: [0, 25.9],
      values: [1, 10],
      flexibility: [0, 0.5],
      match: [
        { ratio: 0.666666666666667, from: [1] },
        { ratio: 0.666666666666667, from: [0] },
      ],
    });
    expect(found.floorShortfall).toBe(3.339);
    expect(found.value).toBeGreaterThan(245.3);
  });

  it("counts only what is spent on services permitted to the grant", async () => {
    // Elsewhere the council's pound is worth three, but here it brings out a pound of the grant's with it: two for one.
    const place = { awards: [50, 50], needs: [100, 100], allowed: ["x-", "xx"] };
    const match = [{ ratio: 1, from: [1] }, null];
    expect(await answer({ ...place, match, values: [1, 1.5] })).toMatchObject({
      allocation: [
        [50, 0],
        [50, 0],
      ],
      value: 100,
      proven: true,
    });
    expect(await answer({ ...place, match, values: [1, 3] })).toMatchObject({
      allocation: [
        [0, 0],
        [0, 50],
      ],
      value: 150,
      matched: [{ grant: 0, drawn: 0, match: 0 }],
      withoutMatch: [],
      proven: true,
    });
  });

  it("lets a pound of match bring out several grants", async () => {
    const found = await answer({
      awards: [40, 40, 40],
      needs: [200],
      allowed: ["x", "x", "x"],
      match: [{ ratio: 1, from: [2] }, { ratio: 2, from: [2] }, null],
    });
    expect(found).toMatchObject({ allocation: [[40], [20], [40]], stranded: [0, 20, 0], proven: true });
  });

  it("follows a chain of matches", async () => {
    // 10 brings out 20, which brings out 40.
    const found = await answer({
      awards: [100, 100, 10],
      needs: [500],
      allowed: ["x", "x", "x"],
      match: [{ ratio: 0.5, from: [1] }, { ratio: 0.5, from: [2] }, null],
    });
    expect(found).toMatchObject({ allocation: [[40], [20], [10]], value: 70, proven: true });
  });

  it("names the grants whose match is nowhere, and the pounds that stay undrawn", async () => {
    const found = await answer({
      awards: [100, 50, 0],
      needs: [80, 70],
      allowed: ["x-", "-x", "xx"],
      match: [{ ratio: 1, from: [1] }, null, { ratio: 1, from: [0] }],
    });
    expect(found).toMatchObject({
      allocation: [
        [0, 0],
        [0, 50],
        [0, 0],
      ],
      withoutMatch: [{ grant: 0, undrawable: 100 }],
      proven: true,
    });
  });

  it("finds no more match than the grant's services can use", async () => {
    // The council's 100 is more than enough, but the one service the grant may pay has room for 30 of it at most.
    const found = await answer({
      awards: [100, 100],
      needs: [30, 70],
      allowed: ["x-", "xx"],
      match: [{ ratio: 2, from: [1] }, null],
    });
    expect(found).toMatchObject({
      funded: 100,
      withoutMatch: [{ grant: 0, undrawable: 85 }],
      proven: true,
    });
  });

  it("puts floors before value, though match makes a pound on the other service worth many", async () => {
    const found = await answer({
      awards: [100, 10],
      needs: [10, 200],
      allowed: ["-x", "xx"],
      values: [1, 5],
      floors: [10, 0],
      match: [{ ratio: 0.1, from: [1] }, null],
    });
    expect(found).toMatchObject({
      allocation: [
        [0, 0],
        [10, 0],
      ],
      value: 10,
      floorShortfall: 0,
      proven: true,
    });
  });

  it("rounds what a ratio leaves in parts of a pound down, and says how much that can cost", async () => {
    const whole = { awards: [100, 10], needs: [200], allowed: ["x", "x"] };
    const found = await answer({ ...whole, match: [{ ratio: 3, from: [1] }, null] });
    // Three and a third pounds would be the best; no whole number of pounds is above three.
    expect(found).toMatchObject({ allocation: [[3], [10]], value: 13, gap: 0, proven: true });
    const inPence = await answer({ ...whole, awards: [100, 10.01], match: [{ ratio: 3, from: [1] }, null] });
    expect(inPence).toMatchObject({ allocation: [[3.33], [10.01]], gap: 0, proven: true });
  });
});

describe("minimum awards, worked by hand", () => {
  it("leaves a grant alone that cannot spend its minimum", async () => {
    const found = await answer({
      awards: [100, 100],
      needs: [60, 60],
      allowed: ["x-", "-x"],
      minimumAward: [61, 60],
    });
    expect(found).toMatchObject({ stranded: [100, 40], value: 60, gap: 0, proven: true });
  });

  it("takes the one grant that is worth most where two minimums do not fit together", async () => {
    const found = await answer({
      awards: [70, 90],
      needs: [100, 10],
      allowed: ["xx", "x-"],
      values: [1, 4],
      minimumAward: [40, 80],
    });
    // 20 and 80 on the first service break the first minimum; 40 leaves 60. Better: 70 of the first, the second nothing.
    expect(found).toMatchObject({
      allocation: [
        [60, 10],
        [0, 0],
      ],
      value: 100,
      proven: true,
    });
  });

  it("takes a minimum above the award for nothing at all", async () => {
    const found = await answer({ awards: [10], needs: [100], allowed: ["x"], minimumAward: [11] });
    expect(found).toMatchObject({ stranded: [10], value: 0, proven: true });
  });

  it("spends on a worthless service what nothing better wants", async () => {
    const found = await answer({
      awards: [100],
      needs: [30, 50],
      allowed: ["xx"],
      values: [1, 0],
      minimumAward: [70],
    });
    expect(found).toMatchObject({ allocation: [[30, 50]], value: 30, funded: 80, proven: true });
  });
});
