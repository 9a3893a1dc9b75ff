import { describe, expect, it } from "vitest";
import { part } from "../../../src/formula";
import { lockOf, NO_CHOICES, readBook } from "../../../src/model/book";
import type { BookJson, Locks } from "../../../src/model/book";
import { sheetFormulas } from "../../../src/sheets";
import { planBook, readBack } from "../../../src/sheets/book";
import { ironcalc } from "../../twins/engines/ironcalc";
import { givenCells, isFormula, withCells } from "../given-cells";
import { SMALL_BOOK } from "../small-book";

/** A scenario that says something anew of a proposal, and has a first year of its own. */
const BOOK = {
  ...SMALL_BOOK,
  scenarios: [
    SMALL_BOOK.scenarios[0]!,
    {
      ...SMALL_BOOK.scenarios[1]!,
      set: [{ proposal: "P1", field: "achievable", value: 0.7 }],
      place: { allows: { whitehall: 2028 } },
    },
  ],
} as unknown as BookJson;
const locks: Locks = { S2: lockOf(BOOK, "S2", "2026-11-29")! };
const book = readBook(BOOK);
const plan = planBook(book, { locks });
const sheet = plan.sheets.find(({ key }) => key === "scenarios")!;
const { scenarios, proposals } = plan.cells;

/** What is said of each line of the lock, where cells hold something else. */
function said(...changes: Parameters<typeof withCells>[1][]): Readonly<Record<string, unknown>> {
  const shown = ironcalc.workOut(withCells(givenCells(plan), ...changes));
  const lines = sheetFormulas(sheet).map((line, row) => [line[0], shown(sheet.name, row, 2)]);
  const from = lines.findIndex(([label]) => String(label).includes("as locked on")) + 2;
  return Object.fromEntries(lines.slice(from)) as Record<string, unknown>;
}

const changedIn = (lines: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(lines).filter((label) => lines[label] === "changed since");

describe("a locked scenario", () => {
  it("stands on the sheet as it was, each line as locked, and adds some twenty formulas and nothing else", () => {
    const lines = said();
    expect(Object.keys(lines)).toEqual([
      "One back office (P1) on",
      "Shared procurement (P2) on",
      "Family hubs (P3) on",
      "One back office (P1): Achievable",
      "Things that differ from the register and the place",
      "Present value of savings",
      "Present value of cashable savings",
      "Present value of costs",
      "Net present value",
      "Net present value, cashable only",
      "Paid back in cash after (years)",
      "Most money to be found",
      "All of it",
    ]);
    expect(new Set(Object.values(lines))).toEqual(new Set(["as locked"]));
    const unlocked = planBook(book);
    expect(plan.sheets.filter(({ key }) => key !== "scenarios")).toEqual(
      unlocked.sheets.filter(({ key }) => key !== "scenarios"),
    );
    const formulas = (of: typeof plan) => givenCells(of).filter(({ content }) => isFormula(content)).length;
    expect(formulas(plan) - formulas(unlocked)).toBeLessThanOrEqual(20);
  });

  it("says which of its own lines is another since, and of which figures", () => {
    const off = changedIn(said([part(scenarios.on, 0, 1), 0]));
    expect(off).toEqual(
      expect.arrayContaining(["One back office (P1) on", "Net present value", "All of it"]),
    );
    expect(off).not.toContain("Shared procurement (P2) on");
    const more = changedIn(said([part(scenarios.set.cashable, 1, 1), 0.75]));
    expect(more).toContain("Things that differ from the register and the place");
  });

  it("says that its figures changed where the register did, and that what it supposes did not", () => {
    const changed = changedIn(said([part(proposals.cashable, 0, 0), 0.1]));
    expect(changed).toContain("Present value of cashable savings");
    expect(changed.filter((label) => / on$/.test(label))).toEqual([]);
  });

  it("says that it changed where one of its proposals is in the book no more", () => {
    const lock = { ...locks["S2"]!, proposals: ["P1", "P2", "P9"] };
    const written = planBook(book, { locks: { S2: lock } }).sheets.find(({ key }) => key === "scenarios")!;
    const line = sheetFormulas(written).find(([label]) => String(label).includes("P9 on"))!;
    expect(line.slice(1, 3)).toEqual([1, '=IF(FALSE,"as locked","changed since")']);
  });

  it("leaves the book that is read back from the sheets as it was", () => {
    const kept = { book: BOOK, baseBudget: [], choices: NO_CHOICES, locks };
    const shown = new Map(
      plan.sheets.map((each) => [each.key, { name: each.name, values: sheetFormulas(each) }]),
    );
    expect(readBack(kept, null, shown).findings).toEqual([]);
  });

  it("has nothing to keep where it contradicts itself, or the book is not right", () => {
    expect(lockOf({ ...BOOK, proposals: [] }, "S2", "2026-11-29")).toBeNull();
    expect(lockOf(BOOK, "S9", "2026-11-29")).toBeNull();
  });
});
