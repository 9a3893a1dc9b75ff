import { afterAll, beforeAll, expect, it } from "vitest";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { codeOf, onSheet } from "./excel";

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.close());

it("a name of one sheet goes before that of the workbook there, is reached from elsewhere by its sheet, and goes with the sheet", async () => {
  await onSheet(office, "Local", [[0.1, "=Rate*100", "=Other!Rate"]], async (sheet, context) => {
    const other = context.workbook.worksheets.add("Other");
    context.workbook.names.add("Rate", "=0.5");
    sheet.names.add("Rate", sheet.getRange("A1"), "this sheet's");
    other.names.add("Rate", "=0.25");
    other.getRange("A1:B1").formulas = [["=Rate*100", "='Local'!Rate"]];
    const here = sheet.getRange("B1:C1").load("values,formulas");
    const there = other.getRange("A1:B1").load("values");
    const own = sheet.names.getItem("rate").load("name,scope,value,comment");
    const all = context.workbook.names.load("items/name,items/scope");
    const cells = sheet.getRange("Rate").load("address");
    await context.sync();
    expect(here.formulas).toEqual([["=Rate*100", "=Other!Rate"]]);
    expect([here.values, there.values]).toEqual([[[10, 0.25]], [[25, 0.1]]]);
    expect(own.toJSON()).toMatchObject({
      name: "Rate",
      scope: "Worksheet",
      value: "Local!$A$1",
      comment: "this sheet's",
    });
    expect(cells.address).toBe("Local!A1");
    expect(all.items.map(({ name, scope }) => [name, scope])).toEqual([["Rate", "Workbook"]]);
    sheet.names.getItem("Rate").delete();
    const after = sheet.getRange("B1").load("values,formulas");
    other.delete();
    await context.sync();
    expect([after.values, after.formulas]).toEqual([[[50]], [["=Rate*100"]]]);
    expect(office.engine.names().map(({ name, sheet: of }) => [name, of])).toEqual([["Rate", null]]);
  });
});

