import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHeadlessEngine } from "../../preview/engine/headless";
import type { Box, CellValue, Engine } from "../../preview/host/engine";

const SHEET = "sheet-1";
let engine: Engine;
beforeEach(() => {
  engine = createHeadlessEngine();
});
afterEach(() => engine.dispose());

function at(row: number, column: number, rows = 1, columns = 1): Box {
  return { row, column, rows, columns };
}

async function valuesAfter(input: CellValue[][], read: Box): Promise<CellValue[][]> {
  engine.write(SHEET, at(0, 0, input.length, input[0]!.length), input);
  await engine.settled();
  return engine.values(SHEET, read);
}

describe("what is typed", () => {
  it("is read as Excel reads it: numbers, percentages, pounds, booleans, errors, dates", async () => {
    const typed = ["12", "10%", "£1,200", "TRUE", "#N/A", "2024-01-31", "'012", "(5)", "2023-24", "1e3"];
    const read = await valuesAfter([typed], at(0, 0, 1, typed.length));
    expect(read).toEqual([[12, 0.1, 1200, true, "#N/A", 45322, "012", -5, "2023-24", 1000]]);
    expect(engine.numberFormats(SHEET, at(0, 0, 1, 7))[0]).toEqual([
      "General",
      "0%",
      "£#,##0",
      "General",
      "General",
      "dd/mm/yyyy",
      "General",
    ]);
  });

  it("stays a text in a cell formatted as text", async () => {
    engine.setNumberFormats(SHEET, at(0, 0), [["@"]]);
    expect(await valuesAfter([["012"]], at(0, 0))).toEqual([["012"]]);
  });

  it("leaves a cell as it is for null and empties it for the empty text", async () => {
    engine.write(SHEET, at(0, 0, 1, 2), [[1, 2]]);
    engine.write(SHEET, at(0, 0, 1, 2), [[null, ""]]);
    expect(engine.values(SHEET, at(0, 0, 1, 2))).toEqual([[1, ""]]);
  });
});

