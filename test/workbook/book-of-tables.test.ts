import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellOf } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { NO_CHOICES, readBook } from "../../src/model/book";
import type { BookJson, KeptBook, SourceFacts } from "../../src/model/book";
import { sheetFormulas } from "../../src/sheets";
import { planBook } from "../../src/sheets/book";
import type { BookPlan } from "../../src/sheets/book";
import { StaleReview } from "../../src/workbook";
import type { ShownFigures } from "../../src/workbook";
import { at } from "../sheets/at";
import { compared, failing } from "../sheets/same-figures";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { NORTHSHIRE, ONE_SCHOOL_SERVICE, smallFacts, smallSources } from "./small-place";

/** Duplication ends in Education; the ring-fence of one grant is removed. Spending and grants are those of the tables. */
const BOOK: BookJson = {
  book: 1,
  place: { ...NORTHSHIRE, unit: "£ thousand" },
  proposals: [
    { ...ONE_SCHOOL_SERVICE, costs: [{ kind: "running", amount: 1, pays: { City: 1 } }] },
    { id: "F1", name: "Free schools money", lever: "pooling", frees: ["Schools grant"], start: 2026 },
  ],
  scenarios: [{ id: "S1", name: "All", on: ["P1", "F1"] }],
};
const kept: KeptBook = { book: BOOK, baseBudget: [], choices: NO_CHOICES, sources: smallSources };

const TURNED =
  "The awards are in £ and the spending is in £ thousand: the awards are turned into £ thousand.";

let book: OpenWorkbook;

/** The sheets of the book that the workbook keeps now, and what their cells show. */
async function written(facts: SourceFacts = smallFacts) {
  const found = (await book.port.readBook())!;
  const read = readBook(found.book);
  const plan = planBook(read, { facts });
  const names = new Map(plan.sheets.map(({ name }) => [name, values(name)]));
  const shown = (sheet: string, row: number, column: number) => names.get(sheet)?.[row]?.[column] ?? null;
  return { found, read, plan, cells: plan.cells, shown };
}

function values(sheet: string) {
  const { engine } = book.office;
  const { id } = engine.sheets().find(({ name }) => name === sheet)!;
  const { rows, columns, row, column } = engine.usedBox(id)!;
  return engine.values(id, { row: 0, column: 0, rows: row + rows, columns: column + columns });
}

