import { describe, expect, it } from "vitest";
import { assertHolds } from "../../preview/host/objects/range/limits";

const text = (length: number) => `"${"x".repeat(length)}"`;
const nested = (levels: number) => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const called = (count: number) => `=SUM(${Array.from({ length: count }, () => "1").join(",")})`;

describe("what a cell of Excel holds", () => {
  it.each([
    ["a text of 32,767 characters", "x".repeat(32_767), "x".repeat(32_768), /text is longer/],
    [
      "a formula of 8,192 characters",
      `=1${"+10".repeat(2730)}`,
      `=1${"+10".repeat(2731)}`,
      /formula is longer/,
    ],
    [
      "a text of 255 characters in a formula",
      `=LEN(${text(255)})`,
      `=LEN(${text(256)})`,
      /A text in the formula/,
    ],
    ["255 arguments", called(255), called(256), /more arguments/],
    ["64 levels of functions", nested(64), nested(65), /more levels/],
  ])("is %s, and no more", (_, most, beyond, why) => {
    expect(() => assertHolds(most)).not.toThrow();
    expect(() => assertHolds(beyond)).toThrow(why);
    expect(() => assertHolds(beyond)).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
  });

  it.each([
    ["two marks in a text as one", `=LEN("${'""'.repeat(255)}")`],
    ["a comma and a bracket in a text", `=SUM(${Array.from({ length: 200 }, () => '",("').join(",")})`],
    [
      "marks in the name of a sheet",
      `='He said "${"x".repeat(20)}"'!A1&${text(255)}&'it''s "one'!B2&${text(255)}`,
    ],
    ["commas in an array", `=SUM({${Array.from({ length: 300 }, () => "1").join(",")}},1)`],
    ["brackets that call nothing", `=${"(".repeat(70)}1${")".repeat(70)}`],
    [
      "commas in the name of a column",
      `=SUM(Spend[a, b (net)],${Array.from({ length: 254 }, () => "1").join(",")})`,
    ],
    ["functions one after the other", `=${Array.from({ length: 100 }, () => "ABS(1)").join("+")}`],
  ])("counts %s", (_, formula) => {
    expect(() => assertHolds(formula)).not.toThrow();
  });

  it.each(["=SUM(1", "=SUM(1))", "=1+", '="abc', "=A1&", "=(1,2"])(
    "refuses %s, which is cut off",
    (formula) => {
      expect(() => assertHolds(formula)).toThrow(
        expect.objectContaining({ code: "InvalidArgument" }) as Error,
      );
    },
  );

  it.each([
    "=-1%",
    "=A1#",
    "='it''s (1'!A1",
    "=Spend[a '[b (']]",
    '="(" & A1',
    "=SUM( 1 )",
    '=IF(A1="","",1)',
    "=",
  ])("takes %s", (formula) => {
    expect(() => assertHolds(formula)).not.toThrow();
  });
});
