import { describe, expect, it } from "vitest";
import { openFile } from "../../../preview/file";
import { madeWorkbook } from "./made";

const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
/** Style 1 is of a column, style 2 of a row, style 3 shows nothing in an empty cell. */
const STYLES =
  `<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>` +
  `<fills count="3"><fill/>${solid("FFFF00")}${solid("00B0F0")}</fills>` +
  `<borders count="1"><border/></borders>` +
  `<cellXfs count="4"><xf fillId="0" fontId="0"/><xf fillId="1" fontId="0"/><xf fillId="2" fontId="0"/><xf fillId="0" fontId="1"/></cellXfs>`;

const opened = async (cols: string, rows: string) => {
  const xml = `<cols>${cols}</cols><sheetData>${rows}</sheetData>`;
  const bytes = madeWorkbook({ sheets: [{ name: "Sheet", xml }], styles: STYLES });
  const { layout } = (await openFile("book.xlsx", bytes)).beyond;
  return layout.sheets
    .get("Sheet")!
    .cells.map(({ row, columns, styles }) => [row, columns.map((column, at) => [column, styles[at]])]);
};

describe("a cell that the file leaves out", () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>' +
    '<row r="2" s="2" customFormat="1"><c r="A2"><v>3</v></c></row>' +
    '<row r="4"><c r="B4" s="0"><v>4</v></c></row>';

  it("looks like its column, and like its row where that has a look of its own", async () => {
    expect(await opened('<col min="2" max="2" width="9" style="1"/>', rows)).toEqual([
      [0, [[1, 1]]],
      [
        1,
        [
          [1, 2],
          [2, 2],
        ],
      ],
      [2, [[1, 1]]],
    ]);
  });

  it("looks like nothing where its column's look shows only in letters, or its row's style is not in use", async () => {
    const unused = rows.replace(' customFormat="1"', "");
    expect(await opened('<col min="1" max="16384" width="9" style="3"/>', unused)).toEqual([]);
  });
});
