import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { differingParts, madeSheet, madeWorkbook } from "./made";
import { typed, onSheet, part, saved, sheetOf } from "./saving";
import { faultsOf } from "./sound";

describe("cells typed into a sheet", () => {
  const rows =
    '<row r="2" spans="1:2"><c r="A2" s="1"><v>1</v></c><c r="C2"><f>A2*2</f><v>2</v></c></row><row r="4"/><row r="6" s="1" customFormat="1"><c r="B6" t="s"><v>0</v></c></row>';
  const styles =
    '<fonts><font><sz val="11"/><name val="Arial"/></font></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9" fontId="0"/></cellXfs>';
  const book = madeSheet(rows, { styles, strings: ["<t>old</t>"] }, '<conditionalFormatting sqref="A1"/>');

  it("are put in order, in rows that are there and in new ones, and keep their style", async () => {
    const copy = await saved(
      book,
      onSheet("Sheet1", [
        [1, 0, typed(5)],
        [1, 1, typed("b")],
        [3, 2, typed(true)],
        [0, 0, typed("top")],
        [8, 1, typed(-0.1)],
        [5, 0, typed(7)],
      ]),
    );
    expect(part(copy, "xl/worksheets/sheet1.xml")).toContain(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">top</t></is></c></row>' +
        '<row r="2"><c r="A2" s="1"><v>5</v></c><c r="B2" t="inlineStr"><is><t xml:space="preserve">b</t></is></c><c r="C2"><f>A2*2</f><v>2</v></c></row>' +
        '<row r="4"><c r="C4" t="b"><v>1</v></c></row><row r="6" s="1" customFormat="1"><c r="A6" s="1"><v>7</v></c><c r="B6" t="s"><v>0</v></c></row>' +
        '<row r="9"><c r="B9"><v>-0.1</v></c></row></sheetData><conditionalFormatting sqref="A1"/>',
    );
    expect(differingParts(book, copy)).toEqual({
      changed: ["xl/worksheets/sheet1.xml"],
      added: [],
      leftOut: [],
    });
    expect(faultsOf(copy)).toEqual([]);
  });

  it("may be cleared, be formulas, or have another result of the formula that they keep", async () => {
    const copy = await saved(
      book,
      onSheet("Sheet1", [
        [1, 0, { kind: "cleared" }],
        [1, 2, { kind: "worked-out", value: 8 }],
        [5, 1, { kind: "formula", formula: '=A1&" <b>"', value: " <b>" }],
      ]),
    );
    const sheet = await sheetOf(copy);
    expect(sheet?.values).toEqual(
      [
        ["", 8],
        ["", ""],
        ["", ""],
        ["", ""],
        [" <b>", ""],
      ].map((row) => row),
    );
    expect(sheet?.formulas.flat().filter((formula) => formula !== "")).toEqual(["=A2*2", '=A1&" <b>"']);
  });

  it("may have a number format, added behind the styles that are there", async () => {
    const copy = await saved(
      book,
      onSheet("Sheet1", [
        [1, 0, typed(5), '"£"#,##0'],
        [8, 0, typed(6), '"£"#,##0'],
        [5, 1, typed(7), "0.00"],
      ]),
    );
    expect(part(copy, "xl/styles.xml")).toContain(
      '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="164" fontId="0" applyNumberFormat="1"/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>',
    );
    expect((await sheetOf(copy))?.formats.flat().filter((format) => format !== "General")).toEqual([
      '"£"#,##0',
      "0.00",
      '"£"#,##0',
    ]);
    expect(faultsOf(copy)).toEqual([]);
  });

  it("hold any text as it was typed", async () => {
    const text = "a\r\nb _x000D_ \u0001 <&> ' \" 😀  ";
    expect((await sheetOf(await saved(book, onSheet("Sheet1", [[0, 0, typed(text)]]))))?.values[0]?.[0]).toBe(
      text,
    );
  });

  it("let formulas that were filled down from them write theirs out", async () => {
    const shared = madeSheet(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="4">A1+$C$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="4"/><v>2</v></c></row><row r="3"><c r="B3" t="str"><f t="shared" si="4"></f><v>x</v></c></row>',
    );
    const copy = await saved(shared, onSheet("Sheet1", [[0, 1, typed(9)]]));
    expect(await sheetOf(copy)).toMatchObject({
      values: [[9], [2], ["x"]],
      formulas: [[""], ["=A2+$C$1"], ["=A3+$C$1"]],
    });
  });

  it("clear what their formula filled", async () => {
    const filled = madeSheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
    );
    expect((await sheetOf(await saved(filled, onSheet("Sheet1", [[0, 0, typed(9)]]))))?.values).toEqual([
      [9],
    ]);
  });

  it("leave the order of sums out, with its type and its relation", async () => {
    const chained = madeWorkbook({
      sheets: [{ name: "Sheet1", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
      others: {
        "xl/calcChain.xml": "<calcChain/>",
        "[Content_Types].xml":
          '<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="r"/><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
      },
    });
    const relations = part(chained, "xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const book = {
      ...Object.fromEntries(
        Object.entries(unzipSync(chained)).map(([name, bytes]) => [name, strFromU8(bytes)]),
      ),
      "xl/_rels/workbook.xml.rels": relations,
    };
    const { zipped } = await import("./made");
    const copy = await saved(
      zipped(book),
      onSheet("Sheet1", [[0, 0, { kind: "formula", formula: "=1+1", value: 2 }]]),
    );
    expect(differingParts(zipped(book), copy).leftOut).toEqual(["xl/calcChain.xml"]);
    expect(faultsOf(copy)).toEqual([]);
  });
});
