import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { codeOf, put, valuesOf } from "./excel";

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice();
});
afterEach(() => office.close());

function names(): string[] {
  return office.engine.sheets().map(({ name }) => name);
}

function addSheet(name: string): Promise<string> {
  return codeOf(office, async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

describe("sheets", () => {
  it("are added at the end, not shown, and named Sheet2 and so on where no name is given", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.add("Budgets");
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("Sheet1");
    });
    expect(names()).toEqual(["Sheet1", "Sheet2", "Budgets"]);
  });

  it.each([
    ["a name of more than 31 characters", "x".repeat(32), "InvalidArgument"],
    ["a forbidden character", "Grants/2024", "InvalidArgument"],
    ["a colon", "Grants: all", "InvalidArgument"],
    ["a blank name", "   ", "InvalidArgument"],
    ["an apostrophe at the end", "Grants'", "InvalidArgument"],
    ["the name Excel keeps for itself", "history", "InvalidArgument"],
    ["a name that is taken in another case", "SHEET1", "ItemAlreadyExists"],
    ["a name the grid cannot refer to", "Plan!", "NotImplemented"],
    ["a name that begins with @", "@Plan", "NotImplemented"],
    ["a name of 31 characters with an apostrophe inside", `It's ${"x".repeat(26)}`, "no error"],
  ])("given %s: %s", async (_, name, code) => {
    expect(await addSheet(name)).toBe(code);
    const rename = codeOf(office, async (context) => {
      const sheet = context.workbook.worksheets.add("Another");
      sheet.name = name;
      await context.sync();
    });
    expect(await rename).toBe(code === "no error" ? "ItemAlreadyExists" : code);
  });

  it("are found by name without regard to case, and by id; a missing one is a null object or an error", async () => {
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = worksheets.getItem("sheet1");
      const none = worksheets.getItemOrNullObject("Nowhere");
      found.load("id,name");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      const again = worksheets.getItem(found.id);
      again.load("name");
      await context.sync();
      expect(again.name).toBe("Sheet1");
    });
    const code = await codeOf(office, async (context) => {
      context.workbook.worksheets.getItem("Nowhere").activate();
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  it("cannot all be deleted or hidden", async () => {
    const remove = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().delete();
      return context.sync();
    };
    expect(await codeOf(office, remove)).toBe("InvalidOperation");
    const hide = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().visibility = "Hidden";
      return context.sync();
    };
    expect(await codeOf(office, hide)).toBe("InvalidOperation");
  });

  it("leave #REF! in formulas when they are deleted, and formulas follow when they are renamed", async () => {
    await addSheet("Two");
    await put(office, "A1", [["=Two!A1"]]);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Two");
      sheet.getRange("A1").values = [[5]];
      sheet.name = "Second sheet";
      await context.sync();
    });
    expect(await valuesOf(office, "A1")).toEqual([[5]]);
    expect(office.engine.formulas("sheet-1", { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["='Second sheet'!A1"],
    ]);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Second sheet").delete();
      await context.sync();
    });
    expect(await valuesOf(office, "A1")).toEqual([["#REF!"]]);
  });

  it("with marks in their names are found in formulas when they are deleted", async () => {
    await addSheet("O'Neill & Co");
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("O'Neill & Co").getRange("A1").values = [[5]];
      await context.sync();
    });
    await put(office, "A1:B1", [["='O''Neill & Co'!A1+1", "=6*7"]]);
    expect(await valuesOf(office, "A1:B1")).toEqual([[6, 42]]);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("O'Neill & Co").delete();
      await context.sync();
    });
    expect(await valuesOf(office, "A1:B1")).toEqual([["#REF!", 42]]);
  });

  it("are moved, hidden and skipped when hidden", async () => {
    await addSheet("Two");
    await addSheet("Three");
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Three").position = 0;
      worksheets.getItem("Sheet1").visibility = "Hidden";
      const next = worksheets.getItem("Three").getNextOrNullObject(true).load("name");
      const none = worksheets.getItem("Two").getNextOrNullObject();
      const visible = worksheets.getCount(true);
      worksheets.load("items/name,items/position,items/visibility");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility])).toEqual([
        ["Three", 0, "Visible"],
        ["Sheet1", 1, "Hidden"],
        ["Two", 2, "Visible"],
      ]);
      expect([next.name, none.isNullObject, visible.value]).toEqual(["Two", true, 2]);
    });
    const code = await codeOf(office, (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      return context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });

  it("keep custom properties under keys without regard to case", async () => {
    await office.Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getFirst();
      customProperties.add("Mark", "one");
      customProperties.add("MARK", "two");
      const found = customProperties.getItemOrNullObject("mark");
      const none = customProperties.getItemOrNullObject("other");
      found.load("key,value");
      customProperties.load("items/key");
      await context.sync();
      expect([found.key, found.value, customProperties.items.length, none.isNullObject]).toEqual([
        "Mark",
        "two",
        1,
        true,
      ]);
    });
  });

  it("freeze rows and columns and hide gridlines", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.showGridlines = false;
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      sheet.load("showGridlines");
      await context.sync();
      expect([location.address, sheet.showGridlines]).toEqual(["Sheet1!A1:B3", false]);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("keep charts as a model: named, titled, placed, deleted", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
      chart.name = "Savings";
      chart.title.text = "Savings by agency";
      chart.setPosition("D2", "F9");
      sheet.charts.load("count");
      const found = sheet.charts.getItem("Savings");
      found.load("chartType,title/text,top");
      await context.sync();
      expect([sheet.charts.count, found.chartType, found.title.text]).toEqual([
        1,
        "ColumnClustered",
        "Savings by agency",
      ]);
      expect(found.top).toBeGreaterThan(0);
      found.delete();
      sheet.charts.load("count");
      await context.sync();
      expect(sheet.charts.count).toBe(0);
    });
  });
});

describe("protection", () => {
  it("of a sheet refuses writing, and says that the sheet is protected", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    const write = put(office, "A1", [[1]]);
    await expect(write).rejects.toMatchObject({
      code: "AccessDenied",
      message: expect.stringContaining("protected sheet"),
    });
    expect(await valuesOf(office, "A1")).toEqual([[""]]);
  });

  it("of a workbook refuses adding, renaming and deleting sheets", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add("Two");
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await addSheet("Three")).toBe("AccessDenied");
    const rename = await codeOf(office, (context) => {
      context.workbook.worksheets.getItem("Two").name = "Three";
      return context.sync();
    });
    const remove = await codeOf(office, (context) => {
      context.workbook.worksheets.getItem("Two").delete();
      return context.sync();
    });
    expect([rename, remove]).toEqual(["AccessDenied", "AccessDenied"]);
  });

  it("cannot be put on twice or taken off where there is none; a password is asked for", async () => {
    const protect = (password?: string) => (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().protection.protect({}, password);
      return context.sync();
    };
    const unprotect = (password?: string) => (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().protection.unprotect(password);
      return context.sync();
    };
    expect(await codeOf(office, unprotect())).toBe("AccessDenied");
    expect(await codeOf(office, protect("secret"))).toBe("no error");
    expect(await codeOf(office, protect())).toBe("AccessDenied");
    expect(await codeOf(office, unprotect("wrong"))).toBe("InvalidArgument");
    expect(await codeOf(office, unprotect("secret"))).toBe("no error");
  });
});
