import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { duplication } from "../../src/model/book";
import type { Scenario } from "../../src/model/book";
import { StaleReview } from "../../src/workbook";
import { changed } from "../model/book/changed";
import { at, freeAt, named } from "../sheets/at";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { smallPlan, smallScenario } from "./small-place";

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openSmallPlace();
});

afterEach(() => book.close());

describe("what prevents a write", () => {
  it("is a protected workbook", async () => {
    await book.protectWorkbook();
    await expectRefused(
      smallScenario,
      /^The workbook is protected, so no sheets can be added\. Choose Review/,
    );
  });

  it("is a protected sheet of ours", async () => {
    await book.port.write(smallScenario);
    await book.protectSheet("Plan Inputs");
    await expectRefused(smallScenario, /^Sheet "Plan Inputs" is protected/);
  });

  it("is a sheet of the user's that has the name, in any capitals", async () => {
    await book.addSheet("plan count", [["mine"]]);
    await expectRefused(
      smallScenario,
      /^There is already a sheet called "plan count" that Total Place did not write\./,
    );
  });

  it("is a sheet of another scenario that has the name", async () => {
    await book.port.write(smallScenario);
    await book.renameSheet("Plan Summary", "GM Summary");
    await book.type("GM Summary", "A40", "our own analysis");
    await expectRefused(
      { ...smallScenario, name: "GM" },
      /^Sheet "GM Summary" was written for the scenario "Plan", not for "GM"\. Rename that sheet, or give the scenario another name\.$/,
    );
    expect(book.cell("GM Summary", "A40")).toBe("our own analysis");
  });

  it("is a hidden Summary in a protected workbook", async () => {
    await book.port.write(smallScenario);
    await book.showSheet("Plan Summary", "Hidden");
    await book.protectWorkbook();
    await expectRefused(smallScenario, /^Sheet "Plan Summary" is hidden, and the workbook is protected/);
  });

  it("is a table that is gone", async () => {
    const { sources } = smallScenario;
    const spend = { ...sources.spend!, place: { kind: "table", reference: "Gone" } } as const;
    await expectRefused(
      { ...smallScenario, sources: { ...sources, spend } },
      /^Table Gone is no longer in this workbook\. Choose the spend table again\./,
    );
  });

  it("is a text in an amount column", async () => {
    await book.type("Budgets", "C3", "n/a");
    await expectRefused(smallScenario, /^Budgets!C3 holds "n\/a" where an amount belongs\./);
  });

  it("is more agencies that keep their fixed cost than the place has", async () => {
    const three = changed(smallScenario, duplication, { providersKept: 3 });
    await expectRefused(
      three,
      /^Agencies that keep their fixed cost, largest first: this must be a whole number from 1 to 2\.$/,
    );
  });

  it("is a name that no sheet can have", async () => {
    await expectRefused(
      { ...smallScenario, name: "a/b" },
      /^Excel does not allow "\/" in the name of a sheet\./,
    );
  });
});

describe("a write over cells that were changed by hand", () => {
  it("is refused where the review did not show them, and gives the review as it is now", async () => {
    const [note, need] = [freeAt(smallPlan, "summary"), at(smallPlan.inputs.spend!.needs)];
    await book.port.write(smallScenario);
    await book.type(...note, "our own note");
    const { editedCells: agreed } = await book.port.review(smallScenario);
    await book.type(...need, 999);
    const before = await book.contents();
    const problem = await book.port.write(smallScenario, agreed).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StaleReview);
    expect(problem).toMatchObject({
      message: `Writing would replace ${named(need)}, changed since you looked through the review. Look through it again, then choose Write. Nothing was changed.`,
      review: {
        editedCells: [{ address: named(note) }, { address: named(need), now: "999" }],
      },
    });
    expect(await book.contents()).toEqual(before);
  });

  it.each([
    ["a grant is renamed", "Money", "A2", "Academies grant"],
    ["the heading says another unit", "Budgets", "C1", "Budget (£ million)"],
    ["a condition is changed", "Money", "C2", "Roads"],
  ])("is refused where %s after the review", async (_, sheet, address, value) => {
    const { basis, editedCells } = await book.port.review(smallScenario);
    await book.type(sheet, address, value);
    const before = await book.contents();
    const problem = await book.port.write(smallScenario, editedCells, basis).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StaleReview);
    expect(problem).toMatchObject({ message: expect.stringMatching(/^Your tables were changed/) });
    expect(await book.contents()).toEqual(before);
  });

  it("goes through where only an amount was changed after the review: amounts are live", async () => {
    const { basis } = await book.port.review(smallScenario);
    await book.type("Budgets", "C2", 120);
    const { headlines } = await book.port.write(smallScenario, [], basis);
    expect(headlines.find(({ key }) => key === "spendCounted")?.value).toBe(240);
  });

  it("is refused where an agreed cell has changed again", async () => {
    await book.port.write(smallScenario);
    await book.type(...freeAt(smallPlan, "summary"), "our own note");
    const { editedCells: agreed } = await book.port.review(smallScenario);
    await book.type(...freeAt(smallPlan, "summary"), "a longer note");
    await expect(book.port.write(smallScenario, agreed)).rejects.toThrow(StaleReview);
  });
});

async function expectRefused(scenario: Scenario, message: RegExp): Promise<void> {
  const before = await book.contents();
  const review = await book.port.review(scenario);
  expect(review.findings[0]).toMatchObject({
    severity: "stop",
    message: expect.stringMatching(message) as string,
  });
  await expect(book.port.write(scenario)).rejects.toThrow(message);
  expect(await book.contents()).toEqual(before);
}
