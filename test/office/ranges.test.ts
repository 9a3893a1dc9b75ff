import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { codeOf } from "./excel";

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice();
});
afterEach(() => office.close());

/** Runs work on the first sheet. */
function onSheet<Answer>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  return office.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

describe("reading and writing", () => {
  it("brings values, formulas, texts and the address of what was loaded", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2.5, "=A1+B1"]];
      range.numberFormat = [["0%", "#,##0.00", "General"]];
      range.load("values,formulas,address,text,valueTypes,rowCount,cellCount");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [[1, 2.5, 3.5]],
      formulas: [[1, 2.5, "=A1+B1"]],
      address: "Sheet1!A1:C1",
      text: [["100%", "2.50", "3.5"]],
      valueTypes: [["Double", "Double", "Double"]],
      rowCount: 1,
      cellCount: 3,
    });
  });

  it("fails on a property that was not loaded", async () => {
    const code = await codeOf(office, async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      await context.sync();
      return range.values;
    });
    expect(code).toBe("PropertyNotLoaded");
  });

  it("puts one value into every cell, and leaves a cell as it is for null", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as unknown[][];
      sheet.getRange("A2:B2").values = [[null, "x"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, "x"],
    ]);
  });

  it("refuses an array of another shape with Excel's own sentence", async () => {
    const write = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({
      code: "InvalidArgument",
      message: expect.stringContaining("doesn't match the size or dimensions of the range"),
    });
  });

  it("reads errors, booleans and texts as Excel gives them", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:F1");
      range.values = [["#N/A", true, "'012", "text", "", "=1/0"]];
      range.load("values,valueTypes,text");
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([["#N/A", true, "012", "text", "", "#DIV/0!"]]);
    expect(read.valueTypes).toEqual([["Error", "Boolean", "String", "String", "Empty", "Error"]]);
    expect(read.text).toEqual([["#N/A", "TRUE", "012", "text", "", "#DIV/0!"]]);
  });

  it("writes ten thousand cells at once and reads them back", async () => {
    const block = Array.from({ length: 2000 }, (_, row) => [row, row * 2, `r${row}`, row % 2 === 0, row / 7]);
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:E2000");
      range.values = block;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values[1999]).toEqual([1999, 3998, "r1999", false, 1999 / 7]);
  });

  it("clears contents, formats or both", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      const [first, second] = [sheet.getRange("A1"), sheet.getRange("B1")];
      first.load("values,format/font/bold");
      second.load("values,format/font/bold");
      await context.sync();
      return [first, second].map((cell) => [cell.values[0]![0], cell.format.font.bold]);
    });
    expect(read).toEqual([
      ["", true],
      [2, false],
    ]);
  });
});

