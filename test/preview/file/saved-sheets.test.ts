import { describe, expect, it } from "vitest";
import { NO_CHANGES, openFile, saveCopy } from "../../../preview/file";
import type { Changes } from "../../../preview/file";
import { differingParts, madeSheet, openText } from "./made";
import { typed, part, saved, COUNT, NAME, MARK } from "./saving";
import { faultsOf } from "./sound";

describe("new sheets", () => {
  const book = madeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const changes: Changes = { ...NO_CHANGES, sheets: [COUNT], names: [NAME], customXml: [MARK] };

  it("are behind the others, with their formulas, values, formats, table, names and kept parts", async () => {
    const copy = await saved(book, changes);
    const { content } = await openFile("book.xlsx", copy);
    expect(content.sheets[1]).toMatchObject({
      name: "Place Count",
      values: [
        ["Service", 'Amount & "more"'],
        ["Adult care", 12.5],
        ["", ""],
        [1, 2],
        ["none", ""],
      ],
    });
    expect(content.sheets[1]?.formulas.flat().filter((formula) => formula !== "")).toEqual([
      "=PLACE.SHARE(100,B2:B2)",
      '=IF(A4>1,"PLACE.SHARE(",CONCAT("none"))',
    ]);
    expect(content.declared.map(({ kind, name }) => [kind, name])).toEqual([
      ["table", "PlaceTable"],
      ["name", "Place_total"],
    ]);
    expect(part(copy, "customXml/item1.xml")).toBe(MARK.xml);
    const { kept } = await openFile("book.xlsx", copy);
    expect(kept.customXml).toEqual([{ id: MARK.id, xml: MARK.xml }]);
    expect(kept.properties).toEqual(new Map([["Place Count", COUNT.properties]]));
    expect(faultsOf(copy)).toEqual([]);
  });

  it("have the add-in's functions as Excel keeps custom functions, and what they fill as it keeps spilled arrays", async () => {
    const copy = await saved(book, changes);
    const xml = part(copy, "xl/worksheets/sheet2.xml");
    expect(xml).toContain(
      '<c r="A4" cm="1"><f t="array" ref="A4:B4">_xldudf_PLACE_SHARE(100,B2:B2)</f><v>1</v></c><c r="B4"><v>2</v></c>',
    );
    expect(xml).toContain("<f>IF(A4&gt;1,&quot;PLACE.SHARE(&quot;,_xlfn.CONCAT(&quot;none&quot;))</f>");
    expect(part(copy, "xl/metadata.xml")).toContain('fDynamic="1"');
  });

  it("may be added again to a copy, and a kept part of the same id is replaced", async () => {
    const copy = await saved(book, changes);
    const tables = [{ name: "Second", box: { row: 0, column: 0, rows: 2, columns: 2 } }];
    const again = await saved(copy, {
      ...NO_CHANGES,
      sheets: [{ ...COUNT, name: "Other", tables }],
      customXml: [{ ...MARK, xml: "<b/>" }],
    });
    expect(differingParts(copy, again).changed.sort()).toEqual([
      "[Content_Types].xml",
      "customXml/item1.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
    ]);
    expect(faultsOf(again)).toEqual([]);
    const without = await saved(again, { ...NO_CHANGES, customXml: [{ ...MARK, xml: null }] });
    expect((await openFile("book.xlsx", without)).kept.customXml).toEqual([]);
    expect(faultsOf(without)).toEqual([]);
  });
});

describe("a file of another kind", () => {
  it("becomes a new workbook, and what that does not hold is said", async () => {
    const text = new TextEncoder().encode(
      "Body,Code,Paid,Amount\nBolton,01000,05/10/2023,-12.5\nBury,02000,06/10/2023,£7.00\n",
    );
    const copy = await saveCopy("list.csv", text, {
      ...NO_CHANGES,
      cells: [{ sheet: "list", row: 1, column: 0, to: typed("Wigan") }],
      sheets: [COUNT],
    });
    const { content } = await openFile("list.xlsx", copy.bytes);
    expect(content.sheets[0]?.values).toEqual([
      ["Body", "Code", "Paid", "Amount"],
      ["Wigan", "01000", 45204, -12.5],
      ["Bury", "02000", 45205, 7],
    ]);
    expect(content.sheets[0]?.formats).toEqual((await openText(text, "list.csv")).content.sheets[0]?.formats);
    expect(copy.kind).toBe("xlsx");
    expect(copy.lost).toHaveLength(1);
    expect(faultsOf(copy.bytes)).toEqual([]);
  });
});
