import { describe, expect, it } from "vitest";
import { refusalOf, valueOf } from "./answers";

describe("CONVERGENCESAVING", () => {
  it("spills as the unit costs lie, down or across", () => {
    expect(valueOf("CONVERGENCESAVING", [[10], [12], [20]], [[1, 1, 1]])).toEqual([[0], [0], [8]]);
    expect(valueOf("CONVERGENCESAVING", [[10, 12, 20]], [[1], [1], [1]])).toEqual([[0, 0, 8]]);
  });

  it("takes a target of parts of a penny, which are pounds in thousands and millions", () => {
    expect(valueOf("CONVERGENCESAVING", [[0.0061], [0.0057]], [[10], [10]], 0.0056)).toEqual([
      [0.005],
      [0.001],
    ]);
  });

  it("refuses a target of 0, which older Excel passes for an empty cell", () => {
    expect(refusalOf("CONVERGENCESAVING", [[10], [12]], [[1], [1]], 0)).toBe(
      "#VALUE! target: 0 is outside what is allowed. Type a unit cost above 0.",
    );
    expect(valueOf("CONVERGENCESAVING", [[10], [12]], [[1], [1]], 11.5)).toEqual([[0], [0.5]]);
  });

  it("leaves a provider without a unit cost out of the target, wherever it is", () => {
    expect(valueOf("CONVERGENCESAVING", [[null, 10, 20, 40, ""]], [[7, 1, 1, 5, 9]])).toEqual([
      [0, 0, 0, 100, 0],
    ]);
    expect(valueOf("CONVERGENCESAVING", [[null], [10], [20]], [[9], [1], [1]], "lowest")).toEqual([
      [0],
      [0],
      [10],
    ]);
  });

  it("counts a typed 0 as a unit cost", () => {
    expect(valueOf("CONVERGENCESAVING", [[0], [10]], [[9], [1]], "lowest")).toEqual([[0], [10]]);
  });
});

describe("PHASE", () => {
  it("adds years in which nothing falls, and takes weights down a column", () => {
    expect(valueOf("PHASE", 90, [[1], [2]], 4)).toEqual([[30, 60, 0, 0]]);
  });

  it("takes one weight for one year", () => {
    expect(valueOf("PHASE", 90, 7)).toEqual([[90]]);
  });

  it("names the weight that is none", () => {
    expect(refusalOf("PHASE", 90, [[1, "half", 2]])).toBe(
      '#VALUE! profile, row 1, column 2: "half" is text where a number belongs. Type a number, or clear the cell if there is none.',
    );
  });

  it("says for how many years a preset is laid down", () => {
    expect(refusalOf("PHASE", 90, "capital", 4)).toContain(
      '#VALUE! years: "capital" is laid down for 2, 3, 5 or 7 years',
    );
  });
});

describe("OPTIMISMBIAS with shares of the user's own on costs", () => {
  const own = [[0.01], [0.02], [0.03], [0.04], [0.05], [0.06]];

  it("corrects costs by them, lying down or across, and benefits as before", () => {
    expect(valueOf("OPTIMISMBIAS", [[100], [100]], [[1], [6]], [["cost"], ["benefit"]], own)).toEqual([
      [101],
      [60],
    ]);
    expect(valueOf("OPTIMISMBIAS", 100, 6, "cost", [own.flat()])).toEqual([[106]]);
  });

  it("asks for every grade's", () => {
    const gap = [[0.01], [null], [0.03], [0.04], [0.05], [0.06]];
    expect(refusalOf("OPTIMISMBIAS", 100, 1, "cost", gap)).toMatch(
      /^#VALUE! cost_shares, row 2, column 1: the cell is empty where a share belongs/,
    );
  });
});

describe("CAPITALBIAS", () => {
  it.each(["Equipment / Development", " equipment/development", "EQUIPMENT /development"])(
    "takes %s for equipment/development",
    (type) => expect(valueOf("CAPITALBIAS", 100, type)).toEqual([[300]]),
  );

  it.each(["Non\u2011standard  Buildings", "non \u2013 standard buildings", "Non standard buildings"])(
    "takes %s for non-standard buildings",
    (type) => expect(valueOf("CAPITALBIAS", 100, type)).toEqual([[151]]),
  );

  it("keeps the sign of a cost written below 0", () => {
    expect(valueOf("CAPITALBIAS", [[100, -100]], "standard buildings")).toEqual([[124, -124]]);
  });
});

describe("DOUBLECOUNTRANGE", () => {
  it("takes one answer for all agencies, and an empty one for no", () => {
    expect(
      valueOf(
        "DOUBLECOUNTRANGE",
        [
          [1, 3],
          [2, 4],
        ],
        "yes",
      ),
    ).toEqual([
      [3, 7],
      [3, 7],
    ]);
    expect(
      valueOf(
        "DOUBLECOUNTRANGE",
        [
          [1, 3],
          [2, 4],
        ],
        [[true, null]],
      ),
    ).toEqual([
      [3, 3],
      [3, 4],
    ]);
  });

  it("asks for an answer", () => {
    expect(refusalOf("DOUBLECOUNTRANGE", [[1, 3]])).toContain(
      "mutually_exclusive is left out, but it is needed",
    );
  });
});

describe("UNITCOST", () => {
  const table = [
    ["Code", "Cost", "Year"],
    ["CR1.0", 500, "2002-03"],
    [null, null, null],
    ["Notes", "see below", ""],
    ["HO1.0", null, "2010-11"],
    ["HO2.0", 10, "2100-01"],
    ["E&S1.0", 5, "2010-11"],
    ["E&S1.0", 6, "2010-11"],
  ];

  it("ignores headings, gaps and notes among the codes", () => {
    expect(valueOf("UNITCOST", " cr1.0 ", table, "2002-03")).toEqual([[500]]);
    expect(valueOf("UNITCOST", "cr 1.0", table, "2002-03")).toEqual([[500]]);
  });

  it("never takes an empty cost for 0", () => {
    expect(refusalOf("UNITCOST", "HO1.0", table, "2010-11")).toContain(
      "table, row 5, column 2: the cell is empty where an amount belongs",
    );
  });

  it("names the row of a year that cannot be used, and the codes that appear twice", () => {
    expect(refusalOf("UNITCOST", "HO2.0", table, "2010-11")).toMatch(
      /^#VALUE! table, row 6: There is no outturn for 2100-01 here/,
    );
    expect(refusalOf("UNITCOST", "E&S1.0", table, "2010-11")).toMatch(
      /^#N\/A code: "E&S1.0" is in rows 7 and 8 of the table with different costs. Give each of these rows a code of its own/,
    );
  });

  it("names the row whose prices are of the other kind of year", () => {
    expect(refusalOf("UNITCOST", "CR1.0", table, 2014)).toMatch(
      /^#VALUE! table, row 2, column 3: The cost there is in prices of the financial year 2002-03/,
    );
  });

  it("answers the codes it finds beside one that it does not", () => {
    expect(valueOf("UNITCOST", [["CR1.0"], ["ZZ9.9"], ["E&S1.0"]], table, "2002-03")).toEqual([
      [500],
      ["#N/A"],
      ["#N/A"],
    ]);
  });

  it("reads what UNITCOSTTABLE gives", () => {
    const sheet = [
      ["Cost code", "Cost", "Year"],
      ["HO1.0", 6680, "2010/11"],
    ];
    expect(valueOf("UNITCOST", "HO1.0", valueOf("UNITCOSTTABLE", sheet), "2010-11")).toEqual([[6680]]);
  });
});
