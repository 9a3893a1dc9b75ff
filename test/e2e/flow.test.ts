import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { expected, expectedWords, FIXED_SHARE } from "../flow/expected";
import { openPreview, setStage } from "./browser";
import type { Stage } from "./browser";

/** The whole way through, as a finance officer takes it, on the sample workbook in the browser. */
describe("from the sample workbook to a written scenario", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(async () => {
    await stage?.stop();
  });

  it("writes figures that agree with those worked out by hand, and fits panes of 320 and 450 px", async () => {
    const preview = await openPreview(stage, { query: "?pane=320" });
    const frame = await preview.pane();
    const before = await preview.contents(["Spending", "Grants"]);
    const fits = async (step: string): Promise<void> => {
      for (const pane of [450, 320]) {
        await preview.widen(pane);
        expect(await overflow(frame), `${step} sticks out of ${pane} px sideways`).toBe(0);
        await preview.screenshot(`flow-${pane}-${step}`);
      }
    };

    await frame.getByRole("button", { name: "New scenario" }).click();
    await heading(frame, "Tables");
    await frame.getByText(/^9 grants read/).waitFor();
    await fits("1-tables");
    await frame.getByRole("button", { name: "Next" }).click();

    await heading(frame, "Count");
    await frame.getByText(`${expected.sharedServices} of`, { exact: false }).waitFor();
    await fits("2-count");
    await frame.getByRole("button", { name: "Next" }).click();

    await heading(frame, "Duplication");
    await frame.getByLabel("Duplicated fixed cost, every shared service").fill(String(FIXED_SHARE * 100));
    await fits("3-duplication");
    await frame.getByRole("button", { name: "Next" }).click();

    await heading(frame, "Grants");
    await frame.getByRole("button", { name: "Select all grants" }).click();
    await fits("4-grants");
    await frame.getByRole("button", { name: "Next" }).click();

    await heading(frame, "Review");
    const write = frame.getByRole("button", { name: "Write", exact: true });
    await write.waitFor();
    await fits("5-review");
    await write.click();
    await frame.getByText("All checks hold.").waitFor({ timeout: 60_000 });
    await fits("6-result");

    const written = await preview.headlines("Scenario 1 Summary");
    for (const [key, figure] of Object.entries(expected)) {
      const value = written[key as keyof typeof expected];
      if (typeof figure === "number") expect(value, key).toBeCloseTo(figure, 6);
      else expect(value, key).toBe(figure);
    }
    const shown = await frame.getByRole("region", { name: "Headline figures" }).innerText();
    expect(shown).toContain(Math.round(expected.duplicationSaving).toLocaleString("en-GB"));
    const said = await frame.getByRole("region", { name: "In words" }).innerText();
    expect(said).toContain(expectedWords.inWordsGain);
    expect(said).toContain("not a saving that can be cashed");
    expect(await preview.contents(["Spending", "Grants"])).toEqual(before);
    expect(preview.problems).toEqual([]);
    await preview.close();
  });
});

async function heading(frame: Frame, step: string): Promise<void> {
  await frame.getByRole("heading", { name: new RegExp(`: ${step}$`) }).waitFor();
}

async function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
