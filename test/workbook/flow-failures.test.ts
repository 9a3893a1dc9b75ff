import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freeAt, inputAt } from "../sheets/at";
import { BY_HAND, figures } from "./by-hand";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { lessAchievable, smallPlan, smallScenario } from "./small-place";

const UNDONE = { done: true, notRestored: [] };

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openSmallPlace();
});

afterEach(() => book.close());

describe("a write that fails", () => {
  it.each([
    ["of new sheets", false],
    ["over earlier sheets", true],
  ])(
    "%s leaves the workbook as it was, wherever it fails",
    async (_which, isWrittenBefore) => {
      if (isWrittenBefore) await book.port.write(smallScenario);
      const before = await book.contents();
      const tried = await failingAtEvery(async (action) => {
        book.failAt(action);
        const answer = await book.port.write(lessAchievable).catch((error: Error) => error.message);
        const hasFailed = book.failNoMore();
        if (typeof answer === "string") {
          expect(answer).toMatch(/Nothing was changed\.$|^Excel could not do that/);
        } else {
          if (hasFailed) expect(answer.unread).toMatch(/^The sheets are written, but/);
          await book.port.undoLastWrite();
        }
        expect(await book.contents(), `after a failure at action ${action}`).toEqual(before);
        return hasFailed;
      });
      expect(tried).toBeGreaterThan(3);
    },
    LONGEST,
  );

  it.each([
    ["of new sheets", false],
    ["over earlier sheets", true],
  ])(
    "%s, and whose taking back fails too, is what undo takes back, wherever that fails",
    async (_which, isWrittenBefore) => {
      if (isWrittenBefore) {
        await book.port.write(smallScenario);
        await book.type(...freeAt(smallPlan, "summary"), "our own note");
      }
      const agreed = (await book.port.review(lessAchievable)).editedCells;
      const before = await book.contents();
      let halfDone = 0;
      await failingAtEvery(async (action) => {
        book.failIn({ ...AMID_WRITING, [TAKING_BACK]: action });
        const message = await book.port.write(lessAchievable, agreed).catch((error: Error) => error.message);
        const haveFailed = book.failNoMore();
        if (haveFailed) {
          halfDone += 1;
          expect(message).toMatch(
            /Taking back what was already written did not work either: .* What they held is not lost: choose Undo last write/,
          );
          expect((await book.port.review(lessAchievable)).findings[0]?.message).toMatch(
            /^The sheets of "Plan" were left half written\. Choose Undo/,
          );
          expect(await book.port.undoLastWrite()).toEqual(UNDONE);
        }
        expect(await book.contents(), `after a failure at action ${action} of taking back`).toEqual(before);
        return haveFailed;
      }, strideOf(isWrittenBefore));
      expect(halfDone).toBeGreaterThan(0);
    },
    LONGEST,
  );

  it("and whose taking back fails too can be written again, and is then taken back whole", async () => {
    await book.port.write(smallScenario);
    await book.type(...freeAt(smallPlan, "summary"), "our own note");
    const agreed = (await book.port.review(lessAchievable)).editedCells;
    const before = await book.contents();
    book.failIn({ ...AMID_WRITING, [TAKING_BACK]: 60 });
    await expect(book.port.write(lessAchievable, agreed)).rejects.toThrow(
      /or Write to put it back and write again/,
    );
    expect(book.failNoMore()).toBe(true);
    await book.port.write(lessAchievable, agreed);
    expect(book.cell(...inputAt(smallPlan, "achievable"))).toBe(0.25);
    await book.port.undoLastWrite();
    expect(await book.contents()).toEqual(before);
  });

  it("counts as written where only the figures cannot be read, says why, and can be taken back", async () => {
    const before = await book.contents();
    // Prepared, written, then read: the third piece of the work.
    book.failIn({ 3: 1 });
    const written = await book.port.write(smallScenario);
    expect(book.failNoMore()).toBe(true);
    expect(written).toMatchObject({ headlines: [], sheets: { length: 5 } });
    expect(written.unread).toMatch(
      /^The sheets are written, but their figures could not be read: Excel could not/,
    );
    await book.contents();
    expect(figures(await book.port.readHeadlines("Plan"))).toEqual(BY_HAND);
    await book.port.undoLastWrite();
    expect(await book.contents()).toEqual(before);
  });
});

describe("taking back that fails", () => {
  it.each([
    ["of new sheets", false],
    ["of replaced sheets, one of them deleted and the Summary hidden before", true],
  ])(
    "%s can be done again, wherever it failed",
    async (_which, isWrittenBefore) => {
      if (isWrittenBefore) {
        await book.port.write(smallScenario);
        await book.showSheet("Plan Summary", "Hidden");
      }
      const before = await book.contents();
      let brokenOff = 0;
      await failingAtEvery(async (action) => {
        await book.port.write(lessAchievable);
        if (isWrittenBefore) await book.deleteSheet("Plan Count");
        book.failAt(action);
        const message = await book.port.undoLastWrite().then(
          () => null,
          (error: Error) => error.message,
        );
        const hasFailed = book.failNoMore();
        if (message !== null) {
          brokenOff += Number(/What they held is not lost: choose Undo last write .* again/.test(message));
          expect(message).toMatch(
            /Nothing was changed\.$|Taking the write back stopped halfway: the sheets of "Plan" may now be part old/,
          );
          expect(await book.port.undoLastWrite()).toMatchObject({ done: true });
        }
        expect(await book.contents(), `after a failure at action ${action}: ${message}`).toEqual(before);
        return hasFailed;
      }, strideOf(isWrittenBefore));
      expect(brokenOff).toBeGreaterThan(0);
    },
    LONGEST,
  );
});

/** Steps between the actions that are made to fail; FAILURE_STRIDE=1 tries every one. */
const STRIDE = Number(process.env["FAILURE_STRIDE"] ?? 487);
/** Milliseconds: trying every action takes minutes, and longer as the sheets grow. */
const LONGEST = 1_800_000;

/** Tries with a failure at the first action, then at later and later ones until none comes; answers with how many came. */
async function failingAtEvery(
  attempt: (action: number) => Promise<boolean>,
  stride = STRIDE,
): Promise<number> {
  let failures = 0;
  for (let action = 1; await attempt(action); action += stride) failures += 1;
  return failures;
}

/** Taking new sheets back can break off halfway at few of its actions only. */
function strideOf(isWrittenBefore: boolean): number {
  return isWrittenBefore ? STRIDE : Math.ceil(STRIDE / 24);
}

/** A write prepares, writes and, where that fails, takes back: pieces 1, 2 and 3 of the work. */
const AMID_WRITING = { 2: 200 };
const TAKING_BACK = 3;
