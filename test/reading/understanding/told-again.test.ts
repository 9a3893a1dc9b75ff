import { describe, expect, it } from "vitest";
import { understandBook } from "../../../src/reading";
import type { AnswersByTable } from "../../../src/reading";
import { bookOf } from "./small-sheets";
import type { CaseCell } from "./small-sheets";

const totals = (
  sheets: Readonly<Record<string, readonly (readonly CaseCell[])[]>>,
  answers?: AnswersByTable,
) => understandBook(bookOf({ sheets }), answers).map(({ kind, total }) => [kind, total]);

describe("money that is told again", () => {
  const sheets = {
    April: [
      ["Organisation", "Service", "Amount"],
      ["Bury Council", "Libraries", 41_250],
      ["Bury Council", "Parks", 18_930],
    ],
    May: [
      ["Organisation", "Service", "Amount"],
      ["Bury Council", "Libraries", 40_115],
      ["Bury Council", "Parks", 22_705],
    ],
    Summary: [
      ["Month", "Total"],
      ["April", 60_180],
      ["May", 62_820],
    ],
  };

  it("is counted where more is told of it", () => {
    expect(totals(sheets)).toEqual([
      ["spend", 60_180],
      ["spend", 62_820],
      ["other", null],
    ]);
  });

  it("is counted as spending where a person says so", () => {
    const [, , summary] = understandBook(bookOf({ sheets }));
    const said: AnswersByTable = new Map([[summary!.key, { kind: "spend" }]]);
    expect(totals(sheets, said)[2]).toEqual(["spend", 123_000]);
  });
});

describe("a list of grants with a row for each service", () => {
  const sheets = {
    Grants: [
      ["Grant", "Permitted service", "Award"],
      ["Better Care Fund", "Home care", 120_400],
      ["Better Care Fund", "Reablement", 120_400],
      ["Pothole Action Fund", "Highways", 88_150],
    ],
  };

  it("has each award once, and the services of all its rows", () => {
    const [grants] = understandBook(bookOf({ sheets }));
    expect(grants).toMatchObject({ kind: "grants", total: 208_550, rowsRead: 2 });
    expect(grants!.roles.permitted).toMatchObject({ from: "group" });
  });

  it("has the award of each row where a person says so", () => {
    const [grants] = understandBook(bookOf({ sheets }));
    const [choice] = grants!.choices;
    const said: AnswersByTable = new Map([[grants!.key, { preferred: { award: choice!.others } }]]);
    expect(totals(sheets, said)).toEqual([["grants", 328_950]]);
  });
});
