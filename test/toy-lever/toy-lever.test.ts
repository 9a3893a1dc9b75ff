import { describe, expect, it, vi } from "vitest";
import {
  answerTo,
  BOOK_SCHEMA,
  leverFieldNames,
  parseBook,
  PROPOSAL_LEVERS,
  proposalForm,
  readBook,
  serialiseBook,
} from "../../src/model/book";
import type { BookJson, StoredBook } from "../../src/model/book";
import type * as proposals from "../../src/model/book/proposals";
import { BOOK_LAYOUT, planBook, readBack } from "../../src/sheets/book";
import { sheetFormulas } from "../../src/sheets";
import { problemsOf } from "../../src/taskpane/book/state";
import { givenCells } from "../sheets/given-cells";
import { compared, failing } from "../sheets/same-figures";
import { SMALL_BOOK } from "../sheets/small-book";
import { keptAs } from "../workbook/tiny-book";
import { ironcalc } from "../twins/engines/ironcalc";

/** One line more in the list of levers, and nothing else. */
vi.mock("../../src/model/book/proposals", async (original) => {
  const as = await original<typeof proposals>();
  const { toy } = await import("./toy-lever");
  const proposalLevers = [...as.proposalLevers, toy];
  return {
    ...as,
    proposalLevers,
    proposalLever: (id: string) => proposalLevers.find((each) => each.id === id)!,
  };
});

const TOY = {
  id: "T1",
  name: "One building",
  lever: "toy",
  fullYear: 80,
  shares: { A: 0.25, B: 0.75 },
  desks: 40,
  start: 2027,
};
const bookWith = (toy: object): BookJson => ({
  ...SMALL_BOOK,
  proposals: [...SMALL_BOOK.proposals, toy] as BookJson["proposals"],
  scenarios: [{ id: "S1", on: ["P1", "P2", "P3", "T1"] }],
});
const json = bookWith(TOY);

describe("one more lever", () => {
  it("is read by its own table of fields, and refused by it", () => {
    expect(readBook(json).proposals.at(-1)?.own).toMatchObject({ fullYear: 80, desks: 40 });
    expect(() => readBook(bookWith({ ...TOY, desks: 0.5 }))).toThrow(/proposals\[3\]\.desks/);
    expect(() => readBook(bookWith({ ...TOY, ramp: [1] }))).toThrow(/ramp/);
    expect(JSON.stringify(BOOK_SCHEMA)).toContain("desks that are given up");
  });

  it("is kept and read again", () => {
    const kept: StoredBook = { ...keptAs(json), facts: { unit: "£", sources: {} }, layout: BOOK_LAYOUT };
    expect(parseBook(serialiseBook(kept), {})).toEqual({ ok: true, stored: kept });
  });

  it("is worked out as typed figures of the same saving are", () => {
    const { desks, ...figures } = TOY;
    const typed = bookWith({ ...figures, lever: "typed" });
    expect(desks).toBe(40);
    expect(answerTo(readBook(json)).scenarios).toEqual(answerTo(readBook(typed)).scenarios);
  });

  it("is asked in the pane by its table of fields, its own first", () => {
    expect(PROPOSAL_LEVERS.at(-1)).toMatchObject({ id: "toy", title: "Share a building (toy)" });
    expect(leverFieldNames("toy")).toEqual(["fullYear", "shares", "desks"]);
    const saving = proposalForm("toy").filter(({ ask }) => ask.part === "saving");
    expect(saving.slice(0, 3).map(({ ask }) => ask.label)).toEqual([
      "Rent that ends",
      "Who paid the rent",
      "Desks given up",
    ]);
    expect(saving.find(({ name }) => name === "desks")).toMatchObject({ least: 1, most: 500 });
    const [problem, ...others] = problemsOf({ book: bookWith({ ...TOY, desks: 501 }), baseBudget: [] });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      section: "proposals",
      proposal: 3,
      message: "One building, desks given up: enter a whole number from 1 to 500.",
    });
  });

  it("is written with the figures that it comes to, and read back from the cells where these were changed", () => {
    const plan = planBook(readBook(json));
    const shown = ironcalc.workOut(givenCells(plan));
    expect(compared(readBook(json), plan, shown).different).toEqual([]);
    expect(failing(plan, shown)).toEqual([]);
    const { fullYear } = plan.cells.proposals;
    const cells = new Map(
      plan.sheets.map((sheet) => {
        const values = sheetFormulas(sheet);
        if (sheet.key === "proposals") values[fullYear.row + 3]![fullYear.column] = 90;
        return [sheet.key, { name: sheet.name, values }] as const;
      }),
    );
    expect(readBack(keptAs(json), null, cells).book).toMatchObject({
      proposals: [{}, {}, {}, { ...TOY, fullYear: 90 }],
    });
  });
});
