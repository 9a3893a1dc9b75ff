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
import { BOOK_LAYOUT, planBook, readBack, TYPED_SHEETS } from "../../src/sheets/book";
import { sheetFormulas } from "../../src/sheets";
import type * as levers from "../../src/sheets/levers";
import { problemsOf } from "../../src/taskpane/book/state";
import { BOOK } from "../../src/workbook/book/subject";
import { givenCells, withCells } from "../sheets/given-cells";
import { compared, failing } from "../sheets/same-figures";
import { SMALL_BOOK } from "../sheets/small-book";
import { keptAs } from "../workbook/tiny-book";
import { ironcalc } from "../twins/engines/ironcalc";

/** One line more in the list of levers, one in the list of their sheets, and nothing else. */
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
vi.mock("../../src/sheets/levers", async (original) => {
  const as = await original<typeof levers>();
  const { buildings } = await import("./toy-sheet");
  return { ...as, LEVER_SHEETS: [...as.LEVER_SHEETS, buildings] };
});

const TOY = {
  id: "T1",
  name: "One building",
  lever: "toy",
  rents: [
    { body: "A", rent: 20, desks: 40 },
    { body: "B", rent: 60 },
  ],
  start: 2027,
};
const bookWith = (toy: object): BookJson => ({
  ...SMALL_BOOK,
  proposals: [...SMALL_BOOK.proposals, toy] as BookJson["proposals"],
  scenarios: [{ id: "S1", on: ["P1", "P2", "P3", "T1"] }],
});
const json = bookWith(TOY);
const plan = planBook(readBook(json));
const sheet = plan.sheets.find(({ key }) => key === "toy")!;

/** A cell of the sheet, by what its row and its column are called. */
function cellUnder(heading: string, called: readonly [string, string]) {
  const cells = sheetFormulas(sheet);
  const row = cells.findIndex((line) => line[0] === called[0] && line[1] === called[1]);
  const column = cells
    .slice(0, row)
    .findLast((line) => line.includes(heading))!
    .indexOf(heading);
  return { sheet: sheet.name, row, column, rows: 1, columns: 1 };
}

describe("one more lever", () => {
  it("is read by its own table of fields, and refused by it", () => {
    expect(readBook(json).proposals.at(-1)?.own).toMatchObject({ rents: [{ desks: 40 }, { desks: null }] });
    const wrong = [{ ...TOY.rents[0]!, desks: 0.5 }];
    expect(() => readBook(bookWith({ ...TOY, rents: wrong }))).toThrow(/proposals\[3\]\.rents\[0\]\.desks/);
    expect(() => readBook(bookWith({ ...TOY, amounts: [1] }))).toThrow(/amounts/);
    expect(() => readBook(bookWith({ ...TOY, rents: [{ body: "C", rent: 1 }] }))).toThrow(
      'proposals[3].rents[0].body: There is no body "C". The bodies are A, B: choose one of them, or add it to the place.',
    );
    expect(JSON.stringify(BOOK_SCHEMA)).toContain("desks that are given up");
  });

  it("is kept and read again", () => {
    const kept: StoredBook = { ...keptAs(json), facts: { unit: "£", sources: {} }, layout: BOOK_LAYOUT };
    expect(parseBook(serialiseBook(kept), {})).toEqual({ ok: true, stored: kept });
  });

  it("is worked out as typed figures of the same saving are, with a ramp and less what is lost with it", () => {
    const { rents, ...others } = TOY;
    expect(rents).toHaveLength(2);
    const lost = [{ body: "A", what: "recharge", amount: 30 }];
    const own = bookWith({ ...TOY, ramp: [0.5, 1], lost });
    const shares = { A: -0.2, B: 1.2 };
    const typed = bookWith({ ...others, lever: "typed", ramp: [0.5, 1], fullYear: 50, shares });
    expect(answerTo(readBook(own)).scenarios).toEqual(answerTo(readBook(typed)).scenarios);
  });

  it("is refused where what is lost is all that is saved", () => {
    const lost = [{ body: "A", amount: 80 }];
    expect(() => readBook(bookWith({ ...TOY, lost }))).toThrow(
      "proposals[3]: What some bodies save and what others pay more come to nothing together.",
    );
  });

  it("is asked in the pane by its table of fields, its own first, with those of its lines", () => {
    expect(PROPOSAL_LEVERS.at(-1)).toMatchObject({ id: "toy", title: "Share a building" });
    expect(leverFieldNames("toy")).toEqual(["rents", "ramp", "lost"]);
    const [rents] = proposalForm("toy").filter(({ ask }) => ask.part === "saving");
    expect(rents!.lines.map(({ ask }) => ask.label)).toEqual(["Body", "Rent that ends", "Desks given up"]);
    expect(rents!.lines.find(({ name }) => name === "desks")).toMatchObject({ least: 1, most: 500 });
    const wrong = bookWith({ ...TOY, rents: [TOY.rents[0]!, { body: "B", rent: 60, desks: 501 }] });
    const [problem, ...others] = problemsOf({ book: wrong, baseBudget: [] });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      section: "proposals",
      proposal: 3,
      message: "One building, B, desks given up: enter a whole number from 1 to 500.",
    });
  });

  it("has its sheet behind those of the other levers, called as the lever is, known to the workbook by its key", () => {
    const keys = plan.sheets.map(({ key }) => key);
    expect(keys.indexOf("toy")).toBe(keys.indexOf("duplication") + 1);
    expect(sheet.name).toBe("Share a building");
    expect(BOOK.keys).toContain("toy");
    expect(TYPED_SHEETS).toContain("toy");
    expect(planBook(readBook(SMALL_BOOK)).sheets.map(({ key }) => key)).not.toContain("toy");
  });

  it("is shown in the register with what its sheet works out, as the book comes to", () => {
    const shown = ironcalc.workOut(givenCells(plan));
    expect(compared(readBook(json), plan, shown).different).toEqual([]);
    expect(failing(plan, shown)).toEqual([]);
    const { fullYear } = plan.cells.proposals;
    const register = sheetFormulas(plan.sheets.find(({ key }) => key === "proposals")!);
    expect(String(register[fullYear.row + 3]![fullYear.column])).toContain("'Share a building'!");
  });

  it("says on the sheet Checks where a line is of no body of the book", () => {
    const body = cellUnder("Body", ["T1", "A"]);
    const shown = ironcalc.workOut(withCells(givenCells(plan), [body, "Nobody"]));
    expect(failing(plan, shown)).toContain(
      "Every line of the sheet Share a building is of a body and a proposal",
    );
  });

  it("is read back from its sheet, with a line that was added in the row that is free", () => {
    const rent = cellUnder("Rent that ends", ["T1", "A"]);
    const cells = new Map(
      plan.sheets.map((each) => {
        const values = sheetFormulas(each);
        if (each.key === "toy") {
          values[rent.row]![rent.column] = 40;
          values[rent.row + 2]!.splice(0, rent.column + 1, "T1", "A", 15);
        }
        return [each.key, { name: each.name, values }] as const;
      }),
    );
    const { book, findings } = readBack(keptAs(json), null, cells);
    expect(findings).toEqual([]);
    expect((book.proposals as readonly object[])[3]).toMatchObject({
      rents: [
        { body: "A", rent: 40, desks: 40 },
        { body: "B", rent: 60 },
        { body: "A", rent: 15 },
      ],
    });
  });
});
