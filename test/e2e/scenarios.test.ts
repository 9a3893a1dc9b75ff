import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";

const SLOW = { timeout: 30_000 };
const NAMES = ["Local procurement only", "Safeguarding, procurement and headquarters", "Intergovernmental"];

describe("the ticks of scenarios with long names, in Excel's narrowest pane", () => {
  let stage: Stage;
  let preview: Preview;
  let frame: Frame;
  beforeAll(async () => {
    stage = await setStage();
    preview = await openPreview(stage, { query: "?pane=320" });
    frame = await preview.pane();
    await frame.getByRole("button", { name: "Scenarios", exact: true }).click();
    for (const [at, name] of NAMES.entries()) {
      await frame.getByLabel(`Name of scenario ${at + 1}`, { exact: true }).fill(name);
      await preview.page.keyboard.press("Tab");
    }
    await frame.getByRole("columnheader", { name: NAMES[2]! }).waitFor(SLOW);
  });
  afterAll(async () => {
    await preview?.close();
    await stage?.stop();
  });

  it("no scenario's name is broken inside a word", async () => {
    for (const name of NAMES) expect(await brokenWords(frame, name)).toEqual([]);
  });

  it("the proposals' names stay where the ticks are scrolled, and hide none that is reached by keys", async () => {
    const ticks = frame.getByRole("checkbox", { name: /^One back office for the ten councils/ });
    await ticks.last().focus();
    for (const at of [1, 0]) {
      await preview.page.keyboard.press("Shift+Tab");
      await expect.poll(() => ticks.nth(at).evaluate((tick) => document.activeElement === tick)).toBe(true);
      const names = await frame
        .getByRole("rowheader", { name: "One back office for the ten councils" })
        .boundingBox();
      const pane = await frame.locator("body").boundingBox();
      const tick = await ticks.nth(at).boundingBox();
      expect(names!.x).toBeGreaterThanOrEqual(pane!.x);
      expect(tick!.x).toBeGreaterThanOrEqual(names!.x + names!.width);
      expect(tick!.x + tick!.width).toBeLessThanOrEqual(pane!.x + pane!.width);
    }
  });
});

/** The words of a column's heading that stand on more than one line. */
async function brokenWords(frame: Frame, name: string): Promise<readonly string[]> {
  return frame.getByRole("columnheader", { name }).evaluate((heading) => {
    const text = heading.firstChild!;
    return [...text.textContent!.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
    });
  });
}
