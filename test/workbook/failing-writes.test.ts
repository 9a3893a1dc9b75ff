import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actionsToFail } from "./actions-to-fail";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { LESS, LONG, planSmall, SMALL, smallPort } from "./small-sheets";
import type { SmallPort } from "./small-sheets";
import { at, freeAt } from "../sheets/at";

const UNDONE = { done: true, notRestored: [] };
/** Milliseconds: with EVERY_ACTION=1 it takes minutes. */
const LONGEST = 1_800_000;

let book: OpenWorkbook;
let port: SmallPort;

beforeEach(async () => {
  book = await openWorkbook();
  port = smallPort();
  await book.addSheet("Budgets", [["Agency", "Budget"]]);
});

afterEach(() => book.close());

/**
 * The pieces of work that a write is: it prepares, writes, and then takes back; or it reads the figures, and then prints and draws, which
 * `dress-sheets.test.ts` makes fail.
 */
const [WRITING, AFTERWARDS, DRAWING] = [2, 3, 5];
const CASES = [
  ["new sheets", false],
  ["earlier sheets", true],
] as const;

/** Writes the small sheets, and a note beside them: what a person has in the workbook before the write that fails. */
async function written(): Promise<void> {
  await port.write(SMALL);
  await book.type(...freeAt(planSmall(SMALL), "summary"), "our own note");
}

