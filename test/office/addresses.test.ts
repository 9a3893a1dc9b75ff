import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { codeOf, onFirstSheet } from "./excel";

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice();
});
afterEach(() => office.close());

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
    const found = await onFirstSheet(office, async (sheet, context) => {
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
    const address = await onFirstSheet(office, async (sheet, context) => {
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
    const addresses = await onFirstSheet(office, async (sheet, context) => {
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
    const read = await onFirstSheet(office, async (sheet, context) => {
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
    const [address, isNull] = await onFirstSheet(office, async (sheet, context) => {
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
    const read = await onFirstSheet(office, async (sheet, context) => {
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
    const value = await onFirstSheet(office, async (sheet, context) => {
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
