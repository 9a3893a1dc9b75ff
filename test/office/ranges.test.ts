import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { codeOf, onFirstSheet } from "./excel";

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice();
});
afterEach(() => office.close());

describe("reading and writing", () => {
  it("brings values, formulas, texts and the address of what was loaded", async () => {
    const read = await onFirstSheet(office, async (sheet, context) => {
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
    const values = await onFirstSheet(office, async (sheet, context) => {
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
    const write = onFirstSheet(office, async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({
      code: "InvalidArgument",
      message: expect.stringContaining("doesn't match the size or dimensions of the range"),
    });
  });

  it("reads errors, booleans and texts as Excel gives them", async () => {
    const read = await onFirstSheet(office, async (sheet, context) => {
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
    const values = await onFirstSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1:E2000");
      range.values = block;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values[1999]).toEqual([1999, 3998, "r1999", false, 1999 / 7]);
  });

  it("clears contents, formats or both", async () => {
    const read = await onFirstSheet(office, async (sheet, context) => {
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

describe("formats", () => {
  it("are null where the cells differ", async () => {
    const read = await onFirstSheet(office, async (sheet, context) => {
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
    const read = await onFirstSheet(office, async (sheet, context) => {
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
    const read = await onFirstSheet(office, async (sheet, context) => {
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
