import { expect, it } from "vitest";
import { readBook } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { sheetFormulas } from "../../../src/sheets";
import { planBook } from "../../../src/sheets/book";
import { SMALL_BOOK } from "../small-book";

const THREE = {
  ...SMALL_BOOK,
  scenarios: [...SMALL_BOOK.scenarios, { id: "S3", name: "With hubs", on: ["P3"] }],
} as unknown as BookJson;

/** What the cells of the sheet hold, and where its blocks are. */
function sheetOf(choices = {}) {
  const chosen = { shown: null, compared: null, gapYear: null, ...choices };
  const { sheets, cells } = planBook(readBook(THREE), { choices: chosen });
  const lines = sheetFormulas(sheets.find(({ key }) => key === "scenarios")!);
  return { lines, cells: cells.scenarios };
}

it("says beside each row of a proposal what that is called, and above the scenarios what they are", () => {
  const { lines, cells } = sheetOf();
  for (const { row, rows, column, columns } of [cells.on, ...Object.values(cells.set)]) {
    const beside = lines.slice(row, row + rows).map((line) => [line[column - 1], line[column + columns]]);
    expect(beside).toEqual([
      ["P1", "One back office"],
      ["P2", "Shared procurement"],
      ["P3", "Family hubs"],
    ]);
  }
  expect(cells.names.row).toBe(cells.ids.row - 1);
  expect(lines[cells.names.row]!.slice(1, 4)).toEqual(["Local first", "Later", "With hubs"]);
});

it("never compares a scenario with itself where another is there: the one compared with may have gone", () => {
  const chosen = (choices: object) => {
    const { lines, cells } = sheetOf(choices);
    return [cells.shown, cells.compared].map(({ row, column }) => lines[row]![column]);
  };
  expect(chosen({})).toEqual(["S1", "S2"]);
  expect(chosen({ shown: "S3", compared: "S1" })).toEqual(["S3", "S1"]);
  expect(chosen({ shown: "S2", compared: "S9" })).toEqual(["S2", "S1"]);
  expect(chosen({ shown: "S1", compared: "S9" })).toEqual(["S1", "S2"]);
  expect(chosen({ shown: "S9", compared: "S1" })).toEqual(["S2", "S1"]);
});
