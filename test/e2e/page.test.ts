import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ADDIN_FOLDER } from "../../build";
import { openFile } from "../../preview/file";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";

let stage: Stage;
let preview: Preview;

beforeAll(async () => {
  stage = await setStage();
  preview = await openPreview(stage);
});

afterAll(async () => {
  await preview?.close();
  await stage?.stop();
});

describe("the preview", () => {
  it("opens with the sample workbook", async () => {
    expect(await preview.page.evaluate(() => window.preview!.sheetNames())).toEqual([
      "Read me",
      "Spending",
      "Grants",
    ]);
    expect(await preview.page.evaluate(() => window.preview!.tableNames())).toEqual(["Spending", "Grants"]);
    expect(await preview.values("A1")).toEqual([["Greater Manchester, 2023-24: a sample workbook"]]);
  });

  it("draws the manifest's ribbon", async () => {
    const ribbon = preview.page.getByRole("toolbar", { name: "Ribbon" });
    expect(await ribbon.getByRole("button").allInnerTexts()).toEqual([
      "Total Place",
      "Book",
      "Undo last write",
    ]);
    const icons = await ribbon
      .locator("img")
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(icons).toEqual([32, 32, 32]);
  });

  it("docks the pane, which runs Microsoft's own Office.js, unchanged, as in Excel", async () => {
    const pane = await preview.pane();
    const told = await pane.evaluate(() => ({
      host: Office.context.host,
      platform: Office.context.platform,
      floors: [
        Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
        Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
        Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3"),
      ],
      beyond: Office.context.requirements.isSetSupported("ExcelApi", "1.16"),
    }));
    expect(told).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      floors: [true, true, true],
      beyond: false,
    });
    await pane.getByRole("button", { name: "Change the book" }).waitFor();
  });

  it("opens the sample's book from the ribbon", async () => {
    await preview.page.getByRole("button", { name: "Book", exact: true }).click();
    const pane = await preview.pane();
    await pane.getByRole("heading", { name: "Proposals", exact: true }).waitFor();
    await pane.getByRole("heading", { name: "Buying together" }).waitFor();
  });

  it("closes the pane and opens it again from the ribbon", async () => {
    const dock = preview.page.getByRole("complementary", { name: "Task pane" });
    await preview.page.getByRole("button", { name: "Close the task pane" }).click();
    expect(await dock.isVisible()).toBe(false);
    await preview.page.getByRole("button", { name: "Total Place" }).click();
    expect(await dock.isVisible()).toBe(true);
  });

  it("makes the pane as wide as asked, within what Excel allows", async () => {
    const dock = preview.page.getByRole("complementary", { name: "Task pane" });
    const splitter = preview.page.getByRole("separator", { name: "Width of the task pane" });
    expect((await dock.boundingBox())?.width).toBe(350);
    await splitter.press("ArrowLeft");
    expect((await dock.boundingBox())?.width).toBe(360);
    const box = (await splitter.boundingBox())!;
    await preview.page.mouse.move(box.x + 2, box.y + 100);
    await preview.page.mouse.down();
    await preview.page.mouse.move(1200, box.y + 100, { steps: 4 });
    await preview.page.mouse.up();
    expect((await dock.boundingBox())?.width).toBe(320);
  });

  it("has asked the host for nothing it does not have, and no other machine for anything", async () => {
    expect(await preview.page.evaluate(() => window.preview!.missing())).toEqual([]);
    expect(preview.problems).toEqual([]);
  });
});

