import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plainNumeral } from "../../preview/engine/as-excel";
import { createHeadlessEngine } from "../../preview/engine/headless";
import type { CellValue, Engine } from "../../preview/host/engine";

const SHEET = "sheet-1";
let engine: Engine;
beforeEach(() => {
  engine = createHeadlessEngine();
});
afterEach(() => engine.dispose());

async function workedOut(rows: CellValue[][]): Promise<CellValue[][]> {
  const box = { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length };
  engine.write(SHEET, box, rows);
  await engine.settled();
  return engine.values(SHEET, box);
}

describe("a number in a formula", () => {
  it.each([
    ["=1<=-5E-10", false],
    ["=-1<=-5e-10", true],
    ["=2<1.50", false],
    ["=1<-1.50", false],
    ["=2<.5", false],
    ["=5E3=5000", true],
    ["=ISNUMBER(1E5)", true],
    ["=MAX(2.0,1)", 2],
    ['="1.50"&""', "1.50"],
  ])("is a number however it is spelled: %s", async (formula, value) => {
    expect(await workedOut([[formula]])).toEqual([[value]]);
    expect(engine.formulas(SHEET, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[formula]]);
  });

  it("leaves everything that is no number as it is", () => {
    expect(['"1.50"', "A1", "1.2.3", "{1,2}", "TRUE", "0x10", " "].map(plainNumeral)).toEqual([
      '"1.50"',
      "A1",
      "1.2.3",
      "{1,2}",
      "TRUE",
      "0x10",
      " ",
    ]);
  });
});

it("0 is no empty text, however often it is compared with one", async () => {
  expect(
    await workedOut([
      ["=5-5", '=A1=""', '=IF(A1="",1,2)', '=OR(A1="",A2="x")', '=A2=""', '=IF(A2="",1,2)', "=A2=0"],
    ]),
  ).toEqual([[0, false, 2, false, true, 1, true]]);
});

describe("the place and the size of a range", () => {
  it("may be asked for by a cell in it, whose readers get its new value in the same pass", async () => {
    expect(
      await workedOut([
        [1, 2, 3],
        ["=INDEX(A$1:C$1,COLUMNS($A2:A2))", "=INDEX($A$1:$C$1,COLUMNS($A2:B2))", "=SUM($A2:B2)"],
        ["=ROW(A3)", "=COLUMN($A3:B3)+0*ROW(B3)", ""],
        ["=SUM(A3:A3)", "=A3*1", "=SUM(A$2:A$3)"],
        ["=ROWS(A$1:A5)", "=A5+1", "=SUM(A$1:A5)"],
      ]),
    ).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [3, 1, 2],
      [3, 3, 4],
      [5, 6, 13],
    ]);
  });

  it("is the formula's own without a range, a block's without cells, and one for a value", async () => {
    expect(
      await workedOut([
        ["=ROW()", "=COLUMN()", "=ROWS({1,2;3,4})", "=COLUMNS({1,2,3;4,5,6})", "=ROWS(5)", "=COLUMNS(NA())"],
      ]),
    ).toEqual([[1, 2, 2, 3, 1, "#N/A"]]);
    engine.write(SHEET, { row: 2, column: 0, rows: 1, columns: 2 }, [
      ["=SUM(ROW(B2:C4))", "=SUM(COLUMN(B2:C4))"],
    ]);
    await engine.settled();
    expect(engine.values(SHEET, { row: 2, column: 0, rows: 1, columns: 2 })).toEqual([[9, 5]]);
  });
});
