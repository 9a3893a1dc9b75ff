import { convertBinary } from "@borgar/xlsx-convert";
import { unzipSync } from "fflate";
import { read } from "hucre";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openFile, saveCopy, saveNew } from "../../../preview/file";
import { differences, openBook } from "../../../preview/filed";
import { openSmallPlace } from "../../workbook/open-workbook";
import { lessAchievable, smallScenario } from "../../workbook/small-place";
import { differingParts } from "../file/made";
import { faultsOf, orphansOf } from "../file/sound";
import { openFiled } from "./open-filed";
import type { OpenFiled } from "./open-filed";

/** The small place with its scenario written and saved. */
let written: Uint8Array;
let book: OpenFiled;

beforeAll(async () => {
  const made = await openSmallPlace();
  await made.port.write(smallScenario);
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

describe("a file that has a scenario", () => {
  it("is the same file after it was only opened, and after a write that was taken back", async () => {
    book = await openFiled("place.xlsx", written);
    expect(differingParts(written, await saved())).toEqual({ changed: [], added: [], leftOut: [] });
    await book.port.write(lessAchievable);
    await book.calculated();
    expect(differences(book.opened).changes.sheets.map(({ name }) => name)).not.toEqual([]);
    await book.port.undoLastWrite();
    expect(differingParts(written, await saved())).toEqual({ changed: [], added: [], leftOut: [] });
  });

  it("is written over with another answer: two other readers find the new figures in the old places", async () => {
    book = await openFiled("place.xlsx", written);
    const { headlines } = await book.port.write(lessAchievable);
    const saving = headlines.find(({ key }) => key === "duplicationSaving")!.value;
    expect(saving).toBe(3);
    const copy = await saved();
    const { changed, added, leftOut } = differingParts(written, copy);
    expect(leftOut).toEqual([]);
    expect(added).toEqual([]);
    expect(changed.filter((part) => !/^(?:xl\/worksheets\/|customXml\/item)/.test(part))).toEqual([]);
    const again = await openFile("place.xlsx", copy);
    expect(again.content.sheets.map(({ name }) => name)).toEqual(book.sheets());
    const summary = again.content.sheets.findIndex(({ name }) => name === "Plan Summary");
    const ours = again.content.sheets[summary]!.values.flat();
    expect(ours).toContain(saving);
    const hucre = (await read(copy, { sheets: ["Plan Summary"] })).sheets[0]!.rows.flat();
    expect(hucre).toContain(saving);
    const other = (await convertBinary(Buffer.from(copy), "place.xlsx")) as unknown as {
      sheets: { name: string; cells: Record<string, { v?: unknown }> }[];
    };
    const cells = other.sheets.find(({ name }) => name === "Plan Summary")!.cells;
    expect(Object.values(cells).map(({ v }) => v)).toContain(saving);
  });

  it("loses sheets of ours with all that is theirs, and keeps the user's byte by byte", async () => {
    book = await openFiled("place.xlsx", written);
    const ours = book.sheets().filter((name) => name.startsWith("Plan "));
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

  it("shows new figures of its scenario where only an input was typed", async () => {
    book = await openFiled("place.xlsx", written);
    await book.type("Budgets", "C2", 120);
    const { changes } = differences(book.opened);
    expect(changes.sheets.map(({ name }) => name)).toEqual([]);
    const copy = await openFile("place.xlsx", await saved());
    const count = copy.content.sheets.find(({ name }) => name === "Plan Count")!;
    expect(count.values.flat()).toContain(120);
  });
});
