import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";

let stage: Stage;
let preview: Preview;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage?.stop());

beforeEach(async () => {
  preview = await openPreview(stage, { query: "?workbook=new" });
});

afterEach(async () => {
  expect(preview.problems).toEqual([]);
  await preview.close();
});

describe("a custom function typed into a cell", () => {
  it("calculates and spills, to the penny", async () => {
    await preview.type("B2", "=PLACE.SHARE(100,{1,1,1})");
    expect(await preview.answer("B2")).toBe(33.34);
    expect(await preview.values("B2:D2")).toEqual([[33.34, 33.33, 33.33]]);
  });

  it("follows the cells it refers to", async () => {
    await preview.type("A1", "90");
    await preview.type("A2", "=PLACE.SHARE(A1,{2,1})");
    expect(await preview.answer("A2")).toBe(60);
    await preview.type("A1", "30");
    await expect.poll(() => preview.values("A2:B2"), { timeout: 10_000 }).toEqual([[20, 10]]);
  });

  it("can stand inside a worksheet formula", async () => {
    await preview.type("A1", "=ROUND(SUM(PLACE.SHARE(10,{1,1,1}))*2,2)");
    expect(await preview.answer("A1")).toBe(20);
  });

  it("shows an error, and its message when the cell is selected", async () => {
    await preview.type("A1", '=PLACE.SHARE("ten",{1,1})');
    expect(await preview.answer("A1")).toBe("#VALUE!");
    await preview.page.evaluate(() => window.preview!.select("A1"));
    await expect
      .poll(() => preview.page.getByRole("status").innerText(), { timeout: 10_000 })
      .toMatch(/^A1 #VALUE!: .*total/i);
    await preview.page.evaluate(() => window.preview!.select("C3"));
    await expect.poll(() => preview.page.getByRole("status").innerText()).toBe("");
  });

  it("is #NAME? when no function has that name", async () => {
    await preview.type("A1", "=PLACE.NOSUCH(1)");
    expect(await preview.answer("A1")).toBe("#NAME?");
  });

  it("answers fifty cells together, not one after another", async () => {
    await preview.type("A1", "1");
    await preview.page.evaluate(() => {
      window.preview!.write(
        "B1:B50",
        Array.from({ length: 50 }, (_, row) => [`=PLACE.DISCOUNTFACTOR($A$1+${row})`]),
      );
    });
    const started = Date.now();
    await expect
      .poll(
        async () =>
          (await preview.values("B1:B50")).flat().filter((value) => typeof value === "number").length,
        {
          interval: 20,
          timeout: 10_000,
        },
      )
      .toBe(50);
    expect(Date.now() - started).toBeLessThan(3000);
    expect((await preview.values("B1"))[0]?.[0]).toBeCloseTo(1 / 1.035, 12);
  });
});
