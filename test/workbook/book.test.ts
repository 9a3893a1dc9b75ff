import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { part } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { lockOf, NO_CHOICES, readBook } from "../../src/model/book";
import type { BookJson } from "../../src/model/book";
import { BOOK_SHEET_NAMES, planBook } from "../../src/sheets/book";
import { StaleReview } from "../../src/workbook";
import type { EditedCell } from "../../src/workbook";
import { keptBookXml } from "../../src/workbook/book";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { at } from "../sheets/at";
import { figures, LONG, SMALL, smallPort } from "./small-sheets";
import { EVERY_SHEET_BOOK, keptAs, TINY_BOOK } from "./tiny-book";

const LOCKED = TINY_BOOK.scenarios[0]!.id;
/** One of its scenarios is locked. */
const kept = { ...keptAs(TINY_BOOK), locks: { [LOCKED]: lockOf(TINY_BOOK, LOCKED, "2026-11-29")! } };
const { cells } = planBook(readBook(TINY_BOOK));
const NAMES = [
  "summary",
  "place",
  "base",
  "proposals",
  "costs",
  "workings",
  "years",
  "value",
  "schedule",
  "scenarios",
  "checks",
] as const;

/** How often a write may wait for Excel. */
const MOST_ROUND_TRIPS = 12;

let book: OpenWorkbook;

/** What Summary says of all checks together, as its cell has it now. */
async function checksHold(): Promise<unknown> {
  return (await book.port.bookHeadlines()).headlines.find(({ key }) => key === "checksHold")?.value;
}

beforeEach(async () => {
  book = await openWorkbook();
});

afterEach(() => book.close());

