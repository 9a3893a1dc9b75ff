import { readFileSync } from "node:fs";
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
      "New scenario",
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
    await pane.getByRole("button", { name: "New scenario" }).first().waitFor();
  });

  it("opens the questions from the ribbon", async () => {
    await preview.page.getByRole("button", { name: "New scenario" }).click();
    const pane = await preview.pane();
    await pane.getByRole("heading", { name: "Tables" }).waitFor();
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

describe("a member of Office.js that the stand-in does not have", () => {
  it("is refused by name, and named at the foot of the page", async () => {
    const lacking = await openPreview(stage);
    const pane = await lacking.pane();
    const refusal = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
      }).catch((error: Error) => error.message),
    );
    expect(refusal).toMatch(/refreshAll is not implemented by this stand-in for Excel/i);
    expect(await lacking.page.locator("#status-missing").innerText()).toMatch(
      /Not in this stand-in: .*refreshAll/i,
    );
    await lacking.close();
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
    await pane.getByRole("button", { name: "New scenario" }).first().click();
    await pane.getByRole("heading", { name: "Tables" }).waitFor();
    expect(opened.problems).toEqual([]);
    await opened.close();
    await quick.stop();
  });
});

describe("a workbook of one's own", () => {
  it("is opened from this machine, takes what is typed, and is saved as a copy", async () => {
    const own = await openPreview(stage);
    const list = {
      name: "payments.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Body,Paid,Amount\nBolton,05/10/2023,-12.50\n"),
    };
    await own.page.locator("#file-chooser").setInputFiles(list);
    await own.page.waitForURL(/workbook=file/);
    await own.page.evaluate(() => window.preview!.ready);
    expect(await own.values("A1:C2")).toEqual([
      ["Body", "Paid", "Amount"],
      ["Bolton", 45204, -12.5],
    ]);
    await (await own.pane()).getByRole("button", { name: "New scenario" }).first().waitFor();
    await own.type("A3", "Bury");
    const saved = own.page.waitForEvent("download");
    await own.page.getByRole("button", { name: "Save a copy" }).click();
    await own.page.getByRole("dialog").getByRole("button", { name: "Save the copy" }).click();
    expect((await saved).suggestedFilename()).toBe("payments copy.xlsx");
    const { content } = await openFile("copy.xlsx", new Uint8Array(readFileSync(await (await saved).path())));
    expect(content.sheets[0]?.values.map(([body]) => body)).toEqual(["Body", "Bolton", "Bury"]);
    expect(own.problems).toEqual([]);
    await own.close();
  });

  it("is refused in a sentence where it is none, and what is open stays", async () => {
    const own = await openPreview(stage);
    await own.page
      .locator("#file-chooser")
      .setInputFiles({ name: "report.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
    const dialog = own.page.getByRole("dialog");
    await dialog.getByText("The file is a PDF").waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await own.page.evaluate(() => window.preview!.sheetNames())).toContain("Spending");
    await own.close();
  });
});

describe("the preview's width and theme", () => {
  it("are taken from the address without a page's name, before the system's, pane and all", async () => {
    const dark = await openPreview(stage, { query: "?pane=320&theme=dark" });
    const dock = dark.page.getByRole("complementary", { name: "Task pane" });
    expect((await dock.boundingBox())?.width).toBe(320);
    const ground = await (
      await dark.pane()
    ).evaluate(() => getComputedStyle(document.querySelector("#root > *")!).backgroundColor);
    expect(ground).toBe("rgb(41, 41, 41)");
    expect(await dark.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await dark.screenshot("page-dark");
    expect(dark.problems).toEqual([]);
    await dark.close();
  });
});

describe("the watch over what leaves the machine", () => {
  it("notices a request to another server, which the page's policy refuses", async () => {
    const watched = await openPreview(stage);
    const pane = await watched.pane();
    await pane.evaluate(() => fetch("https://example.org/").catch(() => {}));
    await watched.page.evaluate(() => {
      const picture = document.createElement("img");
      picture.src = "https://example.net/pixel.png";
      document.body.append(picture);
    });
    await expect.poll(() => watched.problems.join("\n")).toContain("example.org");
    await expect.poll(() => watched.problems.join("\n")).toContain("example.net");
    await watched.close();
  });
});
