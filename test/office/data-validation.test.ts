import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Refusal } from "../../preview/host/book/refusal";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { codeOf, put, valuesOf } from "./excel";

let office: BootedOffice;
const refusals: Refusal[] = [];
beforeAll(async () => {
  office = await bootOffice();
  office.host.book.onRefusal((refusal) => refusals.push(refusal));
});
afterAll(() => office.close());

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

it("a rule is read as it was written, for cells that all have it, and goes when it is cleared", async () => {
  await office.Excel.run(async (context) => {
    const cells = first(context).getRange("A1:A4").dataValidation;
    cells.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    cells.errorAlert = { showAlert: true, style: "Warning", title: "Please", message: "Yes or No" };
    cells.prompt = { showPrompt: true, title: "Ring-fenced?", message: "Yes or No" };
    cells.ignoreBlanks = false;
    const some = first(context).getRange("A4:A5").dataValidation.load("type,rule,ignoreBlanks");
    const none = first(context).getRange("B1").dataValidation.load("type,rule,valid");
    cells.load("type,rule,errorAlert,prompt,ignoreBlanks");
    await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    none.load("type,rule");
    cells.load("type,rule,errorAlert,prompt,ignoreBlanks");
    some.load("type,rule,ignoreBlanks");
    await context.sync();
    expect(cells.toJSON()).toEqual({
      type: "List",
      rule: { list: { source: "Yes,No", inCellDropDown: true } },
      errorAlert: { showAlert: true, style: "Warning", title: "Please", message: "Yes or No" },
      prompt: { showPrompt: true, title: "Ring-fenced?", message: "Yes or No" },
      ignoreBlanks: false,
    });
    expect([some.type, some.rule, none.type]).toEqual(["MixedCriteria", null, "None"]);
    first(context).getRange("A2:A5").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 5, operator: "Between" },
    };
    const two = first(context).getRange("A1:A2").dataValidation.load("type");
    await context.sync();
    expect(two.type).toBe("Inconsistent");
    first(context).getRange("A1:A5").dataValidation.clear();
    const gone = first(context).getRange("A1:A5").dataValidation.load("type");
    await context.sync();
    expect(gone.type).toBe("None");
  });
});

it("a rule that says nothing, or two things, is refused", async () => {
  const code = (rule: object) =>
    codeOf(office, (context) => {
      first(context).getRange("A1").dataValidation.rule = rule;
      return context.sync();
    });
  expect([
    await code({ list: { source: "", inCellDropDown: true } }),
    await code({ decimal: { formula1: 1, operator: "Between" } }),
    await code({ custom: { formula: "=TRUE" }, list: { source: "a", inCellDropDown: true } }),
  ]).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
});

it("what is typed is checked: it is taken back where the rule stops it, whatever kind of rule", async () => {
  await put(office, "H1:H3", [["Police"], ["Fire"], [10]]);
  await office.Excel.run(async (context) => {
    const rule = (address: string, given: Excel.DataValidationRule) => {
      first(context).getRange(address).dataValidation.rule = given;
    };
    rule("C1:C3", { list: { source: "=$H$1:$H$2", inCellDropDown: true } });
    rule("D1:D3", { wholeNumber: { formula1: 0, formula2: "=$H$3", operator: "Between" } });
    rule("E1:E3", { custom: { formula: "=AND(ISNUMBER(E1),E1>D1)" } });
    rule("F1:F3", { decimal: { formula1: 0.5, operator: "LessThanOrEqualTo" } });
    first(context).getRange("F1:F3").dataValidation.errorAlert = {
      showAlert: true,
      style: "Information",
      title: "Share",
      message: "At most a half",
    };
    await context.sync();
  });
  const type = async (row: number, column: number, text: string | number) => {
    office.person.type(row, column, text);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await office.host.settled();
  };
  await type(0, 2, "fire");
  await type(1, 2, "Ambulance");
  await type(0, 3, 10);
  await type(1, 3, 4);
  await type(1, 3, 4.5);
  await type(2, 3, 11);
  await type(1, 4, 5);
  await type(0, 4, 10);
  await type(0, 5, 0.6);
  await vi.waitFor(() => expect(refusals).toHaveLength(5));
  expect(await valuesOf(office, "C1:F3")).toEqual([
    ["fire", 10, "", 0.6],
    ["", 4, 5, ""],
    ["", "", "", ""],
  ]);
  expect(refusals.at(-1)).toEqual({ title: "Share", message: "At most a half", isTakenBack: false });
  await office.Excel.run(async (context) => {
    const sheet = first(context);
    const invalid = sheet.getRange("C1:F3").dataValidation.getInvalidCells().load("address");
    const valid = sheet.getRange("C1:C3").dataValidation.getInvalidCellsOrNullObject();
    await context.sync();
    expect([invalid.address, valid.isNullObject]).toEqual(["Sheet1!F1", true]);
  });
});

it("rules move with their cells, and their formulas are as for where they are", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Moved");
    sheet.getRange("A1:A4").dataValidation.rule = { custom: { formula: "=B1>0" } };
    sheet.getRange("2:3").insert("Down");
    const all = sheet.getRange("A1:A6").dataValidation.load("type");
    const below = sheet.getRange("A7").dataValidation.load("type");
    sheet.getRange("A2").dataValidation.clear();
    const rest = sheet.getRange("A3").dataValidation.load("rule");
    await context.sync();
    expect([all.type, below.type, rest.rule]).toEqual(["Custom", "None", { custom: { formula: "=B3>0" } }]);
  });
});
