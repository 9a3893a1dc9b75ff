import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

describe("sums", () => {
  it("are binary, and 0 where only the noise of it is left", async () => {
    expect(
      await workedOut([["=0.1*3", "=1/3", "=0.1+0.2", "=0.3-0.1-0.2", "=1.1-1-0.1", "=1E300*1E300"]]),
    ).toEqual([[0.1 * 3, 1 / 3, 0.1 + 0.2, expect.closeTo(0, 15), expect.closeTo(0, 15), "#NUM!"]]);
    expect(await workedOut([["=0.1+0.2-0.3", "=100.1-100-0.1=0", "=5-5"]])).toEqual([[0, false, 0]]);
  });

  it("are of a row, a column and a block together, and of a figure with each cell", async () => {
    await workedOut([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    engine.write(SHEET, { row: 3, column: 0, rows: 1, columns: 5 }, [
      [
        "=SUMPRODUCT(A1:C2*A1:C1)",
        "=SUMPRODUCT(A1:C2-A1:A2)",
        "=SUMPRODUCT(A1:A2*A1:C1)",
        "=SUMPRODUCT(10-A1:C2)",
        "=SUMPRODUCT(12/A1:C1)",
      ],
    ]);
    await engine.settled();
    expect(engine.values(SHEET, { row: 3, column: 0, rows: 1, columns: 5 })).toEqual([[46, 6, 30, 39, 22]]);
  });

  it("take TRUE for 1 and what is empty for 0, and say what is no number", async () => {
    expect(
      await workedOut([
        [
          "x",
          "",
          2,
          "=SUMPRODUCT((C1:C2>1)*C1:C2)",
          "=C1+B1",
          "=A1*2",
          "=2/B1",
          "=SUM(A1:C1)",
          "=SUM(F1:G1)",
        ],
        ["", "", 3, '=SUMPRODUCT(C1:C2*(A1:A2="x"))', "=TRUE+1", '="3"*C1', "=NA()-1", "", ""],
      ]),
    ).toEqual([
      ["x", "", 2, 5, 2, "#VALUE!", "#DIV/0!", 2, "#VALUE!"],
      ["", "", 3, 2, 2, 6, "#N/A", "", ""],
    ]);
  });
});

it("adds up what stands beside a number, in a row or a column, beside texts and what is empty", async () => {
  expect(
    await workedOut([
      ["Group", "Saving", "=SUMIFS(B1:B4,A1:A4,1)", "=SUMIFS(B1:B4,A1:A4,A2)", '=SUMIFS(B1:B4,A1:A4,">1")'],
      [1, 10, "=SUMIFS(B1:B4,A1:A4,7)", "=SUMIFS(A2:B2,A3:B3,20)", "=SUMIFS(B1:B3,A1:A4,1)"],
      [2, 20, "", "", ""],
      [1, 30, "", "", ""],
    ]),
  ).toEqual([
    ["Group", "Saving", 40, 40, 20],
    [1, 10, 0, 10, "#VALUE!"],
    [2, 20, "", "", ""],
    [1, 30, "", "", ""],
  ]);
});

it("compares a row with one value as it does a column, with figures, texts and errors", async () => {
  const cells = [1, 2, "x", 3, 2, "=1/3"];
  const asked = [">=2", "=2", "<>2", '="x"', "<A1", "=A1/3"];
  await workedOut([cells]);
  engine.write(
    SHEET,
    { row: 1, column: 0, rows: cells.length, columns: 1 },
    cells.map((cell) => [cell]),
  );
  const counts = (range: string) => asked.map((test) => `=SUMPRODUCT((${range}${test})*1)`);
  const lines = [counts("A1:F1"), counts("A2:A7"), counts("A1:F1")];
  const box = { row: 9, column: 0, rows: lines.length, columns: asked.length };
  engine.write(SHEET, box, lines);
  await engine.settled();
  const along = [4, 2, 4, 1, 1, 1];
  expect(engine.values(SHEET, box)).toEqual([along, along, along]);
  engine.write(SHEET, { row: 0, column: 3, rows: 1, columns: 1 }, [["=NA()"]]);
  await engine.settled();
  expect(engine.values(SHEET, { ...box, rows: 1 })[0]).toEqual(asked.map(() => "#N/A"));
});

describe("which cells a formula reads", () => {
  it("is known anew when a sheet is added, renamed and deleted, and rows put in", async () => {
    engine.addSheet("Other", "Other");
    engine.write("Other", { row: 0, column: 0, rows: 1, columns: 1 }, [[5]]);
    await workedOut([[2, "=A1*2", "=Other!A1+B1"]]);
    engine.renameSheet("Other", "New name");
    engine.write("Other", { row: 0, column: 0, rows: 1, columns: 1 }, [[6]]);
    await engine.settled();
    expect(engine.values(SHEET, { row: 0, column: 2, rows: 1, columns: 1 })).toEqual([[10]]);
    engine.write(SHEET, { row: 0, column: 0, rows: 1, columns: 1 }, [[3]]);
    await engine.settled();
    expect(engine.values(SHEET, { row: 0, column: 1, rows: 1, columns: 2 })).toEqual([[6, 12]]);
  });
});
