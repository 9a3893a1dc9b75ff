import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasSoleRootByDescartes } from "../../../src/model/appraisal/rate-of-return/sides";
import { sturm } from "../../../src/model/appraisal/rate-of-return/sturm";

/** Whole coefficients, the first and the last not 0. */
const polynomials = fc
  .array(fc.bigInt({ min: -50n, max: 50n }), { minLength: 2, maxLength: 14 })
  .filter((coefficients) => coefficients[0] !== 0n && coefficients.at(-1) !== 0n);

describe("Descartes' rule on either side of 1", () => {
  it("never says one root where Sturm's theorem counts another number", () => {
    fc.assert(
      fc.property(polynomials, (polynomial) => {
        if (hasSoleRootByDescartes(polynomial)) expect(sturm(polynomial).positiveRoots).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  it("finds the one root of flows that change sign several times", () => {
    expect(hasSoleRootByDescartes([-100n, 30n, -1n, 50n, 60n])).toBe(true);
  });

  it("leaves two roots on one side, one on each, and one at 1 to Sturm", () => {
    // (x - 2)(x - 3), (2x - 1)(x - 2) and (x - 1)
    for (const polynomial of [
      [6n, -5n, 1n],
      [2n, -5n, 2n],
      [-1n, 1n],
    ]) {
      expect(hasSoleRootByDescartes(polynomial)).toBe(false);
    }
  });
});