describe("a workbook of one's own", () => {
  it("is refused in a sentence where it is none, and what is open stays", async () => {
    await preview.page
      .locator("#file-chooser")
      .setInputFiles({ name: "report.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
    const dialog = preview.page.getByRole("dialog");
    await dialog.getByText("The file is a PDF").waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await preview.page.evaluate(() => window.preview!.sheetNames())).toContain("Spending");
  });

  it("is opened from this machine, takes what is typed, and is saved as a copy", async () => {
    const list = {
      name: "payments.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Body,Paid,Amount\nBolton,05/10/2023,-12.50\n"),
    };
    await preview.page.locator("#file-chooser").setInputFiles(list);
    await preview.page.waitForURL(/workbook=file/);
    await preview.page.evaluate(() => window.preview!.ready);
    expect(await preview.values("A1:C2")).toEqual([
      ["Body", "Paid", "Amount"],
      ["Bolton", 45204, -12.5],
    ]);
    await (await preview.pane()).getByRole("button", { name: "Make a book" }).first().waitFor();
    await preview.type("A3", "Bury");
    const saving = preview.page.waitForEvent("download");
    await preview.page.getByRole("button", { name: "Save a copy" }).click();
    await preview.page.getByRole("dialog").getByRole("button", { name: "Save the copy" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("payments copy.xlsx");
    const { content } = await openFile("copy.xlsx", await buffer(await saved.createReadStream()));
    expect(content.sheets[0]?.values.map(([body]) => body)).toEqual(["Body", "Bolton", "Bury"]);
    expect(preview.problems).toEqual([]);
  });
});

describe("a workbook that is left", () => {
  let other: Preview;
  beforeAll(async () => {
    other = await openPreview(stage, { query: "?workbook=new" });
  });
  afterAll(() => other?.close());

  it("is handed over by its bytes where the browser's store does not take what was read of it", async () => {
    await other.page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function refusing(this: IDBObjectStore, value: object, key) {
        if ("opened" in value) throw new DOMException("The serialized value is too large", "DataError");
        return put.call(this, value, key);
      };
    });
    const list = { name: "large.csv", mimeType: "text/csv", buffer: Buffer.from("Body,Amount\nBolton,12\n") };
    await other.page.locator("#file-chooser").setInputFiles(list);
    await other.page.waitForURL(/workbook=file/);
    await other.page.evaluate(() => window.preview!.ready);
    expect(await other.values("A1:B2")).toEqual([
      ["Body", "Amount"],
      ["Bolton", 12],
    ]);
  });

  it("is asked about where something was typed, and its page says when it is loaded again that the file is not there", async () => {
    const asked: string[] = [];
    other.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await other.type("A3", "Bury");
    await other.page.reload();
    await other.page.evaluate(() => window.preview!.ready);
    expect(asked).toEqual(["beforeunload"]);
    const dialog = other.page.getByRole("dialog");
    await dialog.getByText("Open your file again").waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await other.page.evaluate(() => window.preview!.sheetNames())).toEqual(["Sheet1"]);
  });

  it("has #REF! wherever the sheet was read that is shown and deleted by its tab", async () => {
    const tabs = other.page.locator("#grid");
    const add = async () => {
      await other.page.locator("#grid footer button, #grid [class*=sheet-bar] button").first().click();
    };
    await add();
    await add();
    const [source, ...readers] = await other.page.evaluate(() => window.preview!.sheetNames());
    for (const reader of readers)
      await other.page.evaluate(
        ([name, from]) => {
          window.preview!.activate(name!);
          window.preview!.write("A1:A1", [[`=SUM(${from}!A1:A2)`]]);
        },
        [reader, source],
      );
    await other.page.evaluate((name) => window.preview!.activate(name!), source);
    await tabs.getByText(source!, { exact: true }).last().click({ button: "right" });
    await other.page.getByText("Delete", { exact: true }).last().click();
    await other.page
      .getByRole("button", { name: /^(?:OK|Confirm)$/ })
      .last()
      .click();
    await expect.poll(() => other.page.evaluate(() => window.preview!.sheetNames())).toEqual(readers);
    for (const reader of readers)
      expect(await other.page.evaluate((name) => window.preview!.contents(name), reader)).toEqual([
        ["=SUM(#REF!)"],
      ]);
  });
});

describe("the preview in another window", () => {
  let other: Preview;
  beforeAll(async () => {
    other = await openPreview(stage, { query: "?pane=320&theme=dark" });
  });
  afterAll(() => other?.close());

  it("takes width and theme from the address without a page's name, before the system's, pane and all", async () => {
    const dock = other.page.getByRole("complementary", { name: "Task pane" });
    expect((await dock.boundingBox())?.width).toBe(320);
    const ground = await (
      await other.pane()
    ).evaluate(() => getComputedStyle(document.querySelector("#root > *")!).backgroundColor);
    expect(ground).toBe("rgb(41, 41, 41)");
    expect(await other.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await other.screenshot("page-dark");
    expect(other.problems).toEqual([]);
  });

  it("refuses a member of Office.js that it does not have by name, and names it at the foot of the page", async () => {
    const pane = await other.pane();
    const refusal = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
      }).catch((error: Error) => error.message),
    );
    expect(refusal).toMatch(/refreshAll is not implemented by this stand-in for Excel/i);
    expect(await other.page.locator("#status-missing").innerText()).toMatch(
      /Not in this stand-in: .*refreshAll/i,
    );
  });

  it("is watched: a request to another server, which the page's policy refuses, is noticed", async () => {
    const pane = await other.pane();
    await pane.evaluate(() => fetch("https://example.org/").catch(() => {}));
    await other.page.evaluate(() => {
      const picture = document.createElement("img");
      picture.src = "https://example.net/pixel.png";
      document.body.append(picture);
    });
    await expect.poll(() => other.problems.join("\n")).toContain("example.org");
    await expect.poll(() => other.problems.join("\n")).toContain("example.net");
  });
});

describe("the add-in as npm start builds it, in seconds", () => {
  it("is the same pane with the same functions", async () => {
    const quick = await setStage(ADDIN_FOLDER.quick);
    const opened = await openPreview(quick);
    await opened.page.evaluate(() => window.preview!.activate("Read me"));
    await opened.type("H1", "=PLACE.DISCOUNTFACTOR(1)");
    expect(await opened.answer("H1")).toBeCloseTo(1 / 1.035, 6);
    const pane = await opened.pane();
    await pane.getByRole("button", { name: "Begin a new book" }).click();
    await pane.getByRole("heading", { name: "Tables", exact: true }).waitFor();
    expect(opened.problems).toEqual([]);
    await opened.close();
    await quick.stop();
  });
});
