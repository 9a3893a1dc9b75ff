import { describe, expect, it } from "vitest";
import { invoke } from "../../src/functions";
import { excelErrors } from "./laws";

const good = ["A1", 100, "2010-11"] as const;

describe.each(excelErrors)("%s in a table of unit costs", (error) => {
  it.each([1, 2])("is the answer to its own row only, in column %i after the code", (column) => {
    const bad = ["B1", 200, "2011-12"].map((cell, at) => (at === column ? error : cell));
    const table = [["Code", "Cost", "Year"], bad, good];
    const alone = invoke("UNITCOST", ["A1", [good], "2012-13"]);
    expect(invoke("UNITCOST", ["A1", table, "2012-13"])).toEqual(alone);
    expect(invoke("UNITCOST", ["b1", table, "2012-13"])).toEqual({
      ok: false,
      error,
      message: `table, row 2, column ${column + 1} holds ${error}. Correct that cell first.`,
    });
    const both = invoke("UNITCOST", [[["A1", "B1"]], table, "2012-13"]);
    expect(both).toEqual({ ok: true, value: [[alone.ok && alone.value[0]![0], error]] });
  });

  it("in place of a code is the answer to a code that is not found, and to no other", () => {
    const table = [[error, 200, "2011-12"], good];
    expect(invoke("UNITCOST", ["A1", table, "2012-13"])).toMatchObject({ ok: true });
    expect(invoke("UNITCOST", ["B1", table, "2012-13"])).toMatchObject({ ok: false, error });
  });

  it("beside the three columns looked at matters to none", () => {
    expect(invoke("UNITCOST", ["A1", [[...good, error]], "2012-13"])).toMatchObject({ ok: true });
  });

  it.each([0, 1, 2])("in column %i leaves its own row out of a clean table, with a note", (column) => {
    const bad = ["CR2.0", 200, "2011-12"].map((cell, at) => (at === column ? error : cell));
    const outcome = invoke("UNITCOSTTABLE", [
      [["Cost code", "Cost", "Year"], ["CR1.0", 100, "2010-11"], bad],
    ]);
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.value[1]!.slice(0, 3)).toEqual(["CR1.0", 100, "2010-11"]);
    expect(outcome.value[2]!.at(-2)).toBe(3);
    expect(outcome.value[2]!.at(-1)).toContain(`"${error}"`);
  });
});

describe.each(excelErrors)("%s in a price index of one's own", (error) => {
  const index = (at: 0 | 1) => [
    ["2010-11", 80],
    ["2011-12", 100],
    ["2012-13", 110].map((cell, column) => (column === at ? error : cell)),
  ];

  it("is the answer to its own year only", () => {
    const outcome = invoke("DEFLATE", [[[80], [50]], [["2010-11"], ["2012-13"]], "2011-12", index(1)]);
    expect(outcome).toEqual({ ok: true, value: [[100], [error]] });
    expect(invoke("DEFLATE", [80, "2010-11", "2012-13", index(1)])).toEqual({
      ok: false,
      error,
      message: `vintage, row 3, column 2 holds ${error}. Correct that cell first.`,
    });
    const costs = [
      ["A1", 80, "2010-11"],
      ["B1", 50, "2012-13"],
    ];
    expect(invoke("UNITCOST", [[["A1"], ["B1"]], costs, "2011-12", index(1)])).toEqual({
      ok: true,
      value: [[100], [error]],
    });
  });

  it("in place of a year is the answer to a year that is not found, and to no other", () => {
    for (const rows of [index(0), index(0).toReversed()]) {
      expect(invoke("DEFLATE", [80, "2010-11", "2011-12", rows])).toEqual({ ok: true, value: [[100]] });
      expect(invoke("DEFLATE", [80, "2010-11", "2012-13", rows])).toMatchObject({ ok: false, error });
    }
  });

  it("keeps the other rows' numbers", () => {
    const rows = [...index(0), ["2011-12", 7]];
    expect(invoke("DEFLATE", [80, "2010-11", "2011-12", rows])).toMatchObject({
      message: "vintage, row 4, column 1: The table of price indices has 2011-12 twice. Leave one out.",
    });
  });

  it("is the answer where there is nothing else, and where a name belongs", () => {
    expect(invoke("DEFLATE", [80, "2010-11", "2011-12", [[error, 5]]])).toMatchObject({ ok: false, error });
    expect(invoke("DEFLATE", [80, "2010-11", "2011-12", [["2010-11", error]]])).toMatchObject({ error });
    expect(invoke("DEFLATE", [80, "2010-11", "2011-12", error])).toMatchObject({ ok: false, error });
  });
});

describe.each(excelErrors)("%s among shares of one's own", (error) => {
  const shares = [[0, 0.5, error, 0.2, 0.3, 0.4]];

  it("is the answer to its own grade of a cost only", () => {
    expect(invoke("OPTIMISMBIAS", [[[10], [20]], [[2], [3]], "cost", shares])).toEqual({
      ok: true,
      value: [[15], [error]],
    });
    expect(invoke("OPTIMISMBIAS", [[[20]], [[3]], "benefit", shares])).toMatchObject({ ok: true });
  });
});
