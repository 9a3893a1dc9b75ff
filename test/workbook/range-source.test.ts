import { afterEach, beforeEach, expect, it } from "vitest";
import { NO_CHOICES } from "../../src/model/book";
import type { KeptBook } from "../../src/model/book";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { NORTHSHIRE, ONE_SCHOOL_SERVICE } from "./small-place";

/** A book that is counted from plain cells, which formulas name by their sheet. */
const kept: KeptBook = {
  book: {
    book: 1,
    place: { ...NORTHSHIRE, unit: "£" },
    proposals: [ONE_SCHOOL_SERVICE],
    scenarios: [{ id: "S1", name: "All", on: ["P1"] }],
  },
  baseBudget: [],
  choices: NO_CHOICES,
  sources: {
    spend: {
      place: { kind: "range", reference: "Budgets!A1:C5" },
      roles: { agency: 0, service: 1, amount: 2 },
    },
  },
};

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openWorkbook();
  await book.addSheet("Budgets", [
    ["Agency", "Service", "Budget (£)"],
    ["City", "Education", 100],
    ["City", "Public health", 40],
    ["County", "Education", 60],
    ["County", "Roads", 20],
  ]);
  await book.port.writeBook(kept);
});

afterEach(() => book.close());

const holds = async () =>
  (await book.port.bookHeadlines()).headlines.find(({ key }) => key === "checksHold")!.value;

it("a source sheet that was renamed is followed, and Undo accuses nobody of it", async () => {
  await book.renameSheet("Budgets", "Costs 26");
  await book.calculated();
  expect(await holds()).toBe(true);
  expect(await book.port.undoLastWrite()).toEqual({ done: true, notRestored: [] });
  expect(book.sheets()).toEqual(["Sheet1", "Costs 26"]);
}, 120_000);

it("a source sheet that is deleted leaves no check over it that holds, and is said to be gone", async () => {
  expect(await holds()).toBe(true);
  expect(await book.port.tablesGone(kept.sources)).toEqual([]);
  await book.deleteSheet("Budgets");
  await book.calculated();
  expect(await holds()).toBe(false);
  expect(await book.port.tablesGone(kept.sources)).toEqual([
    "The sheet of the range Budgets!A1:C5 is not in this workbook under that name: it was renamed or deleted. Choose the spend table again.",
  ]);
}, 120_000);

it("a renamed source sheet is not said to be gone: the book opens over its new name, and writing again asks about no cell", async () => {
  await book.renameSheet("Budgets", "Costs 26");
  await book.calculated();
  const again = (await book.port.readBook())!;
  expect(again.sources["spend"]!.place.reference).toBe("'Costs 26'!A1:C5");
  expect(await book.port.tablesGone(again.sources)).toEqual([]);
  const review = await book.port.reviewBook(again);
  expect(review.findings.filter(({ message }) => message.includes("no longer"))).toEqual([]);
  expect(review.editedCells).toEqual([]);
  expect(review.totals.map(({ total }) => total)).toEqual([220]);
  await book.port.writeBook(again);
  await book.calculated();
  expect(await holds()).toBe(true);
  expect((await book.port.readBook())!.sources).toEqual(again.sources);
}, 120_000);

it("a sheet that was renamed and then deleted is gone, and none of another name is taken for it", async () => {
  await book.addSheet("Costs 25", [["Agency", "Service", "Budget (£)"]]);
  await book.renameSheet("Budgets", "Costs 26");
  await book.deleteSheet("Costs 26");
  await book.calculated();
  expect(await book.port.renamedSources()).toEqual(new Map());
  expect(await book.port.tablesGone((await book.port.readBook())!.sources)).toHaveLength(1);
}, 120_000);

it("a table whose address was lost is said to be gone, and so are the others that are", async () => {
  const lost = { ...kept.sources["spend"]!, place: { kind: "range", reference: "#REF!" } } as const;
  const other = { ...lost, place: { kind: "table", reference: "Grants" } } as const;
  expect(await book.port.tablesGone({ spend: lost, grants: other })).toEqual([
    "The range #REF! is no longer in this workbook. Choose the spend table again.",
    "Table Grants is no longer in this workbook. Choose the grants table again.",
  ]);
}, 120_000);

it("the review says of no table that it stays live where no formula reads it, and a sheet without formulas is not called deleted", async () => {
  const typed = { id: "P1", name: "Typed", lever: "typed", fullYear: 10, start: 2026, shares: { City: 1 } };
  const apart = { ...kept, book: { ...kept.book, proposals: [typed] } };
  expect((await book.port.reviewBook(kept)).totals).toHaveLength(1);
  expect((await book.port.reviewBook(apart)).totals).toEqual([]);
  await book.port.writeBook(apart);
  await book.renameSheet("Budgets", "Costs 26");
  expect(await book.port.tablesGone(apart.sources)).toEqual([
    expect.stringContaining("it was renamed or deleted"),
  ]);
}, 120_000);

it("the review says the currency of a table that is not in pounds", async () => {
  await book.type("Budgets", "C1", "Budget ($000)");
  const { totals } = await book.port.reviewBook(kept);
  expect(totals).toMatchObject([{ total: 220, currency: "thousands of dollars" }]);
}, 120_000);
