import fc from "fast-check";
import { expect, it } from "vitest";
import { numberText, numberTyped } from "../../../src/model/wording";

it.each([
  ["12.5", 12.5],
  [" 1,234,567 ", 1234567],
  [".5", 0.5],
  ["-3", -3],
  ["", null],
  ["abc", null],
  ["1,250.5", 1250.5],
  ["+12,345,678.", 12345678],
  ["1,2", null],
  ["0,125", null],
  ["0,125,000", null],
  ["1,0000", null],
  ["1000,000", null],
  ["1,000,5", null],
  ["1,,000", null],
  [",125", null],
  ["1.000,5", null],
  ["12 000", null],
  ["1e3", null],
  ["Infinity", null],
])("reads %j as the number %j", (typed, figure) => {
  expect(numberTyped(typed, false)).toBe(figure);
});

it.each([
  ["10", 0.1],
  ["12.5%", 0.125],
  ["12.5 %", 0.125],
  ["0", 0],
  ["100", 1],
  ["0,125", null],
  ["12,5", null],
  ["100.01", 1.0001],
  ["-1", -0.01],
  ["ten", null],
  ["%", null],
])("reads %j as the share %j", (typed, figure) => {
  expect(numberTyped(typed, true)).toBe(figure);
});

it("reads every whole percentage back as typed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10000 }), (hundredths) => {
      const figure = numberTyped(String(hundredths / 100), true);
      expect(figure).toBe(Number((hundredths / 10000).toPrecision(15)));
    }),
  );
});

it("reads every share and every number back as typed", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (figure) => {
      expect(numberTyped(numberText(figure, true), true)).toBe(figure);
    }),
  );
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (figure) => {
      expect(numberTyped(numberText(figure, false), false)).toBe(figure === 0 ? 0 : figure);
    }),
  );
});
