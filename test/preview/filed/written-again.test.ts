import { convertBinary } from "@borgar/xlsx-convert";
import { unzipSync } from "fflate";
import { read } from "hucre";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openFile, saveCopy, saveNew } from "../../../preview/file";
import { differences, openBook } from "../../../preview/filed";
import { readBook } from "../../../src/model/book";
import { at } from "../../sheets/at";
import { BOOK_SHEET_NAMES, planBook } from "../../../src/sheets/book";
import { openSmallPlace } from "../../workbook/open-workbook";
import { EVERY_SHEET_BOOK, keptAs } from "../../workbook/tiny-book";
import { differingParts } from "../file/made";
import { faultsOf, orphansOf } from "../file/sound";
import { openFiled } from "./open-filed";
import type { OpenFiled } from "./open-filed";

const first = keptAs(EVERY_SHEET_BOOK);
const [proposal, ...others] = EVERY_SHEET_BOOK.proposals;
/** The same with another answer, to be written over it: a saving of 30, then 60, and 12 more each year from duplication. */
const less = keptAs({ ...EVERY_SHEET_BOOK, proposals: [{ ...proposal, fullYear: 60 }, ...others] });
const OURS: ReadonlySet<string> = new Set(Object.values(BOOK_SHEET_NAMES));
const LESS = 30 + 60 + 12 + 12;

/** A workbook with two tables, saved with its book written. */
let written: Uint8Array;
let book: OpenFiled;

beforeAll(async () => {
  const made = await openSmallPlace();
  await made.port.writeBook(first);
  await made.calculated();
  written = saveNew(differences(openBook(made.office.host, null)).changes).bytes;
  made.close();
});

afterEach(() => book.close());

async function saved(): Promise<Uint8Array> {
  await book.calculated();
  const { changes, refused } = differences(book.opened);
  expect(refused).toEqual([]);
  const copy = await saveCopy("place.xlsx", book.opened.file!.bytes, changes);
  expect(faultsOf(copy.bytes)).toEqual([]);
  expect(orphansOf(copy.bytes)).toEqual([]);
  return copy.bytes;
}

describe("a file that has a book", { timeout: 180_000 }, () => {
  it("is the same file after it was only opened, and after a write that was taken back", async () => {
    book = await openFiled("place.xlsx", written);
    expect(differingParts(written, await saved())).toEqual({ changed: [], added: [], leftOut: [] });
    await book.port.writeBook(less);
    await book.calculated();
    expect(differences(book.opened).changes.sheets.map(({ name }) => name)).not.toEqual([]);
    await book.port.undoLastWrite();
    expect(differingParts(written, await saved())).toEqual({ changed: [], added: [], leftOut: [] });
  });

  it("has rows as high as their texts need, as no one's choice, and keeps them when it is written over", async () => {
    const rowsOf = async (bytes: Uint8Array) =>
      (await openFile("place.xlsx", bytes)).beyond.layout.sheets.get("Summary")!.rows;
    const fitted = await rowsOf(written);
    expect(fitted.length).toBeGreaterThan(5);
    for (const row of fitted) {
      expect(row).toMatchObject({ isFitted: true, isHidden: false });
      expect(row.height).toBeGreaterThan(15);
    }
    book = await openFiled("place.xlsx", written);
    await book.port.writeBook(less);
    expect(await rowsOf(await saved())).toEqual(fitted);
  });

  it("is written over with another answer: two other readers find the new figures in the old places", async () => {
    book = await openFiled("place.xlsx", written);
    const { headlines } = await book.port.writeBook(less);
    const saving = headlines.find(({ key }) => key === "pvSaving")!.value;
    expect(saving).toBe(LESS);
    const copy = await saved();
    const { changed, added, leftOut } = differingParts(written, copy);
    expect(leftOut).toEqual([]);
    expect(added).toEqual([]);
    expect(changed.filter((part) => !/^(?:xl\/worksheets\/|customXml\/item)/.test(part))).toEqual([]);
    const again = await openFile("place.xlsx", copy);
    expect(again.content.sheets.map(({ name }) => name)).toEqual(book.sheets());
    const summary = again.content.sheets.findIndex(({ name }) => name === "Summary");
    const ours = again.content.sheets[summary]!.values.flat();
    expect(ours).toContain(saving);
    const hucre = (await read(copy, { sheets: ["Summary"] })).sheets[0]!.rows.flat();
    expect(hucre).toContain(saving);
    const other = (await convertBinary(Buffer.from(copy), "place.xlsx")) as unknown as {
      sheets: { name: string; cells: Record<string, { v?: unknown }> }[];
    };
    const cells = other.sheets.find(({ name }) => name === "Summary")!.cells;
    expect(Object.values(cells).map(({ v }) => v)).toContain(saving);
  });

  it("loses sheets of ours with all that is theirs, and keeps the user's byte by byte", async () => {
    book = await openFiled("place.xlsx", written);
    const ours = book.sheets().filter((name) => OURS.has(name));
    for (const name of ours) await book.deleteSheet(name);
    const copy = await saved();
    const before = Object.keys(unzipSync(written));
    const { changed, added, leftOut } = differingParts(written, copy);
    expect(added).toEqual([]);
    expect(leftOut.filter((part) => part.startsWith("xl/worksheets/sheet"))).toHaveLength(ours.length);
    expect(leftOut.filter((part) => part.startsWith("xl/customProperty")).length).toBe(
      before.filter((part) => part.startsWith("xl/customProperty")).length,
    );
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"]);
    const { content } = await openFile("place.xlsx", copy);
    expect(content.sheets.map(({ name }) => name)).toEqual(book.sheets());
    expect(content.declared.map(({ name }) => name)).toEqual(["Spending", "Grants"]);
  });

  it("shows new figures of its book where only an input was typed", async () => {
    book = await openFiled("place.xlsx", written);
    await book.type(...at(planBook(readBook(EVERY_SHEET_BOOK)).cells.proposals.fullYear), 60);
    const { changes } = differences(book.opened);
    expect(changes.sheets.map(({ name }) => name)).toEqual(["Proposals"]);
    const copy = await openFile("place.xlsx", await saved());
    const summary = copy.content.sheets.find(({ name }) => name === "Summary")!;
    expect(summary.values.flat()).toContain(LESS);
  });
});