describe("addresses", () => {
  it.each([
    ["A1", "Sheet1!A1"],
    ["$A$1:b3", "Sheet1!A1:B3"],
    ["Sheet1!C3", "Sheet1!C3"],
    ["'Sheet1'!C3", "Sheet1!C3"],
    ["A:B", "Sheet1!A:B"],
    ["1:3", "Sheet1!1:3"],
    ["Place", "Sheet1!B2:C3"],
    ["Spend", "Sheet1!E2:F3"],
    ["Spend[#All]", "Sheet1!E1:F3"],
    ["Spend[Amount]", "Sheet1!F2:F3"],
  ])("%s is %s", async (given, address) => {
    const found = await onSheet(async (sheet, context) => {
      context.workbook.names.add("Place", sheet.getRange("B2:C3"));
      sheet.getRange("E1:F1").values = [["Agency", "Amount"]];
      sheet.tables.add("E1:F3", true).name = "Spend";
      const range = sheet.getRange(given);
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  it("quotes a sheet's name where it must", async () => {
    const address = await onSheet(async (sheet, context) => {
      sheet.name = "It's 2024";
      const range = sheet.getRange("'It''s 2024'!A1");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'It''s 2024'!A1");
  });

  it.each(["", "A0", "XFE1", "no such name", "Sheet9!A1"])("refuses %j", async (given) => {
    const code = await codeOf(office, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").getBoundingRect(given);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("go from one range to another", async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const start = sheet.getRange("B2:C3");
      const ranges = [
        start.getCell(1, 1),
        start.getOffsetRange(1, -1),
        start.getResizedRange(1, 0),
        start.getEntireColumn(),
        start.getRow(1),
        start.getLastCell(),
        start.getRowsBelow(2),
        start.getBoundingRect("E5"),
        start.getIntersection("C1:C9"),
      ];
      for (const range of ranges) range.load("address");
      const none = start.getIntersectionOrNullObject("Z9");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return ranges.map(({ address }) => address.replace("Sheet1!", ""));
    });
    expect(addresses).toEqual(["C3", "A3:B4", "B2:C4", "B:C", "B3:C3", "C3", "B4:C5", "B2:E5", "C2:C3"]);
  });
});

describe("the used range", () => {
  it("is the smallest block with anything in it; formats count unless only values are asked for", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("C4").formulas = [["=1+1"]];
      sheet.getRange("F9").format.fill.color = "yellow";
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      const column = sheet.getRange("C:C").getUsedRangeOrNullObject(true);
      const empty = sheet.getRange("H:H").getUsedRangeOrNullObject();
      for (const range of [all, values, column]) range.load("address");
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      return [all.address, values.address, column.address];
    });
    expect(read).toEqual(["Sheet1!B2:F9", "Sheet1!B2:C4", "Sheet1!C4"]);
  });

  it("of an empty sheet is A1, or no object", async () => {
    const [address, isNull] = await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject();
      used.load("address");
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect([address, isNull]).toEqual(["Sheet1!A1", true]);
  });
});

describe("spills", () => {
  it("can be found from the formula and from a cell it fills", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["={1,2;3,4}"]];
      sheet.getRange("D1").values = [[1]];
      const spilled = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      const parent = sheet.getRange("B2").getSpillParentOrNullObject();
      const none = sheet.getRange("D1").getSpillingToRangeOrNullObject();
      const [inside, across] = [sheet.getRange("A1:B2"), sheet.getRange("A1:D1")];
      spilled.load("address");
      parent.load("address");
      inside.load("hasSpill,formulas");
      across.load("hasSpill");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return [spilled.address, parent.address, inside.hasSpill, across.hasSpill, inside.formulas];
    });
    expect(read).toEqual([
      "Sheet1!A1:B2",
      "Sheet1!A1",
      true,
      null,
      [
        ["={1,2;3,4}", 2],
        [3, 4],
      ],
    ]);
  });

  it("whose cells are not all empty are #SPILL!", async () => {
    const value = await onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [["in the way"]];
      const cell = sheet.getRange("A1");
      cell.formulas = [["={1,2;3,4}"]];
      cell.load("values");
      const none = cell.getSpillingToRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return cell.values[0]![0];
    });
    expect(value).toBe("#SPILL!");
  });
});

describe("formats", () => {
  it("are null where the cells differ", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      sheet.getRange("A1").format.fill.color = "#1f3864";
      sheet.getRange("A1:B1").format.font.size = 14;
      range.load("format/fill/color,format/font/size,format/font/bold");
      await context.sync();
      return [range.format.fill.color, range.format.font.size, range.format.font.bold];
    });
    expect(read).toEqual([null, 14, false]);
  });

  it("hide rows and columns", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const cells = ["A1", "B2"].map((address) => sheet.getRange(address).load("rowHidden,columnHidden"));
      await context.sync();
      return cells.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden]);
    });
    expect(read).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it("hold widths in points, wrapping, alignment and borders", async () => {
    const read = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:A3");
      format.columnWidth = 90;
      format.wrapText = true;
      format.verticalAlignment = "Top";
      format.borders.getItem("EdgeBottom").style = "Continuous";
      const cell = sheet.getRange("A3").format;
      const border = cell.borders.getItem("EdgeBottom");
      cell.load("columnWidth,wrapText,verticalAlignment");
      border.load("style");
      await context.sync();
      return [cell.columnWidth, cell.wrapText, cell.verticalAlignment, border.style];
    });
    expect(read).toEqual([90, true, "Top", "Continuous"]);
  });
});
