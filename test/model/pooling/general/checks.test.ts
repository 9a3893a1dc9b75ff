import { describe, expect, it } from "vitest";
import { ModelProblem } from "../../../../src/model/problem";
import { boundBy } from "../../../../src/model/pooling/general/bound";
import { exactCorner } from "../../../../src/model/pooling/general/corner";
import { solveEquations } from "../../../../src/model/pooling/general/exact-equations";
import { nearWhole } from "../../../../src/model/pooling/general/near-whole";
import { cannotBe } from "../../../../src/model/pooling/general/optimum";
import { brokenRule, cutToRules, spendTheRest } from "../../../../src/model/pooling/general/rules";
import { toWhole } from "../../../../src/model/pooling/general/whole";
import type { SolveProgramme } from "../../../../src/model/programme";
import { figures, general, generalYear, poolGeneral, solverHere } from "./questions";
import type { PlainGeneral } from "./questions";

const place: PlainGeneral = {
  awards: [100, 30],
  needs: [200],
  allowed: ["x", "x"],
  match: [{ ratio: 0.5, from: [1] }, null],
};
const neverAsked: SolveProgramme = () => Promise.reject(new Error("asked"));

describe("general questions that break their own rules are refused", () => {
  it.each<[string, Partial<PlainGeneral>, string]>([
    ["match", { match: [null] }, "match has 1 entries, but there are 2 grants."],
    [
      "match",
      { match: [{ ratio: 0, from: [1] }, null] },
      "in row 1 has the ratio 0. Give the pounds of match",
    ],
    ["match", { match: [{ ratio: 1, from: [0] }, null] }, "in row 1 names the grant itself."],
    ["match", { match: [{ ratio: 1, from: [2] }, null] }, "in row 1 names row 3, but there are 2 grants."],
    ["match", { match: [{ ratio: 1, from: [1, 1] }, null] }, "in row 1 names a grant twice."],
    ["minimumAward", { minimumAward: [null, -1] }, "A minimum award cannot be -1 (row 2). Give 0 or more."],
    ["grants", { awards: [-1, 30] }, "An award cannot be -1"],
  ])("%s: %j", async (argument, wrong, message) => {
    const refusal = poolGeneral(general({ ...place, ...wrong }), neverAsked);
    await expect(refusal).rejects.toThrow(ModelProblem);
    await expect(refusal).rejects.toMatchObject({ kind: "invalid", argument });
    await expect(refusal).rejects.toThrow(message);
  });
});

describe("a solver is never believed", () => {
  it("cannot make an answer break a rule, nor call it proven", async () => {
    const boastful: SolveProgramme = ({ columns, rows }) =>
      Promise.resolve({
        status: "optimal",
        objective: 1e9,
        values: columns.upper,
        prices: rows.lower.map(() => 0),
        corner: null,
      });
    const found = figures(await poolGeneral(general(place), boastful));
    expect(found).toMatchObject({ allocation: [[60], [30]], value: 90, gap: 40, proven: false });
  });

  it("cannot end the search with a false word of no answer", async () => {
    const lazy: SolveProgramme = () => Promise.resolve({ status: "infeasible" });
    const found = figures(await poolGeneral(general(place), lazy));
    expect(found.proven).toBe(false);
    expect(found.value + found.gap).toBe(200);
  });

  it("is told on when it fails", async () => {
    await expect(poolGeneral(general(place), neverAsked)).rejects.toThrow("asked");
  });

  it("is not asked where no grant has a rule of its own", async () => {
    const found = figures(await poolGeneral(general({ ...place, match: [null, null] }), neverAsked));
    expect(found).toMatchObject({ allocation: [[100], [30]], gap: 0, floorGap: 0, proven: true });
  });
});

describe("the rules in whole units", () => {
  const whole = toWhole([
    generalYear({
      awards: [100, 30, 50],
      needs: [120, 40],
      allowed: ["x-", "xx", "-x"],
      caps: [
        [80, null],
        [null, null],
        [null, null],
      ],
      flexibility: [0.1, 0, 0],
      match: [{ ratio: 2, from: [1, 2] }, null, null],
      minimumAward: [null, 20, null],
    }),
  ]);
  const units = (rows: number[][]) => rows.map((row) => row.map((pounds) => BigInt(pounds)));

  it.each<[number[][], string | null]>([
    [
      [
        [15, 0],
        [30, 0],
        [0, 40],
      ],
      null,
    ],
    [
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      null,
    ],
    [
      [
        [16, 0],
        [30, 0],
        [0, 40],
      ],
      "the grant in row 1 is drawn without enough match",
    ],
    [
      [
        [81, 0],
        [30, 0],
        [0, 40],
      ],
      "the grant in row 1 pays a service more than is permitted",
    ],
    [
      [
        [0, 11],
        [30, 0],
        [0, 0],
      ],
      "the grant in row 1 pays a service more than is permitted",
    ],
    [
      [
        [0, 0],
        [19, 0],
        [0, 0],
      ],
      "the grant in row 2 pays less than its minimum award",
    ],
    [
      [
        [0, 0],
        [30, 1],
        [0, 0],
      ],
      "the grant in row 2 pays more than its award, its earmarks and what is carried allow",
    ],
    [
      [
        [0, 0],
        [20, 10],
        [0, 31],
      ],
      "the service in column 2 gets more than it needs",
    ],
    [
      [
        [0, 0],
        [0, 0],
        [1, 0],
      ],
      "the grant in row 3 pays a service more than is permitted",
    ],
    [
      [
        [0, 0],
        [0, 0],
        [0, -1],
      ],
      "the grant in row 3 pays a service more than is permitted",
    ],
  ])("%j: %s", (rows, fault) => {
    expect(brokenRule(whole, units(rows))).toBe(fault);
    const cut = cutToRules(whole, units(rows));
    expect(brokenRule(whole, cut)).toBeNull();
    expect(brokenRule(whole, spendTheRest(whole, cut))).toBeNull();
    if (fault === null) expect(cut).toEqual(units(rows));
  });
});