describe("formulas", () => {
  it("are worked out by the time the engine has settled", async () => {
    expect(await valuesAfter([[2, 3, "=A1*B1", "=C1>5", "=1/0"]], at(0, 2, 1, 3))).toEqual([
      [6, true, "#DIV/0!"],
    ]);
    expect(engine.formulas(SHEET, at(0, 1, 1, 2))).toEqual([[3, "=A1*B1"]]);
  });

  it("are worked out once for changes that follow one another", async () => {
    let calls = 0;
    engine.registerFunction("PLACE.CALLS", "", () => (calls += 1));
    await engine.settled();
    engine.write(SHEET, at(0, 0, 1, 2), [[1, "=PLACE.CALLS(A1)"]]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    engine.write(SHEET, at(0, 0), [[2]]);
    await engine.settled();
    expect(engine.values(SHEET, at(0, 1))).toEqual([[1]]);
  });

  it("spill over empty cells, and say #SPILL! where a cell is not empty", async () => {
    expect(await valuesAfter([["={1,2;3,4}"]], at(0, 0, 2, 2))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(engine.spillBox(SHEET, 0, 0)).toEqual(at(0, 0, 2, 2));
    engine.write(SHEET, at(1, 1), [["in the way"]]);
    await engine.settled();
    expect(engine.values(SHEET, at(0, 0, 2, 2))).toEqual([
      ["#SPILL!", ""],
      ["", "in the way"],
    ]);
    expect(engine.spillBox(SHEET, 0, 0)).toBeNull();
    engine.write(SHEET, at(1, 1), [[""]]);
    await engine.settled();
    expect(engine.values(SHEET, at(1, 1))).toEqual([[4]]);
  });

  it("see what spilled in the same pass, wherever they are, and again when it is entered again", async () => {
    engine.registerFunction("PLACE.BLOCK", "", () => [
      [1, 2],
      [3, 4],
    ]);
    engine.addSheet("sheet-2", "Later");
    const enter = async () => {
      engine.write(SHEET, at(0, 0, 1, 2), [["=IF(B1,Later!B2,NA())", "=Later!B1=2"]]);
      engine.write("sheet-2", at(0, 0), [["=PLACE.BLOCK()"]]);
      await engine.settled();
      return engine.values(SHEET, at(0, 0, 1, 2));
    };
    expect(await enter()).toEqual([[4, true]]);
    engine.write(SHEET, at(0, 0, 1, 2), [["", ""]]);
    engine.write("sheet-2", at(0, 0), [[""]]);
    expect(await enter()).toEqual([[4, true]]);
  });

  it("are worked out again where what they read was spilled and is no more", async () => {
    engine.addSheet("sheet-2", "Later");
    engine.addSheet("sheet-3", "Source");
    engine.write("sheet-3", at(0, 0, 2, 1), [[2], [3]]);
    engine.write("sheet-2", at(0, 0), [["=Source!A1:A2"]]);
    engine.write(SHEET, at(0, 0, 1, 2), [["=IF(Later!A2=3,1,0)", "=SUM(Later!A2:A3)"]]);
    await engine.settled();
    expect(engine.values(SHEET, at(0, 0, 1, 2))).toEqual([[1, 3]]);
    engine.removeSheet("sheet-3");
    await engine.settled();
    expect(engine.values("sheet-2", at(0, 0))).toEqual([["#REF!"]]);
    expect(engine.values(SHEET, at(0, 0, 1, 2))).toEqual([[0, 0]]);
  });

  it("that read their own answers, through others or at once, leave the others to be worked out", async () => {
    const circles = ["=B1+1", "=A1+1", "=SUM(C1:C3)", 5, "=D1*2", "=SUM(OFFSET(D1,0,0,1,2))"];
    expect(await valuesAfter([circles], at(0, 4, 1, 2))).toEqual([[10, 15]]);
    engine.write(SHEET, at(0, 3), [[6]]);
    await engine.settled();
    expect(engine.values(SHEET, at(0, 4, 1, 2))).toEqual([[12, 18]]);
  });

  it("follow a renamed sheet", async () => {
    engine.addSheet("two", "Two");
    engine.write("two", at(0, 0), [["=Sheet1!A1"]]);
    engine.renameSheet(SHEET, "It's one");
    await engine.settled();
    expect(engine.formulas("two", at(0, 0))).toEqual([["='It''s one'!A1"]]);
  });

  it("name an unknown function #NAME?", async () => {
    expect(await valuesAfter([["=PLACE.NOSUCH(1)"]], at(0, 0))).toEqual([["#NAME?"]]);
  });
});

describe("a sheet that is shown and goes", () => {
  it("is left before, for the next that is shown to its right, else to its left", () => {
    const { person, ...others } = createHeadlessEngine();
    others.addSheet("two", "Two");
    others.addSheet("three", "Three");
    others.setSheetHidden("two", true);
    others.activateSheet(SHEET);
    const heard: string[] = [];
    others.onSheetActivated((sheet) => heard.push(`${sheet} shown`));
    others.onSheetsChanged(({ kind, sheet }) => heard.push(`${sheet} ${kind}`));
    person.deleteSheet("Sheet1");
    expect(heard).toEqual(["three shown", `${SHEET} removed`]);
    others.setSheetHidden("two", false);
    others.activateSheet("three");
    person.deleteSheet("Three");
    expect(heard.slice(2)).toEqual(["two shown", "three removed"]);
    others.dispose();
  });
});

describe("custom functions", () => {
  it("are told an empty cell and an argument left out from 0, and errors by their text", async () => {
    const seen: unknown[] = [];
    engine.registerFunction("PLACE.SEE", "", (args) => {
      seen.push(args);
      return args.length;
    });
    await valuesAfter([[0, "", "x", true, "#N/A", "=PLACE.SEE(A1:E1,,1,FALSE,B1)"]], at(0, 5));
    expect(seen[0]).toEqual([[[0, null, "x", true, "#N/A"]], null, 1, false, [[null]]]);
  });

  it("spill blocks, keep texts texts, and give errors that IFERROR sees", async () => {
    engine.registerFunction("PLACE.BLOCK", "", () => [
      ["012", true],
      ["#N/A", 2.5],
    ]);
    expect(await valuesAfter([["=PLACE.BLOCK()", "", '=IFERROR(A2,"none")']], at(0, 0, 2, 3))).toEqual([
      ["012", true, "none"],
      ["#N/A", 2.5, ""],
    ]);
  });

  it("are told which cell calls, and only asked cells are worked out again", async () => {
    const callers: string[] = [];
    engine.registerFunction("PLACE.WHO", "", (_, { row, column }) => {
      callers.push(`${row},${column}`);
      return callers.length;
    });
    await valuesAfter([["=PLACE.WHO()", "=PLACE.WHO()"]], at(0, 0));
    callers.length = 0;
    engine.recalculate([{ sheet: SHEET, row: 0, column: 1 }]);
    await engine.settled();
    expect(new Set(callers)).toEqual(new Set(["0,1"]));
  });
});

describe("looks", () => {
  it("given one after another are all there, side by side of a border too, and go when they are cleared", () => {
    engine.setStyle(SHEET, at(0, 0, 1, 2), { bold: true, borderTop: "#000000" });
    engine.setStyle(SHEET, at(0, 0), { fill: "#FFF9E5", borderLeft: "#1F3864" });
    engine.setNumberFormats(SHEET, at(0, 0), [["0%"]]);
    expect(engine.usedBox(SHEET)).toEqual(at(0, 0, 1, 2));
    const before = { bold: true, borderTop: "#000000" };
    expect(engine.styles(SHEET, at(0, 0, 1, 2))).toEqual([
      [{ ...before, fill: "#FFF9E5", borderLeft: "#1F3864" }, before],
    ]);
    expect(engine.numberFormats(SHEET, at(0, 0, 1, 2))).toEqual([["0%", "General"]]);
    engine.clearFormats(SHEET, at(0, 0));
    expect(engine.styles(SHEET, at(0, 0, 1, 2))).toEqual([[{}, before]]);
  });

  it("leave formulas as they are, whatever comes next", async () => {
    engine.write(SHEET, at(0, 0, 1, 2), [[2, "=A1*3"]]);
    engine.setStyle(SHEET, at(0, 0, 1, 2), { bold: true });
    engine.addSheet("other", "Other");
    await engine.settled();
    expect(engine.formulas(SHEET, at(0, 1))).toEqual([["=A1*3"]]);
    expect(engine.values(SHEET, at(0, 1))).toEqual([[6]]);
  });
});

describe("rows", () => {
  it("take a height each", () => {
    engine.setRowHeights(SHEET, 1, [15, 30]);
    expect([1, 2].map((row) => engine.rowHeight(SHEET, row))).toEqual([15, 30]);
  });
});
