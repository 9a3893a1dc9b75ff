import { describe, expect, it } from "vitest";
import { foundTables } from "../../src/reading";
import { bodiesNotCounted } from "../../src/taskpane/tables";
import { bookOf } from "../reading/understanding/small-sheets";
import type { SmallBook } from "../reading/understanding/small-sheets";

const BOLTON: SmallBook["sheets"][string] = [
  ["Body", "Service", "Amount (£)"],
  ["Bolton Council", "Adult social care", 100],
  ["Bolton Council", "Parks", 50],
];
const BURY: SmallBook["sheets"][string] = [
  ["Council", "Service area", "Net budget (£000)"],
  ["Bury Council", "Adult care", 1.1],
  ["Bury Council", "Parks", 0.5],
];
const GRANTS: SmallBook["sheets"][string] = [
  ["Grant", "Held by", "Award (£)"],
  ["Parks Fund", "Wigan Council", 100],
];

/** The bodies of a workbook's tables that are not counted where those of the first sheets are. */
function missing(sheets: SmallBook["sheets"], chosen: readonly string[]) {
  const tables = foundTables(bookOf({ sheets }));
  const { names, tables: others } = bodiesNotCounted(
    tables.filter(({ sheet }) => chosen.includes(sheet)),
    tables,
  );
  return { names, sheets: others.map(({ sheet }) => sheet) };
}

describe("bodies that are not counted", () => {
  it("are those of other tables of spending, whatever their layout", () => {
    expect(missing({ A: BOLTON, B: BURY, C: GRANTS }, ["A"])).toEqual({
      names: ["Bury Council"],
      sheets: ["B"],
    });
  });

  it("are none where all are read together, or another table is of the same bodies", () => {
    expect(missing({ A: BOLTON, B: BURY }, ["A", "B"]).sheets).toEqual([]);
    expect(
      missing(
        {
          A: BOLTON,
          B: [
            ["Body", "Service", "Outturn (£)"],
            ["BOLTON council", "Roads", 7],
          ],
        },
        ["A"],
      ).sheets,
    ).toEqual([]);
  });

  it("are none where neither a table nor its sheet says whose it is", () => {
    const theirs = [
      ["Service", "Amount (£)"],
      ["Parks", 100],
      ["Roads", 200],
    ];
    expect(missing({ A: BOLTON, Sheet2: theirs }, ["A"]).sheets).toEqual([]);
    expect(missing({ A: BOLTON, Police: theirs }, ["A"])).toEqual({ names: ["Police"], sheets: ["Police"] });
  });
});

describe("tables of bodies of their own", () => {
  const together = (sheets: SmallBook["sheets"]) =>
    foundTables(bookOf({ sheets })).map(({ sheet, pieces }) => [sheet, pieces.length]);

  it("are proposed together where that is sure, in layouts of their own", () => {
    expect(together({ A: BOLTON, B: BURY, C: GRANTS })).toEqual(
      expect.arrayContaining([
        ["A", 1],
        ["B", 1],
        ["C", 0],
      ]),
    );
  });

  it("are not where a body is in two of them", () => {
    const also = [...BURY, ["Bolton", "Roads", 0.2]];
    expect(together({ A: BOLTON, B: also })).toEqual(
      expect.arrayContaining([
        ["A", 0],
        ["B", 0],
      ]),
    );
  });
});
