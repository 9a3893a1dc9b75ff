import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FileProblem, openFile } from "../../../preview/file";
import { firstSheet, madeSheet, zipped } from "./made";

describe("a file that cannot be read is refused in a sentence", () => {
  const refused = async (name: string, bytes: Uint8Array) => {
    const problem = await openFile(name, bytes).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(FileProblem);
    return problem as FileProblem;
  };
  const text = (content: string) => new TextEncoder().encode(content);
  const wideText = (content: string) =>
    Uint8Array.from(
      [...content].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
  const compound = (stream: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);

  it.each([
    ["nothing at all", "a.xlsx", new Uint8Array(), "empty", "holds nothing"],
    ["a password", "a.xlsx", compound("EncryptedPackage"), "encrypted", "protected by a password"],
    ["a document", "a.doc", compound("WordDocument"), "not-a-workbook", "another program"],
    ["half a file", "a.xlsx", madeSheet("").slice(0, 400), "damaged", "let Excel repair it"],
    ["an archive", "a.zip", zipped({ "a.txt": "a" }), "not-a-workbook", "archive"],
    ["a PDF", "a.pdf", text("%PDF-1.7"), "not-a-workbook", "PDF"],
    ["a page", "a.xls", text("<html><table>"), "not-a-workbook", "web page"],
    ["a piece of a page", "a.csv", text("<!-- ledger -->\n<div><table>"), "not-a-workbook", "web page"],
    ["a page in UTF-16", "a.xls", wideText("\uFEFF\r\n<table>"), "not-a-workbook", "web page"],
    ["a page with its pictures", "a.xls", text("MIME-Version: 1.0\n"), "not-a-workbook", "web page"],
    ["a broken text", "a.csv", text("A,B\nC\u0000,1"), "damaged", "in line 2"],
    ["a text with a workbook's name", "a.xlsx", text("a,b"), "not-a-workbook", "called a workbook"],
    [
      "a picture",
      "a.csv",
      Uint8Array.from([1, 0, 2, 0, 0, 0, 3]),
      "not-a-workbook",
      "neither a workbook nor a text",
    ],
    ["no cells", "a.xlsx", madeSheet(""), "empty", "no cell"],
  ])("%s", async (_, name, bytes, kind, sentence) => {
    const problem = await refused(name, bytes);
    expect(problem.kind).toBe(kind);
    expect(problem.message).toContain(sentence);
  });

  const sheet = "xl/worksheets/sheet1.xml";
  it.each<readonly [string, string, (xml: string) => string | null]>([
    ["a sheet that is cut off", sheet, (xml) => xml.slice(0, -12)],
    ["a sheet without a word", sheet, () => ""],
    ["a sheet that is not there", sheet, () => null],
    ["a workbook that is cut off", "xl/workbook.xml", (xml) => xml.slice(0, -20)],
    [
      "a sheet that nothing leads to",
      "xl/_rels/workbook.xml.rels",
      (xml) => xml.replace(/Id="[^"]*"/, 'Id="other"'),
    ],
    ["texts that are cut off", "xl/sharedStrings.xml", (xml) => xml.slice(0, -8)],
    ["texts that are missing", "xl/sharedStrings.xml", (xml) => xml.replace(/<si>.*<\/si>/, "")],
  ])("%s", async (_, name, change) => {
    const bytes = madeSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: ["<t>Parks</t>"] });
    expect((await firstSheet(bytes))?.values).toEqual([["Parks"]]);
    const parts = Object.entries(unzipSync(bytes)).map(([part, of]): [string, string | null] => [
      part,
      part === name ? change(strFromU8(of)) : strFromU8(of),
    ]);
    const left = parts.filter((part): part is [string, string] => part[1] !== null);
    expect((await refused("a.xlsx", zipped(Object.fromEntries(left)))).kind).toBe("damaged");
  });

  it("a part of which a bit was lost on the way", async () => {
    const bytes = madeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    const inside = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + 72;
    const hurt = bytes.map((byte, index) => (index === inside ? byte ^ 1 : byte));
    expect((await refused("a.xlsx", hurt)).kind).toBe("damaged");
  });

  it.each([1_000, 5_000_000])("a part of another size than the file says: %i, by name", async (said) => {
    const bytes = madeSheet(`<row r="1"><c r="A1"><v>1</v></c></row>${" ".repeat(2_000_000)}`).slice();
    const view = new DataView(bytes.buffer);
    const entry = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    expect(view.getUint32(entry, true)).toBe(0x02014b50);
    view.setUint32(entry + 24, said, true);
    const problem = await refused("a.xlsx", bytes);
    expect(problem.kind).toBe("damaged");
    expect(problem.message).toContain("xl/worksheets/sheet1.xml");
  });
});
