import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { part } from "../../src/formula";
import { at, freeAt, named } from "../sheets/at";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { LESS, planSmall, SMALL, smallPort } from "./small-sheets";
import type { Small, SmallPort } from "./small-sheets";

const UNDONE = { done: true, notRestored: [] };
const plan = planSmall(SMALL);

let book: OpenWorkbook;
let port: SmallPort;

beforeEach(async () => {
  book = await openWorkbook();
  port = smallPort();
  await book.addSheet("Budgets", [["Agency", "Budget"]]);
});

afterEach(() => book.close());

describe("taking a write back", () => {
  it("removes new sheets and what was kept", async () => {
    const before = await book.contents();
    await port.write(SMALL);
    expect(await port.undo()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
    expect(await port.kept()).toBeNull();
  });

  it("asks before a chart of the user's goes with a new sheet, and says nothing of ours", async () => {
    await port.write(SMALL);
    const { Excel } = book.office;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Our Inputs");
      sheet.charts.add("Pie" as Excel.ChartType.pie, sheet.getRange("A6:B7")).name = "Mine";
      await context.sync();
    });
    const cell = { address: "'Our Inputs'!A1", now: 'your chart "Mine"', willBe: "gone with its sheet" };
    expect(await port.undo()).toEqual({ done: false, editedCells: [cell] });
    expect(book.sheets()).toContain("Our Inputs");
    expect(await port.undo([cell])).toEqual(UNDONE);
    expect(book.sheets()).not.toContain("Our Inputs");
  });

  it("puts replaced sheets back as they were, hand-made changes included", async () => {
    await port.write(SMALL);
    await book.type(...freeAt(plan, "summary"), "our own note");
    const before = await book.contents();
    await writeAgreeing(LESS);
    expect(await port.undo()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
    expect(await port.kept()).toEqual(SMALL);
  });

  it("puts texts back as texts, and numbers, dates and percentages as what they were", async () => {
    await port.write(SMALL);
    const typed = [
      ...["'00123", "'5-16", "'12%", "'2024-01-31", "'=1+1", "''quoted", "'#N/A", "plain"],
      ...["00123", "2024-01-31", "12%", "=1+1", '="="&"x"', true],
    ];
    for (const [row, entry] of typed.entries()) await book.type(...freeAt(plan, "summary", row + 2), entry);
    const before = await book.contents();
    expect(book.cell(...freeAt(plan, "summary"))).toBe("00123");
    expect(book.cell(...freeAt(plan, "summary", 10))).toBe(123);
    await writeAgreeing(LESS);
    expect(await port.undo()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it("can be done once, and not before anything was written", async () => {
    await expect(port.undo()).rejects.toThrow(/no book was written since the pane was opened/);
    await port.write(SMALL);
    await port.undo();
    await expect(port.undo()).rejects.toMatchObject({
      message: expect.stringMatching(
        /^There is nothing more to take back: .* delete that sheet\.$/,
      ) as string,
      // What the pane shows of the sheets is still so.
      isAsBefore: true,
    });
  });

  it("leaves a sheet the name that the user gave it since, and asks nothing about formulas that follow it", async () => {
    await port.write(SMALL);
    const before = await book.contents();
    await port.write(LESS);
    await book.renameSheet("Our Shares", "Shared");
    expect(await port.undo()).toEqual(UNDONE);
    expect(book.sheets()).toContain("Shared");
    await book.renameSheet("Shared", "Our Shares");
    expect(await book.contents()).toEqual(before);
  });

  it("adds a deleted sheet again where it was, and says what that does not fix", async () => {
    await port.write(SMALL);
    const before = await book.contents();
    await port.write(LESS);
    await book.deleteSheet("Our Inputs");
    expect(await port.undo()).toEqual({
      done: true,
      notRestored: [
        'Sheet "Our Inputs" had been deleted since. It was added again with what it held, but formulas of your own that read it show #REF! and must be entered again.',
      ],
    });
    expect(await book.contents()).toEqual(before);
  });

  it.each(["Hidden", "VeryHidden"] as const)(
    "shows a Summary that is %s when it is written again, and hides it when that is taken back",
    async (visibility) => {
      await port.write(SMALL);
      await book.showSheet("Our Summary", visibility);
      const before = await book.contents();
      await port.write(SMALL);
      expect(book.activeSheet()).toBe("Our Summary");
      await port.undo();
      expect(await book.contents()).toEqual(before);
    },
  );
});

describe("what was done on the sheets since the write", () => {
  it("is asked about before it is lost with a new sheet", async () => {
    await port.write(SMALL);
    await book.type(...freeAt(plan, "summary"), "an hour of notes");
    const before = await book.contents();
    const editedCells = [
      { address: named(freeAt(plan, "summary")), now: "an hour of notes", willBe: "gone with its sheet" },
    ];
    expect(await port.undo()).toEqual({ done: false, editedCells });
    expect(await book.contents()).toEqual(before);
    expect(await port.undo(editedCells)).toEqual(UNDONE);
    expect(book.sheets()).not.toContain("Our Summary");
  });

  it("is asked about before a replaced sheet is put back, and again where more was done meanwhile", async () => {
    await port.write(SMALL);
    await port.write(LESS);
    const [first, second] = [0, 1].map((row) => at(part(plan.cells.weights, row, 0)));
    await book.type(...first!, 5);
    const asked = { address: named(first!), now: "5", willBe: "2" };
    expect(await port.undo()).toEqual({ done: false, editedCells: [asked] });
    await book.type(...second!, 3);
    expect(await port.undo([asked])).toEqual({
      done: false,
      editedCells: [asked, { address: named(second!), now: "3", willBe: "1" }],
    });
  });

  it("is not asked about where nothing of it is lost", async () => {
    await port.write(SMALL);
    await port.write(LESS);
    await book.type(...at(plan.cells.saving), SMALL.saving);
    expect(await port.undo()).toEqual(UNDONE);
  });
});

describe("what prevents taking a write back", () => {
  it("is a protected sheet of ours, until it is unprotected", async () => {
    await port.write(SMALL);
    const before = await book.contents();
    await port.write(LESS);
    await book.protectSheet("Our Shares");
    await expectRefused(
      /^Sheet "Our Shares" is protected, so the last write cannot be taken back\. Choose Review > Unprotect Sheet on it, then undo again\. Nothing was changed\.$/,
    );
    await book.unprotectSheet("Our Shares");
    await port.undo();
    expect(await book.contents()).toEqual(before);
  });

  it("is a protected workbook where sheets must be removed, until it is unprotected", async () => {
    const before = await book.contents();
    await port.write(SMALL);
    await book.protectWorkbook();
    await expectRefused(
      /^The workbook is protected, so the last write cannot be taken back: .* Choose Review > Protect Workbook to take the protection off, then undo again\. Nothing was changed\.$/,
    );
    await book.unprotectWorkbook();
    await port.undo();
    expect(await book.contents()).toEqual(before);
  });

  it("is not a protected workbook where only cells are put back", async () => {
    await port.write(SMALL);
    const before = await book.contents();
    await port.write(LESS);
    await book.protectWorkbook();
    expect(await port.undo()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it("is a sheet of the user's under the name of one that was deleted", async () => {
    await port.write(SMALL);
    await port.write(LESS);
    await book.deleteSheet("Our Shares");
    await book.addSheet("our shares", [["mine"]]);
    await expectRefused(/^The last write cannot be taken back while another sheet is called "our shares"/);
  });

  it("is that no sheet would stay in sight", async () => {
    await port.write(SMALL);
    for (const name of ["Sheet1", "Budgets"]) await book.showSheet(name, "Hidden");
    await expectRefused(/^The last write cannot be taken back while every other sheet is hidden/);
  });
});

async function writeAgreeing(given: Small): Promise<void> {
  await port.write(given, (await port.review(given)).editedCells);
}

async function expectRefused(message: RegExp): Promise<void> {
  const before = await book.contents();
  await expect(port.undo()).rejects.toThrow(message);
  expect(await book.contents()).toEqual(before);
}