describe("the book in a workbook", { timeout: 300_000 }, () => {
  it("is written with its figures, kept, and taken back whole", async () => {
    await book.addSheet("Costs", [["our own"]]);
    const before = await book.contents();
    const review = await book.port.reviewBook(kept);
    expect(review.findings).toEqual([]);
    expect(review.sheets.map(({ name, action }) => [name, action])).toEqual(
      NAMES.map((key) => [key === "costs" ? "Costs 2" : BOOK_SHEET_NAMES[key], "new"]),
    );
    let answer: Awaited<ReturnType<typeof book.port.writeBook>>;
    const trips = await book.roundTrips(async () => {
      answer = await book.port.writeBook(kept, review.editedCells, review.basis);
    });
    expect(trips).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    const { headlines, pictures, notDrawn } = answer!;
    expect(notDrawn).toBeUndefined();
    expect(headlines.find(({ key }) => key === "pvSaving")).toMatchObject({ value: 150, unit: "£ thousand" });
    expect(headlines.find(({ key }) => key === "checksHold")).toMatchObject({ value: true });
    expect(headlines.find(({ kind }) => kind === "scenario")).toMatchObject({
      text: TINY_BOOK.scenarios[0]!.name,
    });
    expect(pictures?.length).toBeGreaterThan(1);
    expect(await book.port.bookHeadlines()).toEqual({ headlines, pictures });
    // Of a chart whose cells are not as they were written it is not known what they show.
    const [address] = addressesOf(pictures![0]!.name);
    await book.type(...address!, 5);
    expect((await book.port.bookHeadlines()).pictures).toEqual(pictures!.slice(1));
    expect(await book.port.readBook()).toEqual({ ...kept, findings: [] });
    const typed = (await book.port.undoLastWrite()) as { readonly editedCells: readonly EditedCell[] };
    expect(await book.port.undoLastWrite(typed.editedCells)).toMatchObject({ done: true });
    expect(await book.contents()).toEqual(before);
    expect(await book.port.readBook()).toBeNull();
    expect(await book.port.bookHeadlines()).toEqual({ headlines: [] });
  });

  it("is written over its sheets whatever they are called, and asks before it replaces what was typed over a formula", async () => {
    await book.port.writeBook(kept);
    await book.renameSheet("Proposals", "What we could do");
    const [sheet, address] = at(cells.summary.shown);
    await book.type(sheet, address, 1);
    expect(await checksHold()).toBe(false);
    await book.type("What we could do", at(cells.proposals.start)[1], 2027);
    await book.port.goTo("Proposals!A1");
    expect(book.activeSheet()).toBe("What we could do");
    await book.type(...at(cells.scenarios.gapYear), 2026);
    await book.type(...at(cells.base.inputs.budget), 900);
    await book.type(...at(cells.base.inputs.funding), 700);
    const found = (await book.port.readBook())!;
    expect(found.findings).toEqual([]);
    expect(found.choices).toEqual({ ...NO_CHOICES, gapYear: 2026 });
    expect(found.baseBudget).toEqual([{ agency: "Council", budget: 900, funding: 700 }]);
    expect(readBook(found.book).proposals[0]!.start).toBe(2027);
    const review = await book.port.reviewBook(found);
    expect(review.editedCells).toMatchObject([{ address: `${sheet}!${address}`, now: "1" }]);
    expect(review.sheets.every(({ action }) => action === "replace")).toBe(true);
    await expect(book.port.writeBook(found)).rejects.toThrow(StaleReview);
    const trips = await book.roundTrips(() => book.port.writeBook(found, review.editedCells, review.basis));
    expect(trips).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect(book.cell(sheet, address)).toBe(50);
    expect(await checksHold()).toBe(true);
    expect((await book.port.reviewBook(found)).editedCells).toEqual([]);
    expect(book.cell(...at(cells.base.gap))).toBe(200);
    expect(await book.port.readBook()).toEqual(found);
    expect(book.sheets()).toContain("What we could do");
  });

  it.each([40, 400])(
    "that fails to be written at action %i leaves the workbook as it was",
    async (action) => {
      const before = await book.contents();
      book.failAt(action);
      await expect(book.port.writeBook(kept)).rejects.toThrow(
        /Nothing was changed\.$|^Excel could not do that/,
      );
      expect(book.failNoMore()).toBe(true);
      expect(await book.contents()).toEqual(before);
    },
  );

  it("with every sheet there can be does nothing in Excel that is not made to fail with the small sheets", async () => {
    const small = smallPort();
    const tried = await book.heard(async () => {
      for (const given of [SMALL, LONG, LONG]) await small.write(given);
      await small.undo();
    });
    const every = keptAs(EVERY_SHEET_BOOK);
    const done = await book.heard(async () => {
      for (let times = 0; times < 2; times += 1)
        expect((await book.port.writeBook(every)).notDrawn).toBeUndefined();
      await book.port.undoLastWrite();
    });
    const kinds = new Set(tried.flat());
    expect(done.flat().filter((kind) => !kinds.has(kind))).toEqual([]);
    // The count is a sheet where spending is live from a table; see book-of-tables.
    const { count, once, ...names } = BOOK_SHEET_NAMES;
    expect(book.sheets().filter((name) => [count, once].includes(name))).toEqual([]);
    expect(book.sheets()).toEqual(expect.arrayContaining(Object.values(names)));

    const { pooling } = planBook(readBook(EVERY_SHEET_BOOK)).cells;
    const holds = async (cell: SheetBox, typed: string | number) => {
      const [sheet, address] = at(cell);
      const before = book.office.engine.formulas(sheetId(sheet), boxOf(cell))[0]![0]!;
      await book.type(sheet, address, typed);
      const { checksHold } = figures((await book.port.bookHeadlines()).headlines);
      await book.type(sheet, address, before);
      return checksHold;
    };
    // A pound that no value is given for is worth 1.
    expect(await holds(part(pooling!.needs.value, 0, 0), "")).toBe(true);
    expect(await holds(part(pooling!.fenced.spent, 0, 0), 59)).toBe(false);
    expect(await holds(part(pooling!.gains.value, 0, 0), 999)).toBe(false);
  });

  it("is kept where its sheets were deleted, and has no figures then", async () => {
    await book.port.writeBook(kept);
    for (const name of Object.values(BOOK_SHEET_NAMES))
      if (book.sheets().includes(name)) await book.deleteSheet(name);
    expect(await book.port.readBook()).toEqual({ ...kept, findings: [] });
    expect(await book.port.bookHeadlines()).toEqual({ headlines: [] });
  });

  it("is read as it is kept where it has no sheets yet", async () => {
    const xml = keptBookXml(kept, "£ thousand");
    book.office.host.book.xmlParts.set("kept", { id: "kept", xml });
    expect(await book.port.readBook()).toEqual({ ...kept, findings: [] });
  });

  it("says what is wrong with a book that cannot be worked out, and writes nothing", async () => {
    const wrong = { ...kept, book: { ...TINY_BOOK, scenarios: [] } };
    const { findings } = await book.port.reviewBook(wrong);
    expect(findings.map(({ message }) => message)).toEqual(["The book has no scenario yet. Add one."]);
    const before = book.sheets();
    await expect(book.port.writeBook(wrong)).rejects.toThrow(/no scenario yet/);
    expect(book.sheets()).toEqual(before);
    const unknown = { ...TINY_BOOK, place: { years: 2 } } as BookJson;
    expect((await book.port.reviewBook({ ...kept, book: unknown })).findings[0]?.message).toMatch(/^place/);
  });

  it("says that what is kept was changed outside", async () => {
    await book.port.writeBook(kept);
    book.damageKept("Libraries", "Libarries");
    await expect(book.port.readBook()).rejects.toThrow(/because it was changed outside Total Place/);
    const { findings } = await book.port.reviewBook(kept);
    expect(findings).toHaveLength(2);
    await book.port.writeBook(kept);
    expect(await book.port.readBook()).toEqual({ ...kept, findings: [] });
  });
});

/** The first cell of a chart's figures. */
function addressesOf(chart: string): readonly ReturnType<typeof at>[] {
  const { sheets } = planBook(readBook(TINY_BOOK));
  return sheets
    .flatMap(({ charts }) => charts)
    .filter(({ name }) => name === chart)
    .map(({ values }) => at(part(values, 0, 0)));
}

function sheetId(name: string): string {
  return book.office.engine.sheets().find((sheet) => sheet.name === name)!.id;
}

function boxOf({ row, column }: SheetBox) {
  return { row, column, rows: 1, columns: 1 };
}
