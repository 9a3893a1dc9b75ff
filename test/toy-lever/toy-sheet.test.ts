import { describe, expect, it, vi } from "vitest";
import { readBook } from "../../src/model/book";
import type { BookJson } from "../../src/model/book";
import type * as proposals from "../../src/model/book/proposals";
import { sheetFormulas } from "../../src/sheets";
import { planBook, readBack, TYPED_SHEETS } from "../../src/sheets/book";
import type * as levers from "../../src/sheets/levers";
import { BOOK } from "../../src/workbook/book/subject";
import { givenCells, withCells } from "../sheets/given-cells";
import { compared, failing } from "../sheets/same-figures";
import { SMALL_BOOK } from "../sheets/small-book";
import { ironcalc } from "../twins/engines/ironcalc";
import { keptAs } from "../workbook/tiny-book";
import { RENTS } from "./toy-sheet";

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

const json: BookJson = {
  ...SMALL_BOOK,
  proposals: [
    ...(SMALL_BOOK.proposals as readonly BookJson[]),
    {
      id: "T1",
      name: "One building",
      lever: "toy",
      fullYear: 80,
      shares: { A: 0.25, B: 0.75 },
      desks: 40,
      start: 2027,
    },
  ],
  scenarios: [{ id: "S1", on: ["P1", "P2", "P3", "T1"] }],
};
const book = readBook(json);
const plan = planBook(book);
const sheet = plan.sheets.find(({ key }) => key === "toy")!;

/** A cell of the sheet, by what its row and its column are called. */
function cellUnder(heading: string, called: string) {
  const cells = sheetFormulas(sheet);
  const row = cells.findIndex((line) => line[0] === called);
  const column = cells.flatMap((line) => line.indexOf(heading)).find((at) => at >= 0)!;
  return { sheet: sheet.name, row, column, rows: 1, columns: 1 };
}

describe("one more lever with a sheet of its own", () => {
  it("has its sheet behind those of the other levers, under its own name, known to the workbook by its key", () => {
    const keys = plan.sheets.map(({ key }) => key);
    expect(keys.indexOf("toy")).toBe(keys.indexOf("duplication") + 1);
    expect(sheet.name).toBe("Buildings");
    expect(BOOK.keys).toContain("toy");
    expect(TYPED_SHEETS).toContain("toy");
  });

  it("has none in a book without a proposal of it", () => {
    expect(planBook(readBook(SMALL_BOOK)).sheets.map(({ key }) => key)).not.toContain("toy");
  });

  it("is shown in the register with what its sheet works out, as the book comes to, and has its headline among those of the book", () => {
    const shown = ironcalc.workOut(givenCells(plan));
    expect(compared(book, plan, shown).different).toEqual([]);
    expect(failing(plan, shown)).toEqual([]);
    const headline = plan.headlines.find(({ key }) => key === "rent")!;
    expect(headline).toMatchObject({ on: "toy", label: RENTS.label });
    expect(shown(sheet.name, headline.cell.row, headline.cell.column)).toBe(80);
    const { fullYear } = plan.cells.proposals;
    const register = sheetFormulas(plan.sheets.find(({ key }) => key === "proposals")!);
    expect(String(register[fullYear.row + 3]![fullYear.column])).toContain("Buildings!");
  });

  it("has its check on the sheet Checks, which fails when it should", () => {
    const rent = cellUnder(RENTS.heading("A"), "T1");
    const shown = ironcalc.workOut(withCells(givenCells(plan), [rent, -1]));
    expect(failing(plan, shown)).toContain("No rent is below 0");
  });

  it("is read back from its sheet", () => {
    const rent = cellUnder(RENTS.heading("A"), "T1");
    const cells = new Map(
      plan.sheets.map((each) => {
        const values = sheetFormulas(each);
        if (each.key === "toy") values[rent.row]![rent.column] = 40;
        return [each.key, { name: each.name, values }] as const;
      }),
    );
    const { proposals: read } = readBack(keptAs(json), null, cells).book;
    expect((read as readonly object[])[3]).toMatchObject({
      fullYear: 100,
      shares: { A: 0.4, B: 0.6 },
      desks: 40,
    });
  });
});