describe("exact figures from a corner", () => {
  // Most of 5x + 4y with x + y <= 8 and 3x + y <= 11: at x = 3/2, y = 13/2.
  const programme = {
    columns: [
      { cost: 5n, upper: 10n, entries: [[0, 1n] as const, [1, 3n] as const] },
      { cost: 4n, upper: 10n, entries: [[0, 1n] as const, [1, 1n] as const] },
    ],
    rows: [
      { lower: null, upper: 8n },
      { lower: null, upper: 11n },
    ],
  };

  it("are fractions with one denominator", () => {
    const corner = exactCorner(programme, { columns: ["basic", "basic"], rows: ["upper", "upper"] })!;
    expect(corner.values).toEqual({ numerators: [3n, 13n], denominator: 2n });
    expect(corner.prices).toEqual({ numerators: [7n, 1n], denominator: 2n });
    // 33 1/2, so 33 for whole answers.
    expect(boundBy(programme, corner.prices)).toBe(33n);
  });

  it("are none where the corner is outside the limits or is not a corner", () => {
    expect(exactCorner(programme, { columns: ["basic", "lower"], rows: ["upper", "basic"] })?.values).toEqual(
      {
        numerators: [8n, 0n],
        denominator: 1n,
      },
    );
    const narrow = { ...programme, columns: programme.columns.map((column) => ({ ...column, upper: 6n })) };
    expect(exactCorner(narrow, { columns: ["basic", "basic"], rows: ["upper", "upper"] })).toBeNull();
    expect(exactCorner(programme, { columns: ["basic", "basic"], rows: ["upper", "basic"] })).toBeNull();
    expect(exactCorner(programme, { columns: ["basic", "basic"], rows: ["upper", "lower"] })).toBeNull();
  });

  it("bound whole answers at any prices", () => {
    for (const prices of [
      [0n, 0n],
      [1n, 1n],
      [-5n, 9n],
      [100n, -100n],
    ]) {
      // x = 1, y = 7 is worth 33 and keeps every row.
      expect(boundBy(programme, { numerators: prices, denominator: 3n })).toBeGreaterThanOrEqual(33n);
    }
  });

  it("prove that there is no answer, where there is none", async () => {
    const solve = await solverHere();
    const eightAtLeast = (upper: bigint) => ({
      columns: programme.columns.map((column) => ({ ...column, upper })),
      rows: [{ lower: 8n, upper: 8n }, programme.rows[1]!],
    });
    expect(await cannotBe(eightAtLeast(3n), solve)).toBe(true);
    expect(await cannotBe(eightAtLeast(7n), solve)).toBe(false);
  });

  it("are made whole near by, also where hundreds are in halves and a minimum must stay kept", async () => {
    const halves = Array.from({ length: 300 }, () => 1n);
    const minimum = {
      columns: halves.map(() => ({ cost: 1n, upper: 9n, entries: [[0, 1n] as const] })),
      rows: [{ lower: 150n, upper: 150n }],
    };
    const whole = await nearWhole(minimum, { numerators: halves, denominator: 2n }, await solverHere());
    expect(whole!.reduce((sum, units) => sum + units, 0n)).toBe(150n);
  });

  it("come from equations solved without rounding", () => {
    const equation = (coefficients: [number, bigint][], right: bigint) => ({
      coefficients: new Map(coefficients),
      right,
    });
    const large = 10n ** 30n;
    expect(
      solveEquations([
        equation(
          [
            [0, 3n],
            [1, large],
          ],
          1n,
        ),
        equation(
          [
            [0, 1n],
            [1, -large],
          ],
          1n,
        ),
      ]),
    ).toEqual({ numerators: [large, -1n], denominator: 2n * large });
    expect(
      solveEquations([
        equation(
          [
            [0, 1n],
            [1, 2n],
          ],
          1n,
        ),
        equation(
          [
            [0, 2n],
            [1, 4n],
          ],
          2n,
        ),
      ]),
    ).toBeNull();
  });
});
