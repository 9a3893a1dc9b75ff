import { describe, expect, it } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import { cardsOf } from "../../../src/taskpane/book/home/cards";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { keptBook } from "../memory-port";

const shown = (book: BookJson, isWritten = false) =>
  cardsOf({ book, baseBudget: [] }, isWritten).map(({ section, state, lacks }) => [section, state, ...lacks]);

describe("the parts of a book", () => {
  it("say of a new one that there is nothing yet, and what comes before the sheets", () => {
    const cards = cardsOf(newDraft(2026), false);
    expect(cards.map(({ section, state }) => [section, state])).toEqual([
      ["tables", "Not needed"],
      ["place", "1 to correct"],
      ["proposals", "Nothing yet"],
      ["grants", "Not needed"],
      ["scenarios", "Nothing yet"],
      ["review", "Not yet"],
    ]);
    expect(cards[1]!.lacks).toEqual(["Bodies: add at least one."]);
    expect(cards.at(-1)!.says).toBe("First put right what is missing under Proposals, Scenarios and Place.");
  });

  it("say of one that can be worked out that it is complete and ready, or written", () => {
    const { book } = keptBook;
    expect(shown(book).slice(1)).toEqual([
      ["place", "Complete"],
      ["proposals", "Complete"],
      ["grants", "Not needed"],
      ["scenarios", "Complete"],
      ["review", "Ready"],
    ]);
    expect(shown(book, true).at(-1)).toEqual(["review", "Written"]);
  });

  it("say what is to be corrected in its own part, in the words of the pane", () => {
    const wrong = put(keptBook.book, ["proposals", 0, "fullYear"], "much");
    expect(shown(wrong)[2]).toEqual([
      "proposals",
      "1 to correct",
      expect.stringMatching(/^Fleet, saving a year at full effect: enter/),
    ]);
    expect(shown(wrong).at(-1)).toEqual(["review", "Not yet"]);
  });

  it("have one of grants where there are any", () => {
    const pooling = { grants: [{ id: "G", award: 1 }], needs: [{ id: "N", amount: 1 }], allowed: [[true]] };
    expect(shown({ ...keptBook.book, pooling }).map(([section]) => section)).toContain("grants");
  });
});
