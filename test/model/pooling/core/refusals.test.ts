import { describe, expect, it } from "vitest";
import { Decimal } from "../../../../src/model/money";
import { blocking, pool, poolingGain, poolYears, ringFenceValues } from "../../../../src/model/pooling";
import type { PoolingQuestion } from "../../../../src/model/pooling";
import { grants, grantsOfYear } from "../grants";
import type { PlainYear } from "../grants";

const sound = grants({ awards: [1, 2], needs: [1, 2, 3], allowed: ["xxx", "x-x"] });
const of = (...numbers: number[]) => numbers.map((number) => new Decimal(number));

const refusals: [string, Partial<PoolingQuestion>, { row?: number; column?: number }, RegExp][] = [
  ["grants", { awards: of(1, -2) }, { row: 2 }, /-2/],
  ["needs", { needs: of(1, 2, -0.5) }, { column: 3 }, /-0\.5/],
  ["values", { values: of(-1, 1, 1) }, { column: 1 }, /-1/],
  ["floors", { floors: of(0, -3, 0) }, { column: 2 }, /-3/],
  [
    "caps",
    {
      caps: [
        [null, null, null],
        [null, ...of(-4), null],
      ],
    },
    { row: 2, column: 2 },
    /-4/,
  ],
  ["flexibility", { flexibility: of(0, 1.5) }, { row: 2 }, /1\.5/],
  ["flexibility", { flexibility: of(-0.1, 0) }, { row: 1 }, /-0\.1/],
  ["grants", { awards: of(1, NaN) }, { row: 2 }, /NaN/],
  ["values", { values: of(1, 1, Infinity) }, { column: 3 }, /Infinity/],
  ["pooled", { pooled: [true] }, {}, /1 entries.*2 grants/],
  ["values", { values: of(1) }, {}, /1 entries.*3 services/],
  ["floors", { floors: of(1, 1, 1, 1) }, {}, /4 entries.*3 services/],
  ["flexibility", { flexibility: [] }, {}, /0 entries.*2 grants/],
  ["allowed", { allowed: [[true, true, true]] }, {}, /1 rows by 3 columns.*2 grants and 3 services/],
  [
    "allowed",
    { allowed: [[true, true, true], [true]] },
    { row: 2 },
    /2 rows by 1 columns.*2 grants and 3 services/,
  ],
  ["caps", { caps: [] }, {}, /0 rows.*2 grants and 3 services/],
];

describe.each(refusals)("a question with unsound %s", (argument, change, place, message) => {
  it(`is refused at ${JSON.stringify(place)} with ${message}`, () => {
    for (const ask of [pool, poolingGain, ringFenceValues, blocking]) {
      let refusal: unknown;
      try {
        ask({ ...sound, ...change });
      } catch (question) {
        refusal = question;
      }
      expect(refusal).toMatchObject({
        kind: "invalid",
        argument,
        ...place,
        message: expect.stringMatching(message),
      });
    }
  });
});

const year: PlainYear = { awards: [10, 5], needs: [8, 8, 8], allowed: ["xx-", "xxx"] };
const earmarked = (...earmarks: [string, number][]): PlainYear => ({
  ...year,
  earmarks: [earmarks.map(([services, amount]) => ({ services, amount })), []],
});

const refusedYears: [string, PlainYear, { argument: string; row?: number; column?: number }, RegExp][] = [
  ["an earmark larger than its award", earmarked(["x--", 11]), { argument: "earmarks", row: 1 }, /11.*10/],
  [
    "earmarks that together are larger than the award",
    earmarked(["x--", 6], ["-x-", 5]),
    { argument: "earmarks", row: 1 },
    /11.*10/,
  ],
  [
    "an earmark larger than the one around it",
    earmarked(["xx-", 4], ["x--", 6]),
    { argument: "earmarks", row: 1 },
    /4.*6/,
  ],
  ["an earmark for no service", earmarked(["---", 1]), { argument: "earmarks", row: 1 }, /no service/],
  [
    "an earmark for a service the grant may not pay",
    earmarked(["x-x", 1]),
    { argument: "earmarks", row: 1, column: 3 },
    /service 3/,
  ],
  ["an earmark below zero", earmarked(["x--", -1]), { argument: "earmarks", row: 1 }, /-1/],
  [
    "an earmark for too few services",
    earmarked(["x-", 1]),
    { argument: "earmarks" },
    /2 entries.*3 services/,
  ],
  [
    "earmarks that share some services but not all of either",
    {
      ...earmarked(),
      allowed: ["xxx", "xxx"],
      earmarks: [
        [
          { services: "xx-", amount: 1 },
          { services: "-xx", amount: 1 },
        ],
        [],
      ],
    },
    { argument: "earmarks", row: 1 },
    /share some/,
  ],
  ["carrying less than nothing", { ...year, carry: [0, -2] }, { argument: "carry", row: 2 }, /-2/],
  ["carrying for too few grants", { ...year, carry: [0] }, { argument: "carry" }, /1 entries.*2 grants/],
  [
    "earmarks for too few grants",
    { ...year, earmarks: [[]] },
    { argument: "earmarks" },
    /1 entries.*2 grants/,
  ],
  [
    "other grants than the year before",
    { awards: [10], needs: [8, 8, 8], allowed: ["xx-"] },
    { argument: "grants" },
    /Year 2 has 1 grant, but the first year has 2 grants/,
  ],
  [
    "other services than the year before",
    { awards: [10, 5], needs: [8, 8], allowed: ["xx", "xx"] },
    { argument: "needs" },
    /Year 2 has 2 services, but the first year has 3/,
  ],
];

it.each(refusedYears)("a later year with %s is refused", (_, later, place, message) => {
  let refusal: unknown;
  try {
    poolYears([grantsOfYear(year), grantsOfYear(later)]);
  } catch (question) {
    refusal = question;
  }
  expect(refusal).toMatchObject({ kind: "invalid", ...place, message: expect.stringMatching(message) });
});

it("a pooled grant's earmarks are not asked about", () => {
  const pooled = { ...earmarked(["--x", 99]), pooled: [true, false] };
  expect(poolYears([grantsOfYear(pooled)]).years[0]!.stranded.map(Number)).toEqual([0, 0]);
});
