import { describe, expect, it } from "vitest";
import type { CellArgument } from "../../src/functions";
import { refusalOf, valueOf } from "./answers";
import { callAsExcel, entryOf, StandInError } from "./associated";

describe("functions that work cell by cell", () => {
  it("take one cell for all, whichever argument is the range", () => {
    expect(valueOf("STEPRELEASE", [[90, 30]], 40)).toEqual([[80, 0]]);
    expect(valueOf("STEPRELEASE", 90, [[40], [50]])).toEqual([[80], [50]]);
    expect(valueOf("STEPRELEASE", [[90]], [[40]])).toEqual([[80]]);
  });

  it("take ranges of one size cell for cell", () => {
    expect(valueOf("STEPRELEASE", [[90], [90]], [[40], [50]])).toEqual([[80], [50]]);
  });

  it("refuse ranges of different sizes and name both", () => {
    expect(refusalOf("STEPRELEASE", [[90], [90], [90]], [[40], [50]])).toBe(
      "#VALUE! step has only 2 rows, but 3 are needed to match saving. Select the same rows for both.",
    );
    expect(refusalOf("STEPRELEASE", [[90, 90]], [[40], [50]])).toContain(
      "step has content in 2 rows, but saving has only 1 row",
    );
  });

  it("do not take a column with one figure in it for one figure for all", () => {
    expect(refusalOf("STEPRELEASE", [[90], [90]], [[40], [null]])).toContain(
      "step, row 2, column 1: the cell is empty where an amount belongs",
    );
  });

  it("leave a gap among sums at 0, whatever is beside it", () => {
    expect(valueOf("DEFLATE", [[100], [null], [100]], [["2010-11"], [null], ["2010-11"]], "2010-11")).toEqual(
      [[100], [0], [100]],
    );
    expect(valueOf("OPTIMISMBIAS", [[100], [""], [100]], [[6], [""], [1]], "benefit")).toEqual([
      [60],
      [0],
      [100],
    ]);
  });

  it.each<[string, ...CellArgument[]]>([
    ["DEFLATE", "2010-11", "2019-20"],
    ["OPTIMISMBIAS", 3, "cost"],
    ["CAPITALBIAS", "outsourcing"],
    ["STEPRELEASE", 40],
    ["ADDITIONALITY", 0.2],
    ["PRESENTVALUE"],
    ["DUPLICATIONSAVING", 0.5],
    ["SHARE", [[1]]],
    ["PHASE", [[1]]],
  ])(
    "and %s take one empty cell for 0, but not nothing at all, nor a range of empty cells",
    (id, ...others) => {
      expect(valueOf(id, [[null]], ...others)).toEqual([[0]]);
      expect(valueOf(id, "", ...others)).toEqual([[0]]);
      expect(refusalOf(id, null, ...others)).toContain("is left out, but it is needed");
      expect(refusalOf(id, [[null, ""]], ...others)).toContain("is empty.");
    },
  );

  it("and a range of benefits takes one empty cell for a benefit of 0", () => {
    expect(valueOf("DOUBLECOUNTRANGE", [[null]], "yes")).toEqual([[0], [0]]);
  });

  it("refuse an empty year beside a sum", () => {
    expect(refusalOf("DEFLATE", [[100], [100]], [["2010-11"], [null]], "2010-11")).toContain(
      "from_year, row 2, column 1: the cell is empty where a year belongs",
    );
  });

  it("spill down with a list of years, one sum for all", () => {
    expect(valueOf("DEFLATE", 100, "2019-20", [["2019-20"], ["2018-19"]], "hmt march 2021")).toEqual([
      [100],
      [97.835625],
    ]);
  });

  it("leave a question without an answer in its own cell, and say there where it is", () => {
    expect(valueOf("SWITCHINGVALUE", [[-5], [-5]], [[1], [0]])).toEqual([[5], ["#N/A"]]);
    const called = callAsExcel(entryOf("SWITCHINGVALUE"), [
      [[-5], [-5]],
      [[1], [0]],
    ]);
    expect(called).toMatchObject([
      [5],
      [new StandInError("#N/A", expect.stringMatching(/^per_unit, row 2, column 1: /) as string)],
    ]);
  });

  it("say why the only question has no answer", () => {
    expect(refusalOf("SWITCHINGVALUE", -5, 0)).toMatch(/^#N\/A per_unit: /);
  });

  it("give outcomes a row for each service, figures for all beside columns", () => {
    expect(valueOf("OUTCOMEBENEFIT", [[100, 200]], 1, 1, 0.5, [[0], [0.5]], 10, [[1], [null]])).toEqual([
      [50, 500, 500],
      [50, 500, 0],
    ]);
  });
});

describe("a table in place of a name", () => {
  const rates = [
    [0, 0.04],
    [2, 0.02],
  ];

  it("gives discount rates of the user's own", () => {
    expect(valueOf("DISCOUNTFACTOR", [[0, 1, 2]], rates)).toEqual([
      [1, expect.closeTo(1 / 1.04, 14), expect.closeTo(1 / 1.04 / 1.02, 14)],
    ]);
    expect(valueOf("PRESENTVALUE", [[0, 1.04]], rates)).toEqual([[expect.closeTo(1, 14)]]);
    expect(valueOf("APPRAISE", [[0]], [[0, 1.04]], rates, "pvbenefits")).toEqual([[expect.closeTo(1, 14)]]);
  });

  it("may be selected as whole columns", () => {
    const columns = [...rates, ...Array.from({ length: 3000 }, () => [null, null])];
    expect(valueOf("DISCOUNTFACTOR", 5, columns)).toEqual(valueOf("DISCOUNTFACTOR", 5, rates));
  });

  it("is refused with the row and the column that break its rule", () => {
    expect(refusalOf("DISCOUNTFACTOR", 1, [[0, 3.5]])).toMatch(
      /^#VALUE! schedule, row 1, column 2: .*Give a share a year, such as 0.035/,
    );
    expect(
      refusalOf("DISCOUNTFACTOR", 1, [
        ["From year", "Rate"],
        [0, 0.035],
      ]),
    ).toBe(
      '#VALUE! schedule, row 1, column 1: "From year" is not a year; it is most likely a heading. Select both columns, without their headings.',
    );
    expect(
      refusalOf(
        "PRESENTVALUE",
        [[1]],
        [
          [0, 0.03],
          [5, null],
        ],
      ),
    ).toContain("schedule, row 2, column 2: the cell is empty where a share belongs");
    expect(refusalOf("DISCOUNTFACTOR", 1, [[0.035]])).toContain('schedule: "0.035" is not one of');
  });

  it("gives a price index of the user's own, years as texts or numbers", () => {
    const index = [
      ["2019/20", 80],
      ["2020-2021", 100],
    ];
    expect(valueOf("DEFLATE", 8, "2019-20", "2020-21", index)).toEqual([[10]]);
    expect(
      valueOf("DEFLATE", 8, 2019, "2020", [
        [2019, 80],
        ["2020", 100],
      ]),
    ).toEqual([[10]]);
    expect(valueOf("UNITCOST", "a1", [["A1", 8, "2019-20"]], "2020-21", index)).toEqual([[10]]);
  });

  it("is refused where a year appears twice or is a date", () => {
    expect(
      refusalOf("DEFLATE", 8, "2019-20", "2019-20", [
        ["2019-20", 80],
        ["2019/20", 81],
      ]),
    ).toMatch(/^#VALUE! vintage, row 2, column 1: .*twice/);
    expect(refusalOf("DEFLATE", 8, 43800, "2019-20")).toMatch(
      /^#VALUE! from_year: 43800 is the date 1 December 2019, not a year\. Type the financial year it is in as 2019-2020/,
    );
  });

  it("takes the names in any spelling of capitals and spaces", () => {
    expect(valueOf("DISCOUNTFACTOR", 1, " Standard ")).toEqual(valueOf("DISCOUNTFACTOR", 1));
    expect(valueOf("DEFLATE", 8, "2019-20", "2010-11", "HMT  December 2025 Bridge")).toEqual(
      valueOf("DEFLATE", 8, "2019-20", "2010-11"),
    );
  });
});