describe("a book that is written from tables", { timeout: 300_000 }, () => {
  beforeAll(async () => {
    book = await openSmallPlace();
    expect((await book.port.writeBook(kept)).notDrawn).toBeUndefined();
  }, 300_000);

  afterAll(() => book.close());

  it("has the figures of the tables, follows them where a cell changes, and asks nothing of that", async () => {
    const { found, read, plan, cells, shown } = await written();
    expect(found.findings).toEqual([]);
    expect(compared(read, plan, shown).different).toEqual([]);
    expect(failing(plan, shown)).toEqual([]);
    const { place } = cells.years;
    const { needs, grants } = cells.pooling!;
    const figures = () =>
      [place.cash.saving, needs.amount, grants.award].map((box) =>
        book.cell(...at({ ...box, rows: 1, columns: 1 })),
      );
    expect(figures()).toEqual([12, 160, 200]);
    const reviewed = await book.port.reviewBook(found);
    expect(reviewed.totals).toEqual([
      { kind: "spend", total: 220, unit: "£ thousand", currency: null },
      { kind: "grants", total: 250, unit: "£ thousand", currency: null },
    ]);
    await book.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Budgets").getRange("C4").values = [[81]];
      await context.sync();
    });
    const { headlines } = await book.port.bookHeadlines();
    // It is read when its sums are worked out, however soon after a change.
    expect(headlines.find(({ key }) => key === "checksHold")!.value).toBe(true);
    // What was agreed was another sum.
    const stale = await book.port.writeBook(found, [], reviewed.basis).catch((error: unknown) => error);
    expect(stale).toBeInstanceOf(StaleReview);
    expect((stale as StaleReview).review.totals[0]).toMatchObject({ total: 241 });
    await book.type("Budgets", "C4", 80);
    await book.type("Money", "B2", 250_000);
    expect(figures()).toEqual([16, 180, 250]);
    expect(failing(plan, (await written()).shown)).toEqual([]);
    expect(await book.port.readBook()).toEqual(found);
    const { findings, editedCells } = await book.port.reviewBook(found);
    expect([findings.map(({ message }) => message), editedCells]).toEqual([[TURNED], []]);
  });

  it("has its figures at once while Excel works them out, and waits for them only as long as somebody does", async () => {
    const change = (amount: number) =>
      book.office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Budgets").getRange("C4").values = [[amount]];
        await context.sync();
      });
    const holds = ({ headlines }: ShownFigures) =>
      headlines.find(({ key }) => key === "checksHold")?.value === true;
    const early: ShownFigures[] = [];
    // Excel answers nothing more until it is told to, so that the first look always comes before the figures.
    const { addInGone: hold, addInReady: goOn } = book.office.host.customFunctions;
    hold();
    await change(83);
    const first = (shown: ShownFigures) => {
      early.push(shown);
      goOn();
    };
    expect(holds(await book.port.bookHeadlines({ first }))).toBe(true);
    expect(early.map(holds)).toEqual([false]);
    hold();
    await change(84);
    const only = (shown: ShownFigures) => void early.push(shown);
    const left = { first: only, signal: AbortSignal.abort() };
    expect(holds(await book.port.bookHeadlines(left))).toBe(false);
    expect(early).toHaveLength(2);
    goOn();
    await change(80);
    await book.calculated();
    expect(holds(await book.port.bookHeadlines({ first }))).toBe(true);
    expect(early).toHaveLength(2);
  });

  it("keeps every figure and every check where it is made shareable, and can be written and read as before", async () => {
    const { found, plan, shown: live } = await written();
    const figures = plan.headlines.map(({ on, cell }) => live(on, cell.row, cell.column));
    const made = await book.port.makeShareable((await book.port.reviewShareable()).basis);
    expect(made).toMatchObject({ different: [], fellBack: 0 });
    await book.calculated();
    const { shown } = await written();
    expect(plan.headlines.map(({ on, cell }) => shown(on, cell.row, cell.column))).toEqual(figures);
    expect(failing(plan, shown)).toEqual([]);
    expect(await book.port.readBook()).toEqual(found);
    expect((await book.port.reviewBook(found)).findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("is a shareable copy"),
    );
    expect(await book.port.restoreLive()).toMatchObject({ different: [], others: [] });
    expect((await book.port.reviewBook(found)).editedCells).toEqual([]);
  });

  it("asks before it replaces what is typed over a figure of a table, and never takes it for one of the book", async () => {
    const { found, plan, cells } = await written();
    const live = [cells.duplication!.spend, cells.pooling!.grants.award].map((box) =>
      at({ ...box, rows: 1, columns: 1 }),
    );
    const formulas = sheetFormulasAt(plan, [cells.duplication!.spend, cells.pooling!.grants.award]);
    await book.type(...live[0]!, 5_000);
    await book.type(...live[1]!, 7);
    expect(await book.port.readBook()).toEqual(found);
    const { editedCells } = await book.port.reviewBook(found);
    expect(editedCells.map(({ now }) => now)).toEqual(["5000", "7"]);
    expect(failing(plan, (await written()).shown)).toContain("The awards add up to the grants table");
    await book.type(...live[0]!, formulas[0]!);
    await book.type(...live[1]!, formulas[1]!);
  });

  it("has its figures typed, as they were last read, where a table is gone, and says so", async () => {
    const { found } = await written();
    await book.deleteSheet("Money");
    expect((await book.port.readBook())!.book).toEqual(found.book);
    const review = await book.port.reviewBook(found);
    expect(review.findings).toEqual([
      {
        severity: "note",
        message:
          "Table Grants is no longer in this workbook. Choose the grants table again. Until then the sheets have its figures typed, as they were last read, and follow no table.",
      },
    ]);
    const trips = await book.roundTrips(() => book.port.writeBook(found, review.editedCells, review.basis));
    // One more where the first look at the figures finds some that are still worked out.
    expect(trips).toBeLessThanOrEqual(12);
    const { spend } = smallFacts.sources;
    const after = await written({ ...smallFacts, sources: { spend: spend! } });
    expect(book.cell(...at({ ...after.cells.pooling!.grants.award, rows: 1 }))).toBe(200);
    expect(failing(after.plan, after.shown)).toEqual([]);
  });

  it("says which name is in its table no more, on the sheet Checks and where it is written again", async () => {
    const { cells, plan, found } = await written();
    await book.type("Budgets", "B2", "Schooling");
    await book.type("Budgets", "B4", "Schooling");
    expect(failing(plan, (await written()).shown)).toEqual([
      "Your tables still have every name that is read from them",
      "The spend table still has the services and bodies that these sheets were written for",
    ]);
    const { holds } = cells.checks;
    const advice = Array.from({ length: holds.rows }, (_, row) =>
      book.cell(...at({ ...cellOf(holds, row, 1), columns: 1 })),
    );
    expect(advice).toContain(
      "Education is not in its table any more, see below: put its name back, or choose another in the book.",
    );
    const review = await book.port.reviewBook(found);
    expect(review.findings.map(({ severity, message }) => [severity, message])).toContainEqual([
      "stop",
      'Proposal P1 names the service "Education", which is not in Table Spending on sheet Budgets any more. Choose the service again in the proposal, or put its name back in the table.',
    ]);
  });
});

