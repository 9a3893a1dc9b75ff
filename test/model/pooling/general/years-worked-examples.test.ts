import { beforeAll, describe, expect, it } from "vitest";
import { poolGeneralYears } from "../../../../src/model/pooling/general";
import type { SolveProgramme } from "../../../../src/model/programme";
import { generalYear, solverHere } from "./questions";
import type { PlainGeneralYear } from "./questions";

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await solverHere();
});

async function figuresByYear(plain: PlainGeneralYear[]) {
  const answer = await poolGeneralYears(plain.map(generalYear), solve);
  return {
    allocations: answer.years.map(({ allocation }) => allocation.map((row) => row.map(Number))),
    stranded: answer.years.map(({ stranded }) => stranded.map(Number)),
    carriedOut: answer.years.map(({ carriedOut }) => carriedOut.map(Number)),
    matched: answer.years.map(({ matched }) =>
      matched.map(({ drawn, match }) => [Number(drawn), Number(match)]),
    ),
    undrawable: answer.years.map(({ withoutMatch }) =>
      withoutMatch.map(({ undrawable }) => Number(undrawable)),
    ),
    value: Number(answer.value),
    gap: Number(answer.gap),
    proven: answer.proven,
  };
}

describe("match and minimum awards over years, worked by hand", () => {
  const matched = { match: [{ ratio: 1, from: [1] }, null] };

  it("carry a grant into the year that has its match, as far as it may be carried", async () => {
    const first = { awards: [100, 0], needs: [300], allowed: ["x", "x"], carry: [60, 0], ...matched };
    const second = { ...first, awards: [0, 80], carry: [0, 0] };
    expect(await figuresByYear([first, second])).toMatchObject({
      allocations: [
        [[0], [0]],
        [[60], [80]],
      ],
      carriedOut: [
        [60, 0],
        [0, 0],
      ],
      stranded: [
        [40, 0],
        [0, 0],
      ],
      matched: [[[0, 0]], [[60, 80]]],
      undrawable: [[40], []],
      value: 140,
      proven: true,
    });
  });

  it("count match in the year of the spending only", async () => {
    const first = { awards: [0, 80], needs: [300], allowed: ["x", "x"], ...matched };
    const second = { ...first, awards: [100, 0] };
    expect(await figuresByYear([first, second])).toMatchObject({ value: 80, undrawable: [[], [100]] });
  });

  it("keep an earmark to its own services, whatever match is elsewhere", async () => {
    // 60 of the grant's 100 may only go to the first service, which needs 20; 60 of match would let it spend 60 in all.
    const year = {
      awards: [100, 60],
      needs: [20, 200],
      allowed: ["xx", "-x"],
      earmarks: [[{ services: "x-", amount: 60 }], []],
      ...matched,
    };
    expect(await figuresByYear([year])).toMatchObject({
      allocations: [
        [
          [20, 40],
          [0, 60],
        ],
      ],
      stranded: [[40, 0]],
      proven: true,
    });
  });

  it("save up for a minimum that no one year's award reaches", async () => {
    const year = { awards: [50], needs: [100], allowed: ["x"], carry: [30], minimumAward: [80] };
    expect(await figuresByYear([year, year])).toMatchObject({
      allocations: [[[0]], [[80]]],
      carriedOut: [[30], [0]],
      stranded: [[20], [0]],
      proven: true,
    });
    expect((await figuresByYear([{ ...year, carry: [29] }, year])).value).toBe(0);
  });
});
