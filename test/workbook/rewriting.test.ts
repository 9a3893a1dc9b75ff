import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { part } from "../../src/formula";
import { note, stop } from "../../src/reading";
import { StaleReview } from "../../src/workbook";
import { at, contentsOf, freeAt, named } from "../sheets/at";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { figures, LESS, planSmall, SMALL, smallPort } from "./small-sheets";
import type { SmallPort } from "./small-sheets";

const plan = planSmall(SMALL);
const { cells } = plan;

let book: OpenWorkbook;
let port: SmallPort;

beforeEach(async () => {
  book = await openWorkbook();
  port = smallPort();
});

afterEach(() => book.close());

describe("a write", () => {
  it("shows in the pane what its cells show, once they are worked out, and goes to the Summary", async () => {
    book.close();
    // Every function is called anew, so that the figures are awaited.
    book = await openWorkbook(new Map());
    const { headlines, sheets } = await port.write(SMALL);
    expect(sheets).toEqual(plan.sheets.map(({ name }) => name));
    expect(figures(headlines)).toEqual({ shared: 120, checksHold: true });
    for (const { address, value } of headlines) {
      const [sheet, cell] = address.replaceAll("'", "").split("!");
      expect(book.cell(sheet!, cell!)).toBe(value);
    }
    expect(book.activeSheet()).toBe("Our Summary");
  });

  it("gives the same workbook when it is done twice", async () => {
    await port.write(SMALL);
    const once = await book.contents();
    await port.write(SMALL);
    expect(await book.contents()).toEqual(once);
  });

  it("asks nothing about what was typed into inputs and is written again as it is", async () => {
    await port.write(SMALL);
    await book.type(...at(cells.saving), LESS.saving);
    expect((await port.review(LESS)).editedCells).toEqual([]);
    await book.type(...at(cells.total), 999);
    expect((await port.review(LESS)).editedCells).toEqual([
      { address: named(at(cells.total)), now: "999", willBe: contentsOf(plan, cells.total)[0]![0] },
    ]);
  });

  it("takes an empty sheet for what a broken-off write left, and a sheet with anything on it for the user's", async () => {
    await book.addSheet("Our Summary", [[""]]);
    expect((await port.review(SMALL)).findings).toEqual([]);
    await port.write(SMALL);
    await port.undo();
    expect(book.sheets()).not.toContain("Our Summary");
    await book.addSheet("Our Summary", [["Our own page"]]);
    await expectRefused(
      /^There is already a sheet called "Our Summary" that Total Place did not write\. Rename that sheet\.$/,
    );
  });

  it("does not take formulas that lost a deleted sheet for cells changed by hand", async () => {
    await port.write(SMALL);
    await book.deleteSheet("Our Inputs");
    expect((await port.review(SMALL)).editedCells).toEqual([]);
    expect(figures((await port.write(SMALL)).headlines)).toEqual({ shared: 120, checksHold: true });
  });
});

describe("what prevents a write", () => {
  it("is a protected workbook", async () => {
    await book.protectWorkbook();
    await expectRefused(/^The workbook is protected, so no sheets can be added\. Choose Review/);
  });

  it("is a protected sheet of ours", async () => {
    await port.write(SMALL);
    await book.protectSheet("Our Inputs");
    await expectRefused(/^Sheet "Our Inputs" is protected/);
  });

  it("is a sheet of the user's that has the name, in any capitals", async () => {
    await book.addSheet("our inputs", [["mine"]]);
    await expectRefused(/^There is already a sheet called "our inputs" that Total Place did not write\./);
  });

  it("is a sheet of ours that has the name, and was written for something else", async () => {
    await book.addSheet("Our Inputs", [["theirs"]]);
    const { engine, host } = book.office;
    const { id } = engine.sheets().find(({ name }) => name === "Our Inputs")!;
    host.book.sheet(id).customProperties.set("TotalPlaceOwner", "[book]");
    await expectRefused(
      /^Sheet "Our Inputs" was written by Total Place, but not for the small sheets\. Rename that sheet\.$/,
    );
  });

  it("is a hidden Summary in a protected workbook", async () => {
    await port.write(SMALL);
    await book.showSheet("Our Summary", "Hidden");
    await book.protectWorkbook();
    await expectRefused(/^Sheet "Our Summary" is hidden, and the workbook is protected/);
  });

  it("is anything that was found to stop it, said first", async () => {
    const findings = [note("The heading was another."), stop("Table Gone is no longer in this workbook.")];
    const { findings: reviewed } = await port.review(SMALL, { findings });
    expect(reviewed.map(({ severity }) => severity)).toEqual(["stop", "note"]);
    const before = await book.contents();
    await expect(port.write(SMALL, [], undefined, { findings })).rejects.toThrow(/^Table Gone/);
    expect(await book.contents()).toEqual(before);
  });
});

