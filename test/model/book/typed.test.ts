import fc from "fast-check";
import { expect, it } from "vitest";
import { readTyped, typedText } from "../../../src/model/book";
import type { Field, FieldKind } from "../../../src/model/book";

const [number, share] = [fieldOf("number"), fieldOf("share")];

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
  expect(readTyped(number, typed)).toBe(figure);
});

it.each([
  ["10", 0.1],
  ["12.5%", 0.125],
  ["12.5 %", 0.125],
  ["0", 0],
  ["100", 1],
  ["0,125", null],
  ["12,5", null],
  ["100.01", null],
  ["-1", null],
  ["ten", null],
  ["%", null],
])("reads %j as the share %j", (typed, figure) => {
  expect(readTyped(share, typed)).toBe(figure);
});

it("reads every whole percentage back as typed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10000 }), (hundredths) => {
      const figure = readTyped(share, String(hundredths / 100));
      expect(figure).toBe(Number((hundredths / 10000).toPrecision(15)));
    }),
  );
});

it("reads every share and every number back as typed", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (figure) => {
      expect(readTyped(share, typedText(share, figure))).toBe(figure);
    }),
  );
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (figure) => {
      expect(readTyped(number, typedText(number, figure))).toBe(figure === 0 ? 0 : figure);
    }),
  );
});

function fieldOf(kind: FieldKind): Field {
  const label = "Figure";
  return { kind, per: "place", default: 0, label, source: "Test", ask: { label, review: label } };
}
