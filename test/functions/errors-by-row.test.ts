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
