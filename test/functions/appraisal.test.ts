import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { associateFunctions, functionsJson } from "../../src/functions";
import type { CellArgument } from "../../src/functions";
import { bootOffice } from "../office/boot";
import type { BootedOffice } from "../office/boot";
import { put, valuesOf } from "../office/excel";
import { refusalOf, valueOf } from "./answers";
import { callAsExcel, entryOf, StandInError } from "./associated";

describe("APPRAISE without a measure", () => {
  /** Nothing is ever paid back, no rate makes it nil, and there is only year 0. */
  const hopeless: CellArgument[] = [[[100]], [[0]]];

  it("always has nine rows, the last of which says whether prices are real or nominal", () => {
    const names = [
      "npv",
      "bcr",
      "pvcosts",
      "pvbenefits",
      "payback",
      "discountedpayback",
      "irr",
      "eanc",
      "prices",
    ];
    expect(valueOf("APPRAISE", ...hopeless).map(([name]) => name)).toEqual(names);
    expect(valueOf("APPRAISE", ...hopeless).at(-1)).toEqual(["prices", "real"]);
    expect(valueOf("APPRAISE", ...hopeless, null, null, 0.02).at(-1)).toEqual(["prices", "nominal"]);
    expect(valueOf("APPRAISE", ...hopeless, null, null, 0).at(-1)).toEqual(["prices", "real"]);
  });

  it("gives each measure as it is given alone", () => {
    const args: CellArgument[] = [[[100, 5]], [[0, 60, 70]], "health"];
    for (const [name, figure] of valueOf("APPRAISE", ...args).slice(0, -1)) {
      expect(valueOf("APPRAISE", ...args, name)).toEqual([[figure]]);
    }
  });

  it("shows #N/A for a measure without an answer, with its sentence, beside those that have one", () => {
    expect(valueOf("APPRAISE", ...hopeless).slice(0, -1)).toEqual([
      ["npv", -100],
      ["bcr", 0],
      ["pvcosts", 100],
      ["pvbenefits", 0],
      ["payback", "#N/A"],
      ["discountedpayback", "#N/A"],
      ["irr", "#N/A"],
      ["eanc", "#N/A"],
    ]);
    const cells = callAsExcel(entryOf("APPRAISE"), hopeless) as unknown[][];
    expect(cells[6]![1]).toBeInstanceOf(StandInError);
    expect(refusalOf("APPRAISE", ...hopeless, null, "irr")).toBe(
      `#N/A measure: ${(cells[6]![1] as StandInError).message}`,
    );
  });

  it("lists every rate at which the net present value is nil, the internal rate of return first", () => {
    const several: CellArgument[] = [[[1000, 0, 0, 0, 1]], [[0, 300, 400, 500]], null];
    const [rates] = valueOf("APPRAISE", ...several, "rates");
    expect(rates).toHaveLength(2);
    expect(rates![0]).toBeCloseTo(0.0885963978, 9);
    expect(rates![1]).toBeCloseTo(-0.9980031945, 9);
    expect(valueOf("APPRAISE", ...several, " Rates ")).toEqual([rates]);
    expect(valueOf("APPRAISE", ...several, "irr")).toEqual([[rates![0]]]);
    expect(valueOf("APPRAISE", [[100, 0, 132]], [[0, 230, 0]], null, "rates")).toEqual([[0.2, 0.1]]);
    expect(refusalOf("APPRAISE", [[100]], [[0]], null, "rates")).toMatch(
      /^#N\/A measure: There is no rate at which/,
    );
  });

  describe("in a workbook", () => {
    let office: BootedOffice;
    beforeEach(async () => {
      office = await bootOffice();
    });
    afterEach(() => office.close());

    it("is a spill in which a figure that is missing is an error, as Excel's own would be", async () => {
      associateFunctions(office.CustomFunctions as never);
      office.host.customFunctions.register(functionsJson() as never, "PLACE");
      await put(office, "A1", [["=PLACE.APPRAISE(100,0)"]]);
      await put(office, "D1:D3", [["=ISNA(B7)"], ["=B1*2"], ["=A9"]]);
      await office.host.settled();
      expect(await valuesOf(office, "B1:B9")).toEqual([
        [-100],
        [0],
        [100],
        [0],
        ["#N/A"],
        ["#N/A"],
        ["#N/A"],
        ["#N/A"],
        ["real"],
      ]);
      expect(await valuesOf(office, "D1:D3")).toEqual([[true], [-200], ["prices"]]);
    });
  });
});

describe("APPRAISE", () => {
  it("takes inflation out together with the discount rate", () => {
    const real = valueOf("APPRAISE", [[100]], [[0, 60, 70]], null, "npv");
    const nominal = valueOf("APPRAISE", [[100]], [[0, 60 * 1.02, 70 * 1.02 ** 2]], null, "npv", 0.02);
    expect(nominal[0]![0]).toBeCloseTo(Number(real[0]![0]), 10);
  });

  it("refuses 2 for 2%", () => {
    expect(refusalOf("APPRAISE", [[100]], [[0, 120]], null, "npv", 2)).toBe(
      "#VALUE! inflation: 2 is outside what is allowed. Type inflation as a share a year, such as 0.02 or 2%.",
    );
  });

  it("takes costs and benefits of different lengths: nothing comes in the years that are missing", () => {
    expect(valueOf("APPRAISE", [[100]], [[0, 60, 70]], null, "npv")).toEqual(
      valueOf("APPRAISE", [[100, 0, null]], [[null, 60, 70]], null, "npv"),
    );
  });

  it("appraises a single year", () => {
    expect(valueOf("APPRAISE", [[100]], [[150]], null, "npv")).toEqual([[50]]);
    expect(refusalOf("APPRAISE", [[null]], [[null]], null, "npv")).toContain(
      "#VALUE! costs: There is no year",
    );
  });
});

describe("CONVERGENCESAVING", () => {
  it("spills as the unit costs lie, down or across", () => {
    expect(valueOf("CONVERGENCESAVING", [[10], [12], [20]], [[1, 1, 1]])).toEqual([[0], [0], [8]]);
    expect(valueOf("CONVERGENCESAVING", [[10, 12, 20]], [[1], [1], [1]])).toEqual([[0, 0, 8]]);
  });

  it("refuses a target of 0, which older Excel passes for an empty cell", () => {
    expect(refusalOf("CONVERGENCESAVING", [[10], [12]], [[1], [1]], 0)).toBe(
      "#VALUE! target: 0 is outside what is allowed. Type a unit cost of a penny or more.",
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

describe("APPRAISE, where one flow runs down and the other across", () => {
  const across = [[0, 60, 60]];
  const down = [[0], [60], [60]];

  it("refuses the list of years, whichever it is", () => {
    expect(refusalOf("APPRAISE", [[100, 0, 0]], down, null, "npv")).toMatch(
      /^#VALUE! benefits has 3 rows in one column, which would all be year 0, but costs has several columns/,
    );
    expect(refusalOf("APPRAISE", down, across, null, "npv")).toMatch(
      /^#VALUE! costs has 3 rows in one column/,
    );
  });

  it("takes several lines of year 0 where the empty years are selected with them", () => {
    const lines = [
      [60, null, null],
      [40, null, null],
    ];
    expect(valueOf("APPRAISE", lines, across, null, "npv")).toEqual(
      valueOf("APPRAISE", [[100]], across, null, "npv"),
    );
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
