import { changed } from "../model/book/changed";
import { pooling } from "../../src/model/book";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Scenario } from "../../src/model/book";
import { freeAt, inputAt, named } from "../sheets/at";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { lessAchievable, smallPlan, smallScenario } from "./small-place";

const UNDONE = { done: true, notRestored: [] };

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openSmallPlace();
});

afterEach(() => book.close());

describe("taking a write back", () => {
  it("removes new sheets and what was kept", async () => {
    const before = await book.contents();
    await book.port.write(smallScenario);
    expect(await book.port.undoLastWrite()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it("puts replaced sheets back as they were, hand-made changes included", async () => {
    await book.port.write(smallScenario);
    await book.type(...freeAt(smallPlan, "summary"), "our own note");
    const before = await book.contents();
    await writeAgreeing(changed(smallScenario, pooling, { pooled: {}, values: {}, floors: {} }));
    expect(await book.port.undoLastWrite()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it("puts texts back as texts, and numbers, dates and percentages as what they were", async () => {
    await book.port.write(smallScenario);
    const typed = [
      ...["'00123", "'5-16", "'12%", "'2024-01-31", "'=1+1", "''quoted", "'#N/A", "plain"],
      ...["00123", "2024-01-31", "12%", "=1+1", '="="&"x"', true],
    ];
    for (const [row, entry] of typed.entries())
      await book.type(...freeAt(smallPlan, "summary", row + 2), entry);
    const before = await book.contents();
    expect(book.cell(...freeAt(smallPlan, "summary"))).toBe("00123");
    expect(book.cell(...freeAt(smallPlan, "summary", 10))).toBe(123);
    await writeAgreeing(lessAchievable);
    expect(await book.port.undoLastWrite()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it("can be done once", async () => {
    await book.port.write(smallScenario);
    await book.port.undoLastWrite();
    await expect(book.port.undoLastWrite()).rejects.toThrow(/nothing to take back: .* delete its sheet\./);
  });

  it("leaves a sheet the name that the user gave it since, and asks nothing about formulas that follow it", async () => {
    await book.port.write(smallScenario);
    const before = await book.contents();
    await book.port.write(lessAchievable);
    await book.renameSheet("Plan Count", "Counted");
    expect(await book.port.undoLastWrite()).toEqual(UNDONE);
    expect(book.sheets()).toContain("Counted");
    await book.renameSheet("Counted", "Plan Count");
    expect(await book.contents()).toEqual(before);
  });

  it("adds a deleted sheet again where it was, and says what that does not fix", async () => {
    await book.port.write(smallScenario);
    const before = await book.contents();
    await book.port.write(lessAchievable);
    await book.deleteSheet("Plan Count");
    expect(await book.port.undoLastWrite()).toEqual({
      done: true,
      notRestored: [
        'Sheet "Plan Count" had been deleted since. It was added again with what it held, but formulas of your own that read it show #REF! and must be entered again.',
      ],
    });
    expect(await book.contents()).toEqual(before);
  });

  it.each(["Hidden", "VeryHidden"] as const)(
    "shows a Summary that is %s when it is written again, and hides it when that is taken back",
    async (visibility) => {
      await book.port.write(smallScenario);
      await book.showSheet("Plan Summary", visibility);
      const before = await book.contents();
      await book.port.write(smallScenario);
      expect(book.activeSheet()).toBe("Plan Summary");
      await book.port.undoLastWrite();
      expect(await book.contents()).toEqual(before);
    },
  );
});

describe("what was done on the sheets since the write", () => {
  it("is asked about before it is lost with a new sheet", async () => {
    await book.port.write(smallScenario);
    await book.type(...freeAt(smallPlan, "summary"), "an hour of notes");
    const before = await book.contents();
    const editedCells = [
      {
        address: named(freeAt(smallPlan, "summary")),
        now: "an hour of notes",
        willBe: "gone with its sheet",
      },
    ];
    expect(await book.port.undoLastWrite()).toEqual({ done: false, editedCells });
    expect(await book.contents()).toEqual(before);
    expect(await book.port.undoLastWrite(editedCells)).toEqual(UNDONE);
    expect(book.sheets()).not.toContain("Plan Summary");
  });

  it("is asked about before a replaced sheet is put back, and again where more was done meanwhile", async () => {
    await book.port.write(smallScenario);
    await book.port.write(lessAchievable);
    await book.type(...inputAt(smallPlan, "fixedShare", "Education"), 0.4);
    const asked = await book.port.undoLastWrite();
    const first = {
      address: named(inputAt(smallPlan, "fixedShare", "Education")),
      now: "0.4",
      willBe: "0.2",
    };
    expect(asked).toEqual({ done: false, editedCells: [first] });
    await book.type(...inputAt(smallPlan, "fixedShare", "Public health"), 0.3);
    expect(await book.port.undoLastWrite([first])).toEqual({
      done: false,
      editedCells: [
        first,
        { address: named(inputAt(smallPlan, "fixedShare", "Public health")), now: "0.3", willBe: "0" },
      ],
    });
  });

  it("is not asked about where nothing of it is lost", async () => {
    await book.port.write(smallScenario);
    await book.port.write(lessAchievable);
    await book.type(...inputAt(smallPlan, "achievable"), 0.5);
    expect(await book.port.undoLastWrite()).toEqual(UNDONE);
  });
});

describe("what prevents taking a write back", () => {
  it("is a protected sheet of ours, until it is unprotected", async () => {
    await book.port.write(smallScenario);
    const before = await book.contents();
    await book.port.write(lessAchievable);
    await book.protectSheet("Plan Savings");
    await expectRefused(
      /^Sheet "Plan Savings" is protected, so the last write cannot be taken back\. Choose Review > Unprotect Sheet on it, then undo again\. Nothing was changed\.$/,
    );
    await book.unprotectSheet("Plan Savings");
    await book.port.undoLastWrite();
    expect(await book.contents()).toEqual(before);
  });

  it("is a protected workbook where sheets must be removed, until it is unprotected", async () => {
    const before = await book.contents();
    await book.port.write(smallScenario);
    await book.protectWorkbook();
    await expectRefused(
      /^The workbook is protected, so the last write cannot be taken back: .* Choose Review > Protect Workbook to take the protection off, then undo again\. Nothing was changed\.$/,
    );
    await book.unprotectWorkbook();
    await book.port.undoLastWrite();
    expect(await book.contents()).toEqual(before);
  });

  it("is not a protected workbook where only cells are put back", async () => {
    await book.port.write(smallScenario);
    const before = await book.contents();
    await book.port.write(lessAchievable);
    await book.protectWorkbook();
    expect(await book.port.undoLastWrite()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it("is a sheet of the user's under the name of one that was deleted", async () => {
    await book.port.write(smallScenario);
    await book.port.write(lessAchievable);
    await book.deleteSheet("Plan Count");
    await book.addSheet("plan count", [["mine"]]);
    await expectRefused(/^The last write cannot be taken back while another sheet is called "plan count"/);
  });

  it("is that no sheet would stay in sight", async () => {
    await book.port.write(smallScenario);
    for (const name of ["Sheet1", "Budgets", "Money"]) await book.showSheet(name, "Hidden");
    await expectRefused(/^The last write cannot be taken back while every other sheet is hidden/);
  });
});

async function writeAgreeing(scenario: Scenario): Promise<void> {
  await book.port.write(scenario, (await book.port.review(scenario)).editedCells);
}

async function expectRefused(message: RegExp): Promise<void> {
  const before = await book.contents();
  await expect(book.port.undoLastWrite()).rejects.toThrow(message);
  expect(await book.contents()).toEqual(before);
}
