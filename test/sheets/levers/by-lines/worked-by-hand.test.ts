import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readBook } from "../../../../src/model/book";
import { sheetFormulas } from "../../../../src/sheets";
import { planBook } from "../../../../src/sheets/book";
import { ironcalc } from "../../../twins/engines/ironcalc";
import { givenCells } from "../../given-cells";
import { compared, failing } from "../../same-figures";

const book = readBook(JSON.parse(readFileSync(path.join(import.meta.dirname, "all-levers.json"), "utf8")));
const plan = planBook(book);
const shown = ironcalc.workOut(givenCells(plan));

/** The row of a sheet that begins with these cells, by the headings above it. */
function rowOf(key: string, ...begins: readonly string[]): Readonly<Record<string, unknown>> {
  const sheet = plan.sheets.find((each) => each.key === key)!;
  const cells = sheetFormulas(sheet);
  const row = cells.findIndex((line) => begins.every((cell, at) => line[at] === cell));
  const head = cells.slice(0, row).findLastIndex((line) => line[0] === "Proposal");
  return Object.fromEntries(
    cells[head]!.flatMap((heading, column) =>
      heading === "" ? [] : [[String(heading), shown(sheet.name, row, column)]],
    ),
  );
}

it("all levers together come to what the book comes to, and every check holds", () => {
  expect(compared(book, plan, shown).different).toEqual([]);
  expect(failing(plan, shown)).toEqual([]);
});

it("unit costs have the target that is chosen or typed, and what is lost is taken off", () => {
  expect(rowOf("converge", "P1", "Home care at one price")).toMatchObject({
    "Target unit cost": 5.5,
    Council: 0,
    NHS: 53,
    Police: 45,
    "Saved in a full year": 98,
  });
  expect(rowOf("converge", "P2", "Home care, own target")).toMatchObject({
    "Target unit cost": 9.5,
    Council: 10,
    NHS: 0,
  });
  expect(rowOf("converge", "P1", "Police")).toMatchObject({
    "Above the target": 4.5,
    "Saves in a full year": 45,
    "Still to do": "",
  });
  expect(rowOf("converge", "P2", "NHS")).toMatchObject({
    "Saves in a full year": 0,
    "Still to do": "Say where it is from",
  });
});

it("a shared service says who pays more than now", () => {
  expect(rowOf("share", "P3", "One payroll")).toMatchObject({
    "Put together": 400,
    "Joint cost, full year": 380,
    Council: 24,
    NHS: -4,
    "Saved in a full year": 20,
    "Cost that rises": 4,
  });
  expect(rowOf("share", "P3", "NHS")).toMatchObject({ "To be known": "Pays more than now" });
});

it("reorganisation is shown by body of today and by successor", () => {
  expect(rowOf("reorganise", "P4", "Two councils")).toMatchObject({ Council: 41, Police: 1 });
  expect(rowOf("reorganise", "P4", "East")).toMatchObject({ "Saved in a full year": 41 });
  expect(rowOf("reorganise", "P4", "West")).toMatchObject({ "Saved in a full year": 1 });
});

it("a redesign says whom cost moves to, what is worth something else, and when it comes", () => {
  expect(rowOf("redesign", "P5", "Help at home")).toMatchObject({
    "Economic value, full year": 91.8,
    Council: -40.8,
    NHS: 102,
  });
  const sheet = plan.sheets.find(({ key }) => key === "redesign")!;
  const cells = sheetFormulas(sheet);
  const head = cells.findIndex((line) => line.includes("Share in year 1"));
  const first = cells[head]!.indexOf("Share in year 1");
  expect(shown(sheet.name, head + 1, 0)).toBe("P5");
  const shares = [0, 1, 2, 3, 4, 5].map((year) => shown(sheet.name, head + 1, first + year));
  expect(shares).toEqual([0, 0.5, 1, 0.9, 0, 0]);
  expect(rowOf("redesign", "P5", "More home care")).toMatchObject({ "To be known": "Cost moves to Council" });
});