describe("a sheet that has nothing more to say", { timeout: 300_000 }, () => {
  beforeAll(async () => {
    book = await openSmallPlace();
    await book.port.writeBook(kept);
    await book.addSheet("Notes", [["=SUM(Count!B2:B3)"]]);
  }, 300_000);

  afterAll(() => book.close());

  it("stays while a cell or a name of the user's reads it, goes with the next write otherwise, and is put back by Undo", async () => {
    // The figures of the tables are kept as typed ones.
    const found = { ...(await book.port.readBook())!, sources: {} };
    const ofCount = async () =>
      (await book.port.reviewBook(found)).findings.filter(({ message }) => message.includes('"Count"'));
    expect(await ofCount()).toEqual([
      {
        severity: "note",
        message:
          'The book has no use for sheet "Count" any more, but cell Notes!A1 reads it, so it stays as it was last written. Change that, then write again to have it taken away.',
        address: "Notes!A1",
      },
    ]);
    await book.type("Notes", "A1", "Our count!B2");
    await book.addName("Ours", "Count", "B2");
    expect((await ofCount())[0]!.message).toContain("but the name Ours reads it");
    await book.office.Excel.run(async (context) => {
      context.workbook.names.getItem("Ours").delete();
      await context.sync();
    });
    expect((await ofCount())[0]!.message).toBe(
      'The book has no use for sheet "Count" any more: it is taken away.',
    );
    const before = book.sheets();
    await book.port.writeBook(found);
    expect(book.sheets()).toEqual(before.filter((name) => name !== "Count"));
    expect(await book.port.undoLastWrite()).toEqual({ done: true, notRestored: [] });
    expect(book.sheets()).toEqual(before);
    expect(book.cell("Count", "A5")).not.toBe("");
  });
});

describe("a book that is to be written from tables", () => {
  beforeAll(async () => {
    book = await openSmallPlace();
  });

  afterAll(() => book.close());

  it("says what it adds from them, is stale where their names changed since the review, and is refused with the cell that cannot be read", async () => {
    const review = await book.port.reviewBook(kept);
    expect(review.findings.map(({ message }) => message)).toEqual([TURNED]);
    await book.type("Budgets", "A5", "Fire");
    await expect(book.port.writeBook(kept, [], review.basis)).rejects.toThrow(StaleReview);
    const added = await book.port.reviewBook(kept);
    expect(added.findings.map(({ message }) => message)).toEqual([
      TURNED,
      'Table Spending on sheet Budgets names "Fire", which the book did not have: it is a body of the place now. See its fund on the sheet Place.',
    ]);
    await book.type("Budgets", "C5", "about 20");
    const { findings, sheets } = await book.port.reviewBook(kept);
    expect([findings[0]!.severity, findings[0]!.address, sheets]).toEqual(["stop", "Budgets!C5", []]);
  });
});

/** The formulas of the first cells of boxes. */
function sheetFormulasAt(plan: BookPlan, boxes: readonly SheetBox[]): readonly string[] {
  return boxes.map(({ sheet, row, column }) =>
    String(sheetFormulas(plan.sheets.find(({ name }) => name === sheet)!)[row]![column]),
  );
}
