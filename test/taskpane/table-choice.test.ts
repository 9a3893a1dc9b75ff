import { describe, expect, it } from "vitest";
import { foundTables, sources } from "../../src/reading";
import type { Cell } from "../../src/reading";
import { tableChoice } from "../../src/taskpane/parts";

/** What the list of tables says of a sheet with one table. */
function saidOf(name: string, values: readonly (readonly Cell[])[]): string {
  return noteOf(name, values)[0]!;
}

function noteOf(name: string, values: readonly (readonly Cell[])[]): readonly string[] {
  const sheet = {
    ...{ name, isHidden: false, row: 0, column: 0, values, merged: [] },
    formats: values.map((row) => row.map(() => "General")),
    formulas: values.map((row) => row.map(() => "")),
  };
  const [table] = foundTables({ fileName: "", declared: [], sheets: [sheet] });
  return (tableChoice(table!).note ?? "").split(" · ");
}

it("the list of tables says how many rows a table has, with headings or without", () => {
  const rows = [
    ["Adult social care", 101.5],
    ["Parks", 20.25],
    ["Libraries", 33.75],
    ["Highways", 41.1],
  ];
  expect(noteOf("Bolton Council spending", rows)).toContain("4 rows");
  expect(noteOf("Bolton Council spending", [["Service", "Amount (£)"], ...rows])).toContain("4 rows");
});

describe("the list of tables says what each reads as", () => {
  it.each([
    ["spend", "Reads as spending"],
    ["grants", "Reads as grants"],
    ["estate", "Reads as property"],
    ["teams", "Reads as a teams table"],
    ["unitCosts", "Reads as a unit costs table"],
    ["caseload", "Reads as a caseload table"],
    ["posts", "Reads as a posts table"],
  ] as const)("the example of the source %s", (kind, said) => {
    const { headings, rows } = sources[kind].example;
    expect(saidOf("Sheet1", [headings, ...rows])).toBe(said);
  });

  it("what its figures are, where they are none of these", () => {
    const income = [
      ["Source", "Amount (£)"],
      ["Fees", 1200],
      ["Rents", 800],
    ];
    expect(saidOf("Income", income)).toBe("Not counted: what comes in");
  });

  it("that it is neither, where nothing else is known", () => {
    const marks = [
      ["Pupil", "Mark"],
      ["A", 12],
      ["B", 15],
    ];
    expect(saidOf("Class", marks)).toBe("Neither spending nor grants");
  });
});

it("the list of tables says of names counted as others that they are spending", () => {
  const rows = [
    ["Body", "As written", "Counted as", "Amount (£)"],
    ["Bury Council", "ASC", "Adult social care", 101.5],
    ["NHS Bury", "Adult care", "Adult social care", 20.25],
  ];
  expect(saidOf("Names", rows)).toBe("Reads as spending");
});
