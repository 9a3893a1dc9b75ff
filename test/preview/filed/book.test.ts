import { afterEach, describe, expect, it } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import { openFile, saveNew } from "../../../preview/file";
import { differences, openBook } from "../../../preview/filed";
import { openWorkbook } from "../../workbook/open-workbook";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import { EVERY_SHEET_BOOK, keptAs } from "../../workbook/tiny-book";
import { faultsOf } from "../file/sound";

let book: OpenWorkbook;
afterEach(() => book.close());

describe("a workbook with a book written", () => {
  it("is saved with its sheets, formulas, values, spills, marks and kept book", async () => {
    book = await openWorkbook();
    await book.port.writeBook(keptAs(EVERY_SHEET_BOOK));
    const { engine, host } = book.office;
    await host.settled();
    const { changes, refused } = differences(openBook(host, null));
    expect(refused).toEqual([]);
    const copy = saveNew(changes);
    expect(faultsOf(copy.bytes)).toEqual([]);

    const { content, kept } = await openFile("copy.xlsx", copy.bytes);
    expect(content.sheets.map(({ name }) => name)).toEqual(engine.sheets().map(({ name }) => name));
    for (const [index, { id }] of engine.sheets().entries()) {
      const sheet = content.sheets[index];
      const box = {
        row: sheet?.row ?? 0,
        column: sheet?.column ?? 0,
        rows: sheet?.values.length ?? 0,
        columns: sheet?.values[0]?.length ?? 0,
      };
      // A file has one nought: that of nothing over a sum below it is no other.
      const values = engine.values(id, box).map((line) => line.map((cell) => (cell === 0 ? 0 : cell)));
      expect(sheet?.values).toEqual(values);
    }
    expect(kept.customXml.length).toBe(host.book.xmlParts.size);
    expect(kept.properties.size).toBeGreaterThan(3);
    const xml = Object.entries(unzipSync(copy.bytes)).map(([name, part]) =>
      name.startsWith("xl/worksheets/") ? strFromU8(part) : "",
    );
    expect(xml.join("")).toMatch(/ cm="1"><f t="array" ref="[A-Z0-9:]+">_xldudf_PLACE_/);
    expect(xml.join("")).not.toMatch(/<f[^>]*>[^<]*PLACE\./);
  });
});
