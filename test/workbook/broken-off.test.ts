import { afterEach, describe, expect, it } from "vitest";
import { connectWorkbook } from "../../src/workbook";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { smallScenario } from "./small-place";

let book: OpenWorkbook;
afterEach(() => book.close());

/** Steps between the actions at which a write is broken off; FAILURE_STRIDE=1 tries every one. */
const STRIDE = Number(process.env["FAILURE_STRIDE"] ?? 1200);
/** At the first actions sheets are added and marked. */
const CLOSELY = 24;

describe("a write that was broken off, with nothing to take it back", () => {
  it("is written again by the next session, wherever it broke off", async () => {
    book = await openSmallPlace();
    await book.port.write(smallScenario);
    const whole = await book.contents();
    await book.port.undoLastWrite();
    const before = book.sheets();
    let brokenOff = 0;
    let left = "";
    for (let action = 1; ; action += action < CLOSELY ? Math.min(8, STRIDE) : STRIDE) {
      // The taking back fails at its first action, as if the page were gone.
      book.failIn({ 2: action, 3: 1 });
      const message = await connectWorkbook()
        .write(smallScenario)
        .catch((error: Error) => error.message);
      book.failNoMore();
      // Breaking off later leaves no more behind: the whole of that piece of the write is done.
      const leftNow = JSON.stringify(await book.contents());
      const isOver = leftNow === left;
      left = leftNow;
      brokenOff += Number(typeof message === "string");
      const next = connectWorkbook();
      const review = await next.review(smallScenario);
      expect(
        review.findings.filter(({ severity }) => severity === "stop"),
        `at action ${action}`,
      ).toEqual([]);
      await next.write(smallScenario, review.editedCells, review.basis);
      expect(await book.contents(), `after breaking off at action ${action}`).toEqual(whole);
      if (isOver) break;
      for (const name of book.sheets()) if (!before.includes(name)) await book.deleteSheet(name);
      book.office.host.book.xmlParts.clear();
    }
    expect(brokenOff).toBeGreaterThan(3);
  }, 1_800_000);
});
