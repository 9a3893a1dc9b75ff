import fc from "fast-check";
import { expect, it } from "vitest";
import { readNumber, readPercent } from "../../src/taskpane/wizard/typed";

it.each([
  ["12.5", 12.5],
  [" 1,234,567 ", 1234567],
  [".5", 0.5],
  ["-3", -3],
  ["", null],
  ["abc", null],
  ["1,2", null],
  ["12 000", null],
  ["1e3", null],
  ["Infinity", null],
])("reads %j as %j", (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

it.each([
  ["10", 0.1],
  ["12.5%", 0.125],
  ["12.5 %", 0.125],
  ["0", 0],
  ["100", 1],
  ["100.01", null],
  ["-1", null],
  ["ten", null],
  ["%", null],
])("reads %j as the share %j", (typed, share) => {
  expect(readPercent(typed)).toBe(share);
});

it("reads every whole percentage back as typed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10000 }), (hundredths) => {
      const share = readPercent(String(hundredths / 100));
      expect(share).toBe(Number((hundredths / 10000).toPrecision(15)));
    }),
  );
});
