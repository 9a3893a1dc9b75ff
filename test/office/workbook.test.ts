import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { codeOf, put, valuesOf } from "./excel";

const NAMESPACE = "urn:example:scenario";

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice();
});
afterEach(() => office.close());

describe("a calculation that is suspended", () => {
  it("leaves what is read as it was until the batch is over", async () => {
    await put(office, "A1:B1", [[1, "=A1*2"]]);
    expect(await valuesOf(office, "B1")).toEqual([[2]]);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const during = sheet.getRange("B1").load("values");
      await context.sync();
      expect(during.values).toEqual([[2]]);
    });
    expect(await valuesOf(office, "B1")).toEqual([[10]]);
  });
});

describe("names", () => {
  it("refer to cells or to a value, can be used in formulas, and go", async () => {
    await put(office, "A1:A2", [[2], [3]]);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { names } = context.workbook;
      names.add("Amounts", sheet.getRange("A1:A2"), "what is spent");
      names.add("Rate", "=0.035");
      sheet.getRange("C1:C2").formulas = [["=SUM(Amounts)"], ["=Rate*2"]];
      const [amounts, rate] = [names.getItem("amounts"), names.getItem("Rate")];
      const cells = amounts.getRange();
      const noCells = rate.getRangeOrNullObject();
      amounts.load("name,type,value,formula,visible,comment");
      rate.load("type,value");
      cells.load("address");
      const results = sheet.getRange("C1:C2").load("values");
      await context.sync();
      expect(amounts.toJSON()).toMatchObject({
        name: "Amounts",
        type: "Range",
        value: "Sheet1!$A$1:$A$2",
        formula: "=Sheet1!$A$1:$A$2",
        visible: true,
        comment: "what is spent",
      });
      expect([rate.type, rate.value, cells.address, noCells.isNullObject]).toEqual([
        "Double",
        0.035,
        "Sheet1!A1:A2",
        true,
      ]);
      expect(results.values).toEqual([[5], [0.07]]);
      amounts.delete();
      await context.sync();
    });
    expect(await valuesOf(office, "C1")).toEqual([["#NAME?"]]);
  });

  it("must be spelled as Excel spells them, and be free", async () => {
    const add = (name: string) =>
      codeOf(office, (context) => {
        context.workbook.names.add(name, "=1");
        return context.sync();
      });
    expect([await add("A1"), await add("two words"), await add("Good_one"), await add("good_ONE")]).toEqual([
      "InvalidArgument",
      "InvalidArgument",
      "no error",
      "ItemAlreadyExists",
    ]);
  });
});

describe("custom XML parts", () => {
  it("are added, found by namespace, changed and deleted", async () => {
    await office.Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(`<scenario xmlns="${NAMESPACE}" name="One">text</scenario>`);
      customXmlParts.add(`<other xmlns="urn:other"/>`);
      const ours = customXmlParts.getByNamespace(NAMESPACE);
      ours.load("items/id,items/namespaceUri");
      part.load("id");
      await context.sync();
      expect(ours.items.map(({ id, namespaceUri }) => [id, namespaceUri])).toEqual([[part.id, NAMESPACE]]);
      const again = customXmlParts.getItem(part.id);
      again.setXml(`<scenario xmlns="${NAMESPACE}" name="Two"/>`);
      const xml = again.getXml();
      const only = ours.getOnlyItemOrNullObject();
      only.load("id");
      await context.sync();
      expect([xml.value, only.id]).toEqual([`<scenario xmlns="${NAMESPACE}" name="Two"/>`, part.id]);
      again.delete();
      const left = customXmlParts.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });

  it("must be XML", async () => {
    const code = await codeOf(office, (context) => {
      context.workbook.customXmlParts.add("<open>");
      return context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("settings", () => {
  it("are kept in the workbook", async () => {
    await office.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("last", { scenario: "One" });
      settings.add("last", { scenario: "Two" });
      const found = settings.getItemOrNullObject("last");
      const none = settings.getItemOrNullObject("first");
      found.load("key,value");
      await context.sync();
      expect([found.value, none.isNullObject]).toEqual([{ scenario: "Two" }, true]);
    });
  });

  it("of the document are saved", async () => {
    office.Office.context.document.settings.set("pane", "open");
    await new Promise<void>((resolve) => office.Office.context.document.settings.saveAsync(() => resolve()));
    const kept = await office.Excel.run(async (context) => {
      const found = context.workbook.settings.getItem("pane").load("value");
      await context.sync();
      return found.value as unknown;
    });
    expect(kept).toBe("open");
  });
});

describe("events", () => {
  /** Lets messages on their way arrive. */
  const arrive = () => new Promise((resolve) => setTimeout(resolve, 30));

  it("report cells changed by an add-in and by a person", async () => {
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getFirst().onChanged.add(async (event) => void heard.push(`sheet ${event.address}`));
      worksheets.onChanged.add(async (event) => void heard.push(`any ${event.address} ${event.changeType}`));
      await context.sync();
    });
    await put(office, "A1:B1", [[1, 2]]);
    office.person.type(4, 2, "typed");
    await arrive();
    expect(heard).toEqual(["sheet A1:B1", "any A1:B1 RangeEdited", "sheet C5", "any C5 RangeEdited"]);
  });

  it("report sheets added, shown and deleted, until the listener is removed", async () => {
    const heard: string[] = [];
    const handlers = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.onAdded.add(async () => void heard.push("added"));
      worksheets.onDeleted.add(async () => void heard.push("deleted"));
      worksheets.onActivated.add(async () => void heard.push("activated"));
      await context.sync();
      return added;
    });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add("Two").activate();
      await context.sync();
      context.workbook.worksheets.getItem("Two").delete();
      await context.sync();
    });
    office.person.addSheet("By hand");
    await arrive();
    expect(heard).toEqual(["added", "activated", "deleted", "activated", "added", "activated"]);
    await office.Excel.run(handlers.context as Excel.RequestContext, async (context) => {
      handlers.remove();
      await context.sync();
    });
    office.person.addSheet("By hand too");
    await arrive();
    expect(heard.filter((name) => name === "added")).toHaveLength(2);
  });

  it("report the selection", async () => {
    let times = 0;
    await office.Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => {
        times += 1;
      });
      await context.sync();
      context.workbook.worksheets.getFirst().getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Sheet1!B2:C3");
    });
    await arrive();
    expect(times).toBe(1);
  });
});

describe("ribbon buttons", () => {
  it("run the function the add-in bound to them, and wait for it to finish", async () => {
    const done: string[] = [];
    office.Office.actions.associate("undo", (event: Office.AddinCommands.Event) => {
      done.push("ran");
      event.completed();
    });
    await office.conversation.command("undo");
    expect(done).toEqual(["ran"]);
  });
});

describe("a sheet deleted by a person", () => {
  it("takes its tables with it", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.getRange("A1:B1").values = [["a", "b"]];
      sheet.tables.add("A1:B3", true);
      await context.sync();
    });
    office.person.deleteSheet("Data");
    expect(office.host.book.tables.all()).toEqual([]);
  });
});
