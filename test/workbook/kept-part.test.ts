import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksum, serialiseBook } from "../../src/model/book";
import type { StoredBook } from "../../src/model/book";
import { BOOK_LAYOUT } from "../../src/sheets/book";
import { bookForm } from "../../src/workbook/store";
import { partXml, readPartXml } from "../../src/workbook/store/part";
import { keptAs as keptBook, TINY_BOOK } from "./tiny-book";

const stored: StoredBook = {
  ...keptBook(TINY_BOOK),
  facts: { unit: "£ thousand", sources: {} },
  layout: BOOK_LAYOUT,
};
const called = (name: string): StoredBook => ({
  ...stored,
  book: { ...TINY_BOOK, proposals: [{ ...TINY_BOOK.proposals[0], name }] },
});

const xmlOf = (given: StoredBook) => partXml(bookForm, given);
const read = (xml: string) => readPartXml(bookForm, xml);
const WHOLE = xmlOf(stored);

describe("the part of a workbook that keeps its book", () => {
  it("comes back from the workbook's XML as it was given, with any names", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const reading = read(xmlOf(called(name)));
        expect(reading.ok && reading.stored).toEqual(called(name));
      }),
    );
  });

  it("comes back from XML that was written again in another form", () => {
    const again = `<?xml version="1.0"?>\n${WHOLE.replaceAll("&#34;", '"').replaceAll("&#38;", "&amp;")}\n`;
    expect(read(again)).toMatchObject({ ok: true });
  });

  it("is refused in words where it was damaged", () => {
    expect(read(WHOLE.replace("Libraries", "Libarries"))).toEqual({
      ok: false,
      name: "book",
      because: "it was changed outside Total Place",
    });
  });

  it("never breaks on junk", () => {
    fc.assert(
      fc.property(fc.json(), (junk) => {
        expect(read(junk).ok).toBe(false);
      }),
    );
  });

  it.each([
    ["a number that is no character", WHOLE.replace("Libraries", "&#99999999;")],
    ["one beyond the last character", WHOLE.replace("Libraries", "&#1114112;&#x110000;")],
    ["100,000 entries", WHOLE.replace("Libraries", "&#82;".repeat(100_000))],
    ["100,000 beginnings", `${"<book name='".repeat(100_000)}${WHOLE}`],
    ["100,000 attributes", WHOLE.replace("<book", `<book${" a='".repeat(100_001)}`)],
    ["no end", WHOLE.replace("</book>", "<book>".repeat(100_000))],
    ["100,000 levels", keptAs(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
    ["100,000 levels of records", keptAs(`${'{"book":'.repeat(100_000)}1${"}".repeat(100_000)}`)],
    ["more than is read", keptAs("x".repeat(9_000_000))],
  ])("that was changed to hold %s is set aside, in words", (_, xml) => {
    expect(read(xml)).toMatchObject({ ok: false, because: expect.stringMatching(/^it /) as string });
  });

  it("keeps what names no character as it is written", () => {
    const name = "A &#99999999; &amp; &nosuch; &#x110000; &;";
    const reading = read(xmlOf(called(name)));
    expect(reading.ok && reading.stored).toEqual(called(name));
  });

  it("has a checksum that one changed character changes", () => {
    const text = serialiseBook(stored);
    expect(checksum(text)).toMatch(/^[0-9a-f]{8}$/);
    expect(checksum(text.replace("Libraries", "Libaries"))).not.toBe(checksum(text));
  });
});

/** A part whose checksum is right for a text that no book is. */
function keptAs(text: string): string {
  return WHOLE.replace(
    /checksum="[^"]*"[^<]*/,
    `checksum="${checksum(text)}">${text.replaceAll('"', "&#34;")}`,
  );
}
