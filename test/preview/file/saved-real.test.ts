import { convertBinary } from "@borgar/xlsx-convert";
import { read } from "hucre";
import { describe, expect, it } from "vitest";
import { NO_CHANGES, openFile, saveCopy } from "../../../preview/file";
import { differingParts } from "./made";
import { typed, onSheet, COUNT, NAME, MARK } from "./saving";
import type { sheetOf } from "./saving";
import { onSharedWorkbooks } from "./shared-workbooks";
import { faultsOf } from "./sound";

describe("a copy without a change", () => {
  onSharedWorkbooks("is the same file", (name, bytes) => {
    it(name, async () => {
      const copy = await saveCopy(name, bytes, NO_CHANGES);
      expect(differingParts(bytes, copy.bytes)).toEqual({ changed: [], added: [], leftOut: [] });
      expect(copy.kind).toBe(name.endsWith("xlsm") ? "xlsm" : "xlsx");
    });
  });
});

const PERMITTED =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

onSharedWorkbooks("a real workbook with a cell typed and a sheet added", (name, bytes) => {
  it(`${name}: only permitted parts change, and other readers find what was put in`, async () => {
    const { content } = await openFile(name, bytes);
    const sheet = content.sheets.find(({ isHidden }) => !isHidden);
    if (!sheet) throw new Error("no sheet is shown");
    const row = sheet.row + sheet.values.length + 2;
    const cells = onSheet(sheet.name, [
      [row, 1, typed("typed <here>")],
      [row + 1, 1, { kind: "formula", formula: "=1+2", value: 3 }],
    ]).cells;
    const copy = await saveCopy(name, bytes, {
      ...NO_CHANGES,
      cells,
      sheets: [COUNT],
      names: [NAME],
      customXml: [MARK],
    }).catch((error: unknown) => String(error));
    if (typeof copy === "string") {
      expect(copy).toMatch(/is protected/);
      return;
    }
    const { changed, added, leftOut } = differingParts(bytes, copy.bytes);
    const sheets = changed.filter((part) => !PERMITTED.test(part));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatch(/^xl\/worksheets\/[^/]+\.xml$/);
    expect(leftOut.filter((part) => part !== "xl/calcChain.xml")).toEqual([]);
    expect(
      added.every((part) =>
        /^(?:xl\/(?:worksheets|tables)\/|xl\/metadata\.xml|xl\/customProperty|customXml\/|xl\/customProperty)/.test(
          part,
        ),
      ),
    ).toBe(true);
    expect(faultsOf(copy.bytes)).toEqual([]);

    // What the file is read as again is told by its parts for the large ones.
    if (bytes.length > 60_000) return;
    const again = (await openFile(name, copy.bytes)).content;
    const others = ({ sheets: all }: typeof content) =>
      all.filter((one) => one.name !== sheet.name && one.name !== "Place Count");
    expect(others(again)).toEqual(others(content));
    expect(filled(again.sheets.find((one) => one.name === sheet.name))).toEqual(
      new Map([...filled(sheet), [`${row} 1`, "typed <here>"], [`${row + 1} 1`, 3]]),
    );
    expect((await read(copy.bytes, { sheets: ["Place Count"] })).sheets[0]?.rows[1]).toEqual([
      "Adult care",
      12.5,
    ]);
    const other = await convertBinary(Buffer.from(copy.bytes), name).catch(() => null);
    if (other) {
      const found = other as unknown as {
        sheets: { name: string; cells: Record<string, { v?: unknown }> }[];
        tables: { name: string }[];
      };
      expect(found.sheets.find((one) => one.name === "Place Count")?.cells["B2"]?.v).toBe(12.5);
      expect(found.tables.map((table) => table.name)).toContain("PlaceTable");
    }
  });
});

/** Every cell of a sheet that holds something, by its row and column. */
function filled(sheet: Awaited<ReturnType<typeof sheetOf>>): Map<string, unknown> {
  const { row = 0, column = 0, values = [] } = sheet ?? {};
  return new Map(
    values.flatMap((line, down) =>
      line.flatMap((value, across): [string, unknown][] =>
        value === "" ? [] : [[`${row + down} ${column + across}`, value]],
      ),
    ),
  );
}
