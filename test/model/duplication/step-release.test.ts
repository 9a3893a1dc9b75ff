import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepRelease } from "../../../src/model/duplication";
import { Decimal } from "../../../src/model/money";
import { noLessThanNought, refusal } from "../decimals";

const released = (saving: number | string, step: number | string) =>
  stepRelease(new Decimal(saving), new Decimal(step)).toNumber();

describe("release in whole steps", () => {
  it("is the whole steps in a saving", () => {
    expect(released(70_000, 40_000)).toBe(40_000);
    expect(released(80_000, 40_000)).toBe(80_000);
    expect(released(39_999.99, 40_000)).toBe(0);
    expect(released(0, 40_000)).toBe(0);
  });

  it("does not lose a step to binary fractions", () => {
    expect(released("0.3", "0.1")).toBe(0.3);
    expect(released("1.15", "0.05")).toBe(1.15);
  });

  it("refuses a saving below 0 and a step that is not above", () => {
    expect(() => released(-1, 10)).toThrow("The saving is -1");
    expect(() => released(10, -5)).toThrow("The step is -5");
    expect(() => released(-1, 10)).toThrow(refusal("saving"));
    expect(() => released(10, 0)).toThrow(refusal("step"));
    expect(() => released(10, -5)).toThrow(refusal("step"));
  });

  it("is never more than the saving, and leaves less than a step", () => {
    fc.assert(
      fc.property(noLessThanNought, noLessThanNought, (saving, step) => {
        fc.pre(step.gt(0));
        const left = saving.minus(stepRelease(saving, step));
        expect(left.gte(0) && left.lt(step)).toBe(true);
        expect(stepRelease(saving, step).div(step).isInteger()).toBe(true);
      }),
    );
  });
});
