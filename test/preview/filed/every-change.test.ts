import { afterEach, describe, expect, it } from "vitest";
import { createHeadlessEngine } from "../../../preview/engine/headless";
import type { HeadlessEngine } from "../../../preview/engine/headless";
import { openFile, saveCopy } from "../../../preview/file";
import { differences, filedSheets, openBook, watchUnsaved } from "../../../preview/filed";
import type { OpenedBook } from "../../../preview/filed";
import { createHost } from "../../../preview/host";
import { madeWorkbook } from "../file/made";
import { faultsOf, orphansOf } from "../file/sound";
import { at, CASES, DATA, MORE } from "./changes";

const rows =
  '<row r="1"><c r="A1" t="str"><v>Body</v></c><c r="B1" t="str"><v>Amount</v></c></row><row r="2"><c r="A2" t="str"><v>X</v></c><c r="B2" s="1"><v>5</v></c></row><row r="3"><c r="A3" s="2" t="str"><v>Y</v></c><c r="B3"><f>SUM(B2:B2)</f><v>5</v></c></row>';
const bytes = madeWorkbook({
  sheets: [
    {
      name: "Data",
      xml: `<cols><col min="1" max="4" width="10" customWidth="1"/></cols><sheetData>${rows}</sheetData>`,
    },
    {
      name: "More",
      xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A5:B5"/></mergeCells>',
    },
    ...["Third", "Fourth", "Fifth"].map((name) => ({
      name,
      xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
    })),
  ],
  names: '<definedNames><definedName name="Whole">Data!$A$1:$B$3</definedName></definedNames>',
  styles:
    '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="0" fontId="1"/></cellXfs>',
});

const engines: HeadlessEngine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

async function opened(of: Uint8Array): Promise<OpenedBook> {
  const file = { name: "book.xlsx", bytes: of, opened: await openFile("book.xlsx", of) };
  const engine = createHeadlessEngine(filedSheets(file));
  engines.push(engine);
  const book = openBook(createHost(engine), file);
  await engine.settled();
  return book;
}

describe("every change that can be made to a sheet of the user's", () => {
  it("is in the copy, as the copy shows when it is opened", async () => {
    const book = await opened(bytes);
    const cases = Object.entries(CASES).flatMap(([name, one]) =>
      one.is === "carried" ? [{ name, ...one }] : [],
    );
    for (const { change } of cases) change(book.host.book);
    await book.host.settled();
    const { changes, refused: sentences, leftOut } = differences(book);
    expect([sentences, leftOut]).toEqual([[], []]);
    const copy = (await saveCopy("book.xlsx", bytes, changes)).bytes;
    expect([faultsOf(copy), orphansOf(copy)]).toEqual([[], []]);
    const again = await opened(copy);
    for (const { name, shown } of cases)
      expect([name, shown(again.host.book)]).toEqual([name, shown(book.host.book)]);
    const [before] = engines;
    expect(before?.styles(MORE, at(0, 0))).toEqual(engines[1]?.styles(MORE, at(0, 0)));
  });

  it("or is refused by name, or told of", async () => {
    const book = await opened(bytes);
    for (const [name, one] of Object.entries(CASES)) {
      if (one.is !== "refused" && one.is !== "told") continue;
      one.change(book.host.book);
      const { refused: sentences, leftOut } = differences(book);
      const said = [...sentences, ...leftOut].filter((sentence) => one.sentence.test(sentence));
      expect([name, said.length]).toEqual([name, 1]);
    }
  });

  it("is asked about before the page is left, until a copy has it", async () => {
    const { host } = await opened(bytes);
    const unsaved = watchUnsaved(host);
    expect(unsaved.isAny).toBe(false);
    for (const [name, one] of Object.entries(CASES)) {
      if (one.is === "of-the-moment") continue;
      one.change(host.book);
      // Looks are given to the engine together, at the latest when the work in hand is done.
      await new Promise((done) => setTimeout(done, 0));
      expect([name, unsaved.isAny]).toEqual([name, true]);
      unsaved.atThisMoment()();
      expect([name, unsaved.isAny]).toEqual([name, false]);
    }
  });

  it("is still unsaved where it was made while the copy was", async () => {
    const { host } = await opened(bytes);
    const { engine, xmlParts } = host.book;
    const unsaved = watchUnsaved(host);
    for (const change of [
      () => engine.write(DATA, at(5, 0), [["typed"]]),
      () => void xmlParts.set("{draft}", { id: "{draft}", xml: "<draft/>" }),
    ]) {
      const isSaved = unsaved.atThisMoment();
      change();
      isSaved();
      expect(unsaved.isAny).toBe(true);
      unsaved.atThisMoment()();
    }
    expect(unsaved.isAny).toBe(false);
  });

  it("is none where another sheet is looked at, or functions are worked out", async () => {
    const { host } = await opened(bytes);
    const unsaved = watchUnsaved(host);
    host.book.engine.activateSheet(MORE);
    host.book.noteActivated(MORE);
    host.book.engine.recalculate();
    await host.settled();
    expect(unsaved.isAny).toBe(false);
  });
});