it("how a sheet is printed is kept", async () => {
  await onSheet(office, "Printed", [["a", "b"]], async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A3";
    layout.zoom = { horizontalFitToPages: 1 };
    layout.centerHorizontally = true;
    layout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    layout.setPrintArea("A1:D20");
    layout.setPrintTitleRows("$1:$2");
    layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    layout.load("orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin,rightMargin");
    layout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    const area = layout.getPrintArea().load("address");
    const rows = layout.getPrintTitleRows().load("address");
    const columns = layout.getPrintTitleColumnsOrNullObject();
    sheet.getRange("1:1").insert("Down");
    const moved = layout.getPrintArea().load("address");
    await context.sync();
    expect(layout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      topMargin: 72,
      leftMargin: 36,
      rightMargin: 0.7 * 72,
    });
    expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe("Page &P of &N");
    expect([area.address, rows.address, columns.isNullObject]).toEqual([
      "Printed!A1:D20",
      "Printed!1:2",
      true,
    ]);
    expect(moved.address).toBe("Printed!A2:D21");
    layout.zoom = { horizontalFitToPages: 1, scale: 50 };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("rows and columns are grouped, and shown by levels", async () => {
  await onSheet(office, "Grouped", [[1], [2], [3], [4], [5]], async (sheet, context) => {
    sheet.getRange("2:5").group("ByRows");
    sheet.getRange("3:4").group("ByRows");
    sheet.getRange("B:C").group("ByColumns");
    sheet.showOutlineLevels(2, 1);
    const hidden = [1, 2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
    const some = sheet.getRange("2:3").load("rowHidden");
    const columns = sheet.getRange("B:C").load("columnHidden");
    await context.sync();
    expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, true, false]);
    expect([some.rowHidden, columns.columnHidden]).toEqual([null, true]);
    sheet.getRange("2:5").showGroupDetails("ByRows");
    sheet.getRange("3:4").ungroup("ByRows");
    const all = sheet.getRange("1:5").load("rowHidden");
    await context.sync();
    expect(all.rowHidden).toBe(false);
    sheet.getRange("1:1").ungroup("ByRows");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

it("a filter hides the rows that do not meet it, and no others come back when it goes", async () => {
  const cells = [
    ["Body", "Amount"],
    ["Bolton", 5],
    ["Bury", 50],
    ["Wigan", 500],
    ["Bolton", 1],
  ];
  await onSheet(office, "Filtered", cells, async (sheet, context) => {
    const visible = async () => {
      const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => !rowHidden);
    };
    const { autoFilter } = sheet;
    sheet.getRange("5:5").rowHidden = true;
    autoFilter.apply(sheet.getRange("A1:B5"), 0, { filterOn: "Values", values: ["bolton", "Wigan"] });
    expect(await visible()).toEqual([true, false, true, false]);
    autoFilter.apply(sheet.getRange("A1:B5"), 1, {
      filterOn: "Custom",
      criterion1: ">5",
      criterion2: "=1",
      operator: "Or",
    });
    autoFilter.load("enabled,isDataFiltered,criteria");
    expect(await visible()).toEqual([false, false, true, false]);
    expect([autoFilter.enabled, autoFilter.isDataFiltered, autoFilter.criteria[1]]).toEqual([
      true,
      true,
      { filterOn: "Custom", criterion1: ">5", criterion2: "=1", operator: "Or" },
    ]);
    autoFilter.clearColumnCriteria(0);
    expect(await visible()).toEqual([false, true, true, false]);
    autoFilter.remove();
    const range = autoFilter.getRangeOrNullObject();
    expect(await visible()).toEqual([true, true, true, false]);
    expect(range.isNullObject).toBe(true);
    autoFilter.apply(sheet.getRange("A1:B5"), 0, { filterOn: "CellColor", color: "#FF0000" });
    await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
  });
});

it("a sheet is copied with what is on it, and goes with what is on it", async () => {
  await onSheet(
    office,
    "Plan",
    [
      ["x", 1],
      ["y", "=B1+Here"],
    ],
    async (sheet, context) => {
      sheet.names.add("Here", "=5");
      sheet.getRange("A1").dataValidation.rule = { list: { source: "x,y", inCellDropDown: true } };
      sheet.charts.add("Pie", sheet.getRange("A1:B2")).name = "Pie";
      sheet.comments.add("A1", "Why?");
      const copy = sheet.copy("After", sheet);
      copy.load("name,position,id");
      sheet.load("position,id");
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["Plan (2)", sheet.position + 1]);
      copy.getRange("B1").values = [[7]];
      const cells = copy.getRange("A1:B2").load("values,formulas");
      const points = copy.charts.getItem("Pie").series.getItemAt(0).getDimensionValues("Values");
      const rule = copy.getRange("A1").dataValidation.load("type");
      const comments = context.workbook.comments.getCount();
      await context.sync();
      expect(cells.values).toEqual([
        ["x", 7],
        ["y", 12],
      ]);
      expect(cells.formulas[1]).toEqual(["y", "=B1+Here"]);
      expect([points.value, rule.type]).toEqual([[7, 12], "List"]);
      copy.delete();
      const left = context.workbook.comments.getCount();
      await context.sync();
      expect(comments.value - left.value).toBe(1);
      expect(office.engine.names().filter(({ sheet: of }) => of !== null && of !== sheet.id)).toEqual([]);
      expect(office.host.book.sheet(copy.id).features.validations).toEqual([]);
    },
  );
});

it("pivot tables, slicers and shapes are told by name, and the rest of them is refused", async () => {
  await onSheet(office, "Listed", [["a"]], async (sheet, context) => {
    sheet.load("id");
    await context.sync();
    office.host.book.change(sheet.id, {
      listed: {
        pivotTables: [{ id: "p1", name: "PivotTable1" }],
        slicers: [{ id: "s1", name: "Body" }],
        shapes: [{ id: "h1", name: "Logo", type: "Image" }],
      },
    });
    const pivots = context.workbook.pivotTables.load("items/name");
    const slicers = sheet.slicers.load("items/name");
    const shapes = sheet.shapes.load("items/name,items/type");
    await context.sync();
    expect([pivots.items, slicers.items, shapes.items].map((items) => items.map(({ name }) => name))).toEqual(
      [["PivotTable1"], ["Body"], ["Logo"]],
    );
    expect(shapes.items[0]!.type).toBe("Image");
  });
  const code = (work: (context: Excel.RequestContext) => unknown) =>
    codeOf(office, (context) => {
      work(context);
      return context.sync();
    });
  expect([
    await code(({ workbook }) => workbook.pivotTables.getItem("PivotTable1").refresh()),
    await code(({ workbook }) => workbook.pivotTables.getItem("Nothing")),
    await code(({ workbook }) => workbook.worksheets.getItem("Listed").shapes.getItem("Logo").delete()),
    await code(({ workbook }) => workbook.worksheets.getItem("Listed").shapes.addLine(0, 0, 5, 5)),
  ]).toEqual(["NotImplemented", "ItemNotFound", "NotImplemented", "NotImplemented"]);
});