describe("a write over cells that were changed by hand", () => {
  it("is refused where the review did not show them, and gives the review as it is now", async () => {
    const [beside, weight] = [freeAt(plan, "summary"), at(part(cells.weights, 0, 0))];
    await port.write(SMALL);
    await book.type(...beside, "our own note");
    const { editedCells: agreed } = await port.review(SMALL);
    await book.type(...weight, 9);
    const before = await book.contents();
    const problem = await port.write(SMALL, agreed).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StaleReview);
    expect(problem).toMatchObject({
      message: `Writing would replace ${named(weight)}, changed since you looked through the review. Look through it again, then choose “Create the sheets”. Nothing was changed.`,
      review: { editedCells: [{ address: named(beside) }, { address: named(weight), now: "9" }] },
    });
    expect(await book.contents()).toEqual(before);
  });

  it("is refused where the tables say something else than they did for the review", async () => {
    const { basis } = await port.review(SMALL, { basis: ["Schools grant"] });
    const before = await book.contents();
    const problem = await port
      .write(SMALL, [], basis, { basis: ["Academies grant"] })
      .catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StaleReview);
    expect(problem).toMatchObject({ message: expect.stringMatching(/^Your tables were changed/) });
    expect(await book.contents()).toEqual(before);
    await port.write(SMALL, [], basis, { basis: ["Schools grant"] });
    expect(await port.kept()).toEqual(SMALL);
  });

  it("is refused where an agreed cell has changed again", async () => {
    await port.write(SMALL);
    await book.type(...freeAt(plan, "summary"), "our own note");
    const { editedCells: agreed } = await port.review(SMALL);
    await book.type(...freeAt(plan, "summary"), "a longer note");
    await expect(port.write(SMALL, agreed)).rejects.toThrow(StaleReview);
  });

  it("goes through where what was kept of them is damaged, and says that they cannot be listed", async () => {
    await port.write(SMALL);
    await book.type(...freeAt(plan, "summary"), "our own note");
    book.damageKept("County", "Country");
    const { findings, editedCells } = await port.review(SMALL);
    expect(editedCells).toEqual([]);
    expect(findings.map(({ message }) => message)).toEqual([
      "What is kept is set aside because it was changed outside Total Place.",
      expect.stringMatching(/^What these sheets were last written with is no longer kept in the workbook/),
    ]);
    await port.write(SMALL);
    expect(await port.kept()).toEqual(SMALL);
  });
});

describe("sheets that the user gave other names", () => {
  it("are written again under these names, with nothing asked about formulas that follow them", async () => {
    await port.write(SMALL);
    const newName = (name: string) => name.replace("Our", "Your");
    for (const { name } of plan.sheets) await book.renameSheet(name, newName(name));
    const sheets = book.sheets();
    const review = await port.review(LESS);
    expect(review.sheets.map(({ name, action }) => [name, action])).toEqual(
      plan.sheets.map(({ name }) => [newName(name), "replace"]),
    );
    expect(review.editedCells).toEqual([]);
    const { headlines } = await port.write(LESS);
    expect(book.sheets()).toEqual(sheets);
    expect(figures(headlines)).toEqual({ shared: 60, checksHold: true });
    expect(headlines[0]!.address).toContain("Your Summary");
    // Written under these names, and renamed once more.
    await book.renameSheet("Your Shares", "Who gains");
    expect((await port.review(SMALL)).editedCells).toEqual([]);
  });

  it("are told apart from a sheet of the user's under the old name", async () => {
    await port.write(SMALL);
    const [, cell] = at(cells.saving);
    await book.renameSheet("Our Inputs", "What we assume");
    await book.addSheet("Our Inputs", [["mine"]]);
    await book.type("What we assume", cell, 7);
    const review = await port.review(SMALL);
    expect(review.findings).toEqual([]);
    expect(review.editedCells).toMatchObject([{ address: named(["What we assume", cell]), now: "7" }]);
    await port.write(SMALL, review.editedCells);
    expect(book.cell("Our Inputs", "A1")).toBe("mine");
    expect(book.cell("What we assume", cell)).toBe(120);
  });
});

async function expectRefused(message: RegExp): Promise<void> {
  const before = await book.contents();
  const review = await port.review(SMALL);
  expect(review.findings[0]).toMatchObject({
    severity: "stop",
    message: expect.stringMatching(message) as string,
  });
  await expect(port.write(SMALL)).rejects.toThrow(message);
  expect(await book.contents()).toEqual(before);
}
