import { afterAll, beforeAll, expect, it } from "vitest";
import { conditionalLooks } from "../../preview/host/book/conditional-looks";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { onSheet } from "./excel";

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.close());

it("styles have names: cells take their look on, follow them when they change, and say which they have", async () => {
  await onSheet(office, "Styled", [["Total", 1234.5]], async (sheet, context) => {
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

it("links are kept, look like links and are cleared", async () => {
  await onSheet(office, "Links", [], async (sheet, context) => {
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

it("comments and their replies are added, changed, found and deleted", async () => {
  await onSheet(office, "Talk", [["a"], ["b"]], async (sheet, context) => {
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
  await onSheet(office, "Conditions", cells, async (sheet, context) => {
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
  await onSheet(office, "Copied", cells, async (sheet, context) => {
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
