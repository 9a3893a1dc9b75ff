import { describe, expect, it } from "vitest";
import { NO_CHANGES, openFile, saveCopy } from "../../../preview/file";
import { zipped } from "./made";

describe("an OpenDocument spreadsheet", () => {
  const office = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  const spaces = ["office", "table", "text", "style", "number"].map(office).join(" ");
  const book = (tables: string, styles = "", behind = "") =>
    zipped({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}${behind}</office:spreadsheet></office:body></office:document-content>`,
    });
  const cell = (text: string, more = "") =>
    `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
  const number = (value: number, more = "") =>
    `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${value}</text:p></table:table-cell>`;
  const row = (cells: string, more = "") => `<table:table-row${more}>${cells}</table:table-row>`;
  const open = async (bytes: Uint8Array) => (await openFile("book.ods", bytes)).content;

  it("has its rows, those in groups and in headings too, its repeated cells and its merged ones", async () => {
    const tables = `<table:table table:name="S"><table:table-header-rows>${row(cell("Body") + cell("x", ' table:number-columns-repeated="2"'))}</table:table-header-rows><table:table-row-group>${row(number(1) + '<table:table-cell table:number-columns-repeated="16383"/>', ' table:number-rows-repeated="2"')}</table:table-row-group>${row("<table:table-cell/>", ' table:number-rows-repeated="1048000"')}${row(cell("end", ' table:number-columns-spanned="2"') + "<table:covered-table-cell/>")}</table:table>`;
    const [sheet] = (await open(book(tables))).sheets;
    expect(sheet?.values.slice(0, 4)).toEqual([
      ["Body", "x", "x"],
      [1, "", ""],
      [1, "", ""],
      ["", "", ""],
    ]);
    expect(sheet?.values.at(-1)).toEqual(["end", "", ""]);
    expect(sheet?.merged).toEqual([{ row: 1_048_003, column: 0, rows: 1, columns: 2 }]);
  });

  it("has dates as serial numbers, truth values, errors, line breaks, and what is shown is not what is held", async () => {
    const cells =
      '<table:table-cell office:value-type="date" office:date-value="2023-10-05"><text:p>5 Oct</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="string" office:string-value="" table:formula="of:=[.A1]/0"><text:p>#DIV/0!</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="percentage" office:value="0.125"><text:p>13%</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="string" office:string-value="to 1"><text:p> to 1 </text:p></table:table-cell>';
    const [sheet] = (await open(book(`<table:table table:name="S">${row(cells)}</table:table>`))).sheets;
    expect(sheet?.values).toEqual([[45204, true, "#DIV/0!", "a  b\nc", 0.125, "to 1"]]);
    expect(sheet?.formats[0]?.[0]).toBe("dd/mm/yyyy");
  });

  it("has formulas as Excel writes them, number formats, hidden sheets, names and headed ranges", async () => {
    const styles =
      '<number:currency-style style:name="N1"><number:currency-symbol>£</number:currency-symbol><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true" number:display-factor="1000"/><number:text>k</number:text></number:currency-style>' +
      '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>' +
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const formula = number(
      3,
      ' table:formula="of:=SUM([.A1:.A2];[$\'My data\'.$B$1])&quot;; [.A1]&quot;" table:style-name="ce2"',
    );
    const content = await open(
      book(
        `<table:table table:name="My data">${row(cell("Head"))}${row(number(2))}${row(formula)}</table:table><table:table table:name="Away" table:style-name="ta2">${row(number(1))}</table:table>`,
        styles,
        '<table:named-expressions><table:named-range table:name="Area" table:cell-range-address="$\'My data\'.$A$1:.$A$3"/></table:named-expressions><table:database-ranges><table:database-range table:name="List" table:target-range-address="\'My data\'.A1:\'My data\'.A3"/></table:database-ranges>',
      ),
    );
    expect(content.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["My data", false],
      ["Away", true],
    ]);
    expect(content.sheets[0]?.formulas[2]).toEqual(["=SUM(A1:A2,'My data'!$B$1)\"; [.A1]\""]);
    expect(content.sheets[0]?.formats[2]).toEqual(['"£"#,##0,"k"']);
    const box = { row: 0, column: 0, rows: 3, columns: 1 };
    expect(content.declared).toMatchObject([
      { kind: "name", name: "Area", box },
      { kind: "table", name: "List", box, hasHeadings: true },
    ]);
  });

  it("behind a password is refused", async () => {
    const bytes = zipped({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": "x",
      "META-INF/manifest.xml": "<manifest:encryption-data/>",
    });
    await expect(openFile("book.ods", bytes)).rejects.toThrow("protected by a password");
  });

  it("is copied with its names, each for the workbook or for the one sheet that it is of", async () => {
    const own = (sheet: string) =>
      `<table:named-expressions><table:named-range table:name="Area" table:cell-range-address="$${sheet}.$A$1:.$B$1"/></table:named-expressions>`;
    const table = (name: string, within = "") =>
      `<table:table table:name="${name}">${row(number(1) + number(2))}${within}</table:table>`;
    const file = book(table("N", own("N")) + table("S", own("S")) + table("W"), "", own("W"));
    const copy = await saveCopy("book.ods", file, NO_CHANGES);
    const { beyond } = await openFile("copy.xlsx", copy.bytes);
    expect(beyond.names.map(({ name, refersTo, sheet }) => [name, refersTo, sheet])).toEqual([
      ["Area", "'W'!$A$1:$B$1", null],
      ["Area", "'N'!$A$1:$B$1", "N"],
      ["Area", "'S'!$A$1:$B$1", "S"],
    ]);
  });

  it("is copied with the formulas of names that the copy has, and the values of those whose names it has not", async () => {
    const formula = (text: string) => number(3, ` table:formula="of:=${text}"`);
    const file = book(
      `<table:table table:name="S">${row(number(1) + number(2))}${row(formula("SUM(Area)") + formula("[.A1]*Rate"))}</table:table>`,
      "",
      '<table:named-expressions><table:named-range table:name="Area" table:cell-range-address="$S.$A$1:.$B$1"/><table:named-expression table:name="Rate" table:expression="of:=3"/></table:named-expressions>',
    );
    const copy = await saveCopy("book.ods", file, NO_CHANGES);
    const { sheets } = await open(copy.bytes);
    expect(sheets[0]?.formulas[1]).toEqual(["=SUM(Area)", ""]);
    expect(sheets[0]?.values[1]).toEqual([3, 3]);
    expect(copy.lost.join(" ")).toContain("other names");
  });
});
