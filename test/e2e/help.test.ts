import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlFiles } from "../docs/pages";
import { root, setStage } from "./browser";
import type { Stage } from "./browser";

const folder = path.join(root, "dist/addin/help");
const pages = htmlFiles();

describe("the help that is built", () => {
  it("has the pages that the catalogue makes, and their stylesheet, and no more", () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys(), "help.css"].sort());
    const differ = [...pages].filter(
      ([name, text]) => readFileSync(path.join(folder, name), "utf8") !== text,
    );
    expect(differ.map(([name]) => name)).toEqual([]);
  });
});

describe("the help in a browser", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(async () => {
    await stage?.stop();
  });

  it.each(["light", "dark"] as const)("is read at 320 pixels, %s, with no complaint", async (colorScheme) => {
    const context = await stage.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 320, height: 700 },
      colorScheme,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("requestfailed", (request) => complaints.push(request.url()));

    await page.goto(`${stage.server.origin}/addin/help/index.html`);
    await page.getByRole("link", { name: "PLACE.APPRAISE" }).first().click();
    await page.getByRole("heading", { level: 1, name: "PLACE.APPRAISE" }).waitFor();
    await page.screenshot({ path: path.join(root, `test/output/screenshots/help-${colorScheme}.png`) });
    const seen = await page.evaluate(() => ({
      background: getComputedStyle(document.body).backgroundColor,
      widest: document.documentElement.scrollWidth,
    }));
    expect(seen).toEqual({
      background: colorScheme === "dark" ? "rgb(31, 31, 31)" : "rgb(255, 255, 255)",
      widest: 320,
    });
    expect(complaints).toEqual([]);
    await context.close();
  });
});
