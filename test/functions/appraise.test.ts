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
