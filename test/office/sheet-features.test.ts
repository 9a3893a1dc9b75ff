import { afterAll, beforeAll, expect, it } from "vitest";
import { conditionalLooks } from "../../preview/host/book/conditional-looks";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { codeOf } from "./excel";

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.close());

/** Runs work on a sheet of its own, with these cells from A1 on. */
function on(
  name: string,
  cells: unknown[][],
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    if (cells.length > 0) sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length).formulas = cells;
    await context.sync();
    await work(sheet, context);
  });
}

it("a name of one sheet goes before that of the workbook there, is reached from elsewhere by its sheet, and goes with the sheet", async () => {
  await on("Local", [[0.1, "=Rate*100", "=Other!Rate"]], async (sheet, context) => {
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
  await on("Printed", [["a", "b"]], async (sheet, context) => {
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

it("styles have names: cells take their look on, follow them when they change, and say which they have", async () => {
  await on("Styled", [["Total", 1234.5]], async (sheet, context) => {
    sheet.getRange("A1:B1").style = "Input";
    sheet.getRange("B1").style = "comma";
    context.workbook.styles.add("Ours");
    const ours = context.workbook.styles.getItem("Ours");
    sheet.getRange("A2").style = "Ours";
    ours.font.bold = true;
    ours.fill.color = "#EEEEEE";
    const cells = {
      first: sheet.getRange("A1").load("style,format/fill/color,format/font/color"),
      both: sheet.getRange("A1:B1").load("style"),
      second: sheet.getRange("B1").load("style,text,format/fill/color"),
      own: sheet.getRange("A2").load("style,format/font/bold,format/fill/color"),
      none: sheet.getRange("C9").load("style"),
    };
    const builtIn = context.workbook.styles.getItem("Heading 1").load("builtIn,font/bold");
    await context.sync();
    expect([cells.first.style, cells.both.style, cells.second.style, cells.none.style]).toEqual([
      "Input",
      null,
      "Comma",
      "Normal",
    ]);
    expect([cells.first.format.fill.color, cells.first.format.font.color]).toEqual(["#FFCC99", "#3F3F76"]);
    // "Comma" says nothing of fills, so that of "Input" stays.
    expect([cells.second.format.fill.color, cells.second.text[0]![0]!.trim()]).toEqual([
      "#FFCC99",
      "1,234.50",
    ]);
    expect([cells.own.format.font.bold, cells.own.format.fill.color]).toEqual([true, "#EEEEEE"]);
    expect([builtIn.builtIn, builtIn.font.bold]).toEqual([true, true]);
    ours.delete();
    const after = sheet.getRange("A2").load("style,format/font/bold");
    await context.sync();
    expect([after.style, after.format.font.bold]).toEqual(["Normal", false]);
    sheet.getRange("A1").style = "No such style";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("rows and columns are grouped, and shown by levels", async () => {
  await on("Grouped", [[1], [2], [3], [4], [5]], async (sheet, context) => {
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

it("links are kept, look like links and are cleared", async () => {
  await on("Links", [], async (sheet, context) => {
    sheet.getRange("A1").hyperlink = {
      address: "https://www.gov.uk/",
      screenTip: "GOV.UK",
      textToDisplay: "Rules",
    };
    sheet.getRange("A2").hyperlink = { documentReference: "Links!A1" };
    const [first, second] = [
      sheet.getRange("A1").load("hyperlink,values,format/font/underline"),
      sheet.getRange("A2").load("hyperlink,values"),
    ];
    await context.sync();
    expect(first.hyperlink).toEqual({
      address: "https://www.gov.uk/",
      screenTip: "GOV.UK",
      textToDisplay: "Rules",
    });
    expect([first.values, first.format.font.underline]).toEqual([[["Rules"]], "Single"]);
    expect([second.hyperlink.documentReference, second.values]).toEqual(["Links!A1", [["Links!A1"]]]);
    sheet.getRange("A1").clear("Hyperlinks");
    const gone = sheet.getRange("A1").load("hyperlink,values");
    await context.sync();
    expect([gone.hyperlink, gone.values]).toEqual([null, [["Rules"]]]);
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
  await on("Filtered", cells, async (sheet, context) => {
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

it("comments and their replies are added, changed, found and deleted", async () => {
  await on("Talk", [["a"], ["b"]], async (sheet, context) => {
    const comment = context.workbook.comments.add("Talk!A1", "Is this net?");
    comment.replies.add("Yes, of fees.");
    sheet.comments.add("A2", "Second");
    comment.load("id,content,authorName,resolved,creationDate");
    await context.sync();
    expect([comment.content, comment.resolved, comment.creationDate instanceof office.window.Date]).toEqual([
      "Is this net?",
      false,
      true,
    ]);
    sheet.getRange("1:1").insert("Down");
    const place = comment.getLocation().load("address");
    const found = sheet.comments.getItemByCell("A2").load("id");
    found.resolved = true;
    found.content = "Is this net of fees?";
    found.replies.load("items/content");
    const all = context.workbook.comments.getCount();
    await context.sync();
    expect([place.address, found.id === comment.id, all.value]).toEqual(["Talk!A2", true, 2]);
    expect(found.replies.items.map(({ content }) => content)).toEqual(["Yes, of fees."]);
    found.delete();
    const left = sheet.comments.load("items/content");
    await context.sync();
    expect(left.items.map(({ content }) => content)).toEqual(["Second"]);
    sheet.comments.getItemByCell("A2");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

it("conditional formats are kept, read back, and give cells their look", async () => {
  const cells = [
    [1, "late", 10],
    [5, "on time", 20],
    [9, "too late", 30],
  ];
  await on("Conditions", cells, async (sheet, context) => {
    const value = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
    value.cellValue.rule = { operator: "GreaterThan", formula1: "=$C$1/2" };
    value.cellValue.format.fill.color = "#FFC7CE";
    const text = sheet.getRange("B1:B3").conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "LATE" };
    text.textComparison.format.font.color = "red";
    const custom = sheet.getRange("A1:C3").conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$A1=5";
    custom.custom.format.font.bold = true;
    const scale = sheet.getRange("C1:C3").conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#0000FF" },
    };
    sheet.getRange("C1:C3").conditionalFormats.add("DataBar");
    const all = sheet.getRange("C1").conditionalFormats.load("items/type");
    const count = sheet.getRange("A1:C3").conditionalFormats.getCount();
    value.cellValue.load("rule,format/fill/color");
    custom.custom.rule.load("formula");
    const other = value.customOrNullObject;
    await context.sync();
    expect([count.value, all.items.map(({ type }) => type)]).toEqual([
      5,
      ["DataBar", "ColorScale", "Custom"],
    ]);
    expect(value.cellValue.rule).toEqual({ operator: "GreaterThan", formula1: "=$C$1/2" });
    expect([value.cellValue.format.fill.color, custom.custom.rule.formula, other.isNullObject]).toEqual([
      "#FFC7CE",
      "=$A1=5",
      true,
    ]);
    sheet.load("id");
    await context.sync();
    const { looks, notShown } = await conditionalLooks(office.host.book, sheet.id);
    const at = (row: number, column: number) => looks.get(row)?.get(column);
    expect([at(0, 0)?.fill, at(1, 0)?.fill, at(2, 0)?.fill]).toEqual([undefined, null, "#FFC7CE"]);
    expect([at(0, 1)?.colour, at(1, 1)?.colour, at(2, 1)?.colour]).toEqual(["#FF0000", null, "#FF0000"]);
    expect([at(1, 0)?.bold, at(1, 2)?.bold, at(2, 2)?.bold]).toEqual([true, true, null]);
    expect([at(0, 2)?.fill, at(1, 2)?.fill, at(2, 2)?.fill]).toEqual(["#FFFFFF", "#8080FF", "#0000FF"]);
    expect(notShown).toEqual(["data bars"]);
    sheet.getRange("A1:C3").clear();
    const after = sheet.getRange("A1:C3").conditionalFormats.getCount();
    await context.sync();
    expect(after.value).toBe(0);
  });
});

it("cells are copied: formulas move along, values alone, looks alone, with rows and columns changed over", async () => {
  const cells = [
    [1, "=A1*10", "'007"],
    [2, "=A2*10", ""],
  ];
  await on("Copied", cells, async (sheet, context) => {
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("A1:A2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("A4").copyFrom("A1:C2");
    sheet.getRange("E1:E4").copyFrom(sheet.getRange("B1:B2"), "Values");
    sheet.getRange("G1").copyFrom("Copied!B1:B2", "Values", false, true);
    sheet.getRange("J1:J2").values = [["kept"], ["kept"]];
    sheet.getRange("J1").copyFrom("C1:C2", "Values", true);
    sheet.getRange("L1").copyFrom("A1:B1", "Formats");
    const [all, values, turned, skipped, looks, rule] = [
      sheet.getRange("A4:C5").load("formulas,values,format/font/bold"),
      sheet.getRange("E1:E4").load("formulas"),
      sheet.getRange("G1:H1").load("values"),
      sheet.getRange("J1:J2").load("values"),
      sheet.getRange("L1:M1").load("values,format/font/bold"),
      sheet.getRange("A4:A5").dataValidation.load("type"),
    ];
    await context.sync();
    expect(all.formulas).toEqual([
      [1, "=A4*10", "007"],
      [2, "=A5*10", ""],
    ]);
    expect([values.formulas, turned.values]).toEqual([[[10], [20], [10], [20]], [[10, 20]]]);
    expect([skipped.values, looks.values, looks.format.font.bold]).toEqual([
      [["007"], ["kept"]],
      [["", ""]],
      true,
    ]);
    expect(rule.type).toBe("WholeNumber");
    sheet.getRange("N1").copyFrom("A1", "Link");
    await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
  });
});

it("a sheet is copied with what is on it, and goes with what is on it", async () => {
  await on(
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
  await on("Listed", [["a"]], async (sheet, context) => {
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
