import { describe, expect, test } from "vitest";
import { Decimal } from "../../../src/model/money";
import { pool, poolingGain } from "../../../src/model/pooling";
import type { PoolingProblem } from "../../../src/model/pooling";
import { grants } from "./grants";

const sound = grants({ awards: [1, 2], needs: [1, 2, 3], allowed: ["xxx", "x-x"] });
const of = (...numbers: number[]) => numbers.map((number) => new Decimal(number));

const refusals: [string, Partial<PoolingProblem>, { row?: number; column?: number }, RegExp][] = [
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

describe.each(refusals)("a problem with unsound %s", (argument, change, place, message) => {
  test(`is refused at ${JSON.stringify(place)} with ${message}`, () => {
    for (const ask of [pool, poolingGain]) {
      let refusal: unknown;
      try {
        ask({ ...sound, ...change });
      } catch (problem) {
        refusal = problem;
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