describe("a write that fails", () => {
  it.each(CASES)(
    "over %s leaves the workbook as it was, wherever it fails",
    async (_which, isWrittenBefore) => {
      if (isWrittenBefore) await written();
      const less = isWrittenBefore ? LESS : LONG;
      const before = await book.contents();
      const agreed = (await port.review(less)).editedCells;
      // The figures of the second are known from the first, and not awaited.
      await port.write(less, agreed);
      await port.undo();
      const pieces = await book.heard(() => port.write(less, agreed));
      expect(pieces).toHaveLength(DRAWING);
      await port.undo();
      for (const [piece, kinds] of pieces.slice(0, AFTERWARDS).entries()) {
        for (const action of actionsToFail(kinds)) {
          book.failIn({ [piece + 1]: action });
          const answer = await port.write(less, agreed).catch((error: Error) => error.message);
          const where = `after a failure of ${kinds[action - 1]}, action ${action} of piece ${piece + 1}`;
          expect(book.failNoMore(), where).toBe(true);
          if (piece + 1 === AFTERWARDS) {
            expect(answer, where).toMatchObject({
              unread: expect.stringMatching(/^The sheets are written, but/),
            });
            await port.undo();
          } else expect(answer, where).toMatch(/Nothing was changed\.$|^Excel could not do that/);
          expect(await book.contents(), where).toEqual(before);
        }
      }
    },
    LONGEST,
  );

  it.each(CASES)(
    "over %s, and whose taking back fails too, is what undo takes back, wherever that fails",
    async (_which, isWrittenBefore) => {
      if (isWrittenBefore) await written();
      const before = await book.contents();
      const agreed = (await port.review(LESS)).editedCells;
      const writing = (await book.heard(() => port.write(LESS, agreed)))[WRITING - 1]!;
      await port.undo();
      const amid = writing.lastIndexOf("DataValidation.Rule") + 1;
      book.failIn({ [WRITING]: amid });
      const [, , takingBack = []] = await book.heard(() => port.write(LESS, agreed).catch(() => null));
      for (const action of actionsToFail(takingBack)) {
        book.failIn({ [WRITING]: amid, [AFTERWARDS]: action });
        const message = await port.write(LESS, agreed).catch((error: Error) => error.message);
        const where = `after a failure of ${takingBack[action - 1]}, action ${action} of taking back`;
        expect(book.failNoMore(), where).toBe(true);
        expect(message).toMatch(
          /Taking back what was already written did not work either: .* What they held is not lost: choose Undo last write/,
        );
        expect((await port.review(LESS)).findings[0]?.message).toMatch(
          /^The sheets of the small sheets were left half written\. Choose Undo/,
        );
        expect(await port.undo(), where).toEqual(UNDONE);
        expect(await book.contents(), where).toEqual(before);
      }
    },
    LONGEST,
  );

  it("and whose taking back fails too can be written again, and is then taken back whole", async () => {
    await written();
    const agreed = (await port.review(LESS)).editedCells;
    const before = await book.contents();
    book.failIn({ [WRITING]: 200, [AFTERWARDS]: 60 });
    await expect(port.write(LESS, agreed)).rejects.toThrow(/or Write to put it back and write again/);
    expect(book.failNoMore()).toBe(true);
    await port.write(LESS, agreed);
    expect(book.cell(...at(planSmall(LESS).cells.saving))).toBe(60);
    await port.undo();
    expect(await book.contents()).toEqual(before);
  });

  it("counts as written where only the figures cannot be read, says why, and can be taken back", async () => {
    const before = await book.contents();
    book.failIn({ [AFTERWARDS]: 1 });
    const answer = await port.write(SMALL);
    expect(book.failNoMore()).toBe(true);
    expect(answer).toMatchObject({ headlines: [], sheets: { length: 3 } });
    expect(answer.unread).toMatch(
      /^The sheets are written, but their figures could not be read: Excel could not/,
    );
    await book.calculated();
    expect(book.cell(...at(planSmall(SMALL).cells.holds))).toBe(true);
    await port.undo();
    expect(await book.contents()).toEqual(before);
  });

  it("is taken back where the user stops it", async () => {
    const before = await book.contents();
    const stopping = new AbortController();
    const shares: number[] = [];
    const progress = (share: number) => {
      shares.push(share);
      stopping.abort();
    };
    const writing = port.write(SMALL, [], undefined, { progress, signal: stopping.signal });
    await expect(writing).rejects.toThrow("The writing was stopped. Nothing was changed.");
    expect(shares).toEqual([1]);
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
        await written();
        await book.showSheet("Our Summary", "Hidden");
      }
      const before = await book.contents();
      const agreed = (await port.review(LESS)).editedCells;
      const beWritten = async () => {
        await port.write(LESS, agreed);
        if (isWrittenBefore) await book.deleteSheet("Our Shares");
      };
      await beWritten();
      const [kinds = []] = await book.heard(() => port.undo());
      let brokenOff = 0;
      for (const action of actionsToFail(kinds)) {
        await beWritten();
        book.failIn({ 1: action });
        const message = await port.undo().catch((error: Error) => error.message);
        const where = `after a failure of ${kinds[action - 1]}, action ${action}`;
        expect(book.failNoMore(), where).toBe(true);
        expect(message).toMatch(
          /Nothing was changed\.$|The write is taken back in part: the sheets of the small sheets may now be part old/,
        );
        brokenOff += Number(
          /What they held before is not lost: choose Undo last write .* again/.test(String(message)),
        );
        expect(await port.undo(), where).toMatchObject({ done: true });
        expect(await book.contents(), where).toEqual(before);
      }
      expect(brokenOff).toBeGreaterThan(isWrittenBefore ? 10 : 0);
    },
    LONGEST,
  );
});

describe("a write that was broken off, with nothing to take it back", () => {
  it(
    "is written again by the next session, wherever it broke off",
    async () => {
      const before = book.sheets();
      const pieces = await book.heard(() => port.write(SMALL));
      const whole = await book.contents();
      await port.undo();
      const kinds = pieces[WRITING - 1]!;
      for (const action of actionsToFail(kinds)) {
        // The taking back fails at its first action, as if the page were gone.
        book.failIn({ [WRITING]: action, [AFTERWARDS]: 1 });
        await expect(smallPort().write(SMALL)).rejects.toThrow(/did not work either/);
        const where = `after breaking off at ${kinds[action - 1]}, action ${action}`;
        expect(book.failNoMore(), where).toBe(true);
        const next = smallPort();
        const review = await next.review(SMALL);
        expect(
          review.findings.filter(({ severity }) => severity === "stop"),
          where,
        ).toEqual([]);
        await next.write(SMALL, review.editedCells, review.basis);
        expect(await book.contents(), where).toEqual(whole);
        for (const name of book.sheets()) if (!before.includes(name)) await book.deleteSheet(name);
        book.office.host.book.xmlParts.clear();
      }
    },
    LONGEST,
  );
});
