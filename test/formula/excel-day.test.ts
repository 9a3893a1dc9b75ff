import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfSerial, momentOfSerial, serialOfMoment } from "../../src/formula";

describe("Excel's days", () => {
  it("are those of the calendar from March 1900 on", () => {
    expect(dayOfSerial(61)).toEqual({ year: 1900, month: 3, day: 1, monthName: "March" });
    expect(dayOfSerial(46_113.99)).toEqual({ year: 2026, month: 4, day: 1, monthName: "April" });
    expect(momentOfSerial(46_113.75).toISOString()).toBe("2026-04-01T18:00:00.000Z");
  });

  it("are the same there and back, to the millisecond", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (moment) => momentOfSerial(serialOfMoment(moment)).getTime() === moment.getTime(),
      ),
    );
  });
});
