import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";

let stage: Stage;
let preview: Preview;

// One workbook for all: each test has rows of its own.
beforeAll(async () => {
  stage = await setStage();
  preview = await openPreview(stage, { query: "?workbook=new" });
});

afterEach(() => expect(preview.problems).toEqual([]));

afterAll(() => stage?.stop());

describe("a custom function typed into a cell", () => {
  it("calculates and spills, to the penny", async () => {
    await preview.type("B2", "=PLACE.SHARE(100,{1,1,1})");
    expect(await preview.answer("B2")).toBe(33.34);
    expect(await preview.values("B2:D2")).toEqual([[33.34, 33.33, 33.33]]);
  });

  it("follows the cells it refers to", async () => {
    await preview.type("A4", "90");
    await preview.type("A5", "=PLACE.SHARE(A4,{2,1})");
    expect(await preview.answer("A5")).toBe(60);
    await preview.type("A4", "30");
    await expect.poll(() => preview.values("A5:B5"), { timeout: 10_000 }).toEqual([[20, 10]]);
  });

  it("can be used inside a worksheet formula", async () => {
    await preview.type("A8", "=ROUND(SUM(PLACE.SHARE(10,{1,1,1}))*2,2)");
    expect(await preview.answer("A8")).toBe(20);
  });

  it("shows an error, and its message when the cell is selected", async () => {
    await preview.type("A10", '=PLACE.SHARE("ten",{1,1})');
    expect(await preview.answer("A10")).toBe("#VALUE!");
    // Enter went one cell down.
    await preview.page.keyboard.press("ArrowUp");
    await expect
      .poll(() => preview.page.getByRole("status").innerText(), { timeout: 10_000 })
      .toMatch(/^A10 #VALUE!: .*total/i);
    await preview.page.keyboard.press("ArrowDown");
    await expect.poll(() => preview.page.getByRole("status").innerText()).toBe("");
  });

  it("is #NAME? when no function has that name", async () => {
    await preview.type("A12", "=PLACE.NOSUCH(1)");
    expect(await preview.answer("A12")).toBe("#NAME?");
  });

  it("answers fifty cells together, not one after another", async () => {
    await preview.type("G1", "1");
    // How many are answered, from one look to the next: whatever else the machine does, never some of them.
    const answered = await preview.page.evaluate(async () => {
      window.preview!.write(
        "H1:H50",
        Array.from({ length: 50 }, (_, row) => [`=PLACE.DISCOUNTFACTOR($G$1+${row})`]),
      );
      const seen = [0];
      while (seen.at(-1) !== 50) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        const now = window.preview!.values("H1:H50").filter(([value]) => typeof value === "number").length;
        if (now !== seen.at(-1)) seen.push(now);
      }
      return seen;
    });
    expect(answered).toEqual([0, 50]);
    expect((await preview.values("H1"))[0]?.[0]).toBeCloseTo(1 / 1.035, 12);
  });
});
