import { describe, expect, it } from "vitest";
import { understandBook } from "../../../src/reading";
import type { TableAnswers, Understanding } from "../../../src/reading";
import { bookOf } from "./small-sheets";
import type { SmallBook } from "./small-sheets";

/** The first table of a sheet as it is understood with and without what a person said of it. */
function read(cells: SmallBook["sheets"][string], said: TableAnswers): Understanding {
  const book = bookOf({ sheets: { Sheet: cells } });
  const [asFound] = understandBook(book);
  const [table] = understandBook(book, new Map([[asFound!.key, said]]));
  expect(table!.key).toBe(asFound!.key);
  return table!;
}

function asked(table: Understanding, role: string): unknown {
  return table.asks.filter((ask) => ask.role === role).map(({ first, others }) => [first, ...others]);
}

/** What was taken unasked, with what else may be meant. */
function chosen(table: Understanding, role: string): unknown {
  return table.choices.filter((ask) => ask.role === role).map(({ first, others }) => [first, ...others]);
}

const YEARS = [
  ["Service", "2022-23", "2023-24", "2024-25"],
  ["Adult social care", 1, 10, 100],
  ["Libraries", 2, 20, 200],
];

describe("what a person says of a table", () => {
  it("chooses another year of those across", () => {
    const table = read(YEARS, { preferred: { year: ["2023-24"] } });
    expect(table.total).toBe(30);
    expect(asked(table, "year")).toEqual([["2023-24", "2024-25", "2022-23"]]);
    expect(table.leftOut.map(({ why }) => why)).toEqual(
      Array.from({ length: 2 }, () => "another year than 2023-24"),
    );
  });

  it("chooses what all years of a programme come to", () => {
    const cells = [
      ["Scheme", "2026-27", "2027-28", "Total cost"],
      ["Depot", 10, 20, 30],
      ["Town hall", 5, 1, 6],
      ["Quay", 2, 2, 4],
    ];
    const table = read(cells, { preferred: { year: ["Total cost"] } });
    expect(table.total).toBe(40);
    expect(asked(table, "year")).toEqual([["Total cost", "2026-27", "2027-28"]]);
  });

  it("chooses another of the columns that may be the amount", () => {
    const table = read(
      [
        ["Agency", "Service", "Budget", "Actual", "Forecast"],
        ["Bury Council", "Libraries", 1, 10, 100],
        ["Bury Council", "Parks", 2, 20, 200],
      ],
      { preferred: { amount: ["Actual"] } },
    );
    expect(table.total).toBe(30);
    expect(asked(table, "amount")).toEqual([["Actual", "Forecast", "Budget"]]);
  });

  it("chooses gross where net was taken", () => {
    const table = read(
      [
        ["Service", "Gross expenditure", "Income", "Net expenditure"],
        ["Libraries", 10, 4, 6],
        ["Parks", 20, 5, 15],
      ],
      { preferred: { amount: ["Gross expenditure"] } },
    );
    expect(table.total).toBe(30);
  });

  it("chooses another measure under each of several names", () => {
    const table = read(
      [
        ["", "Education", "", "Libraries", ""],
        ["Authority", "Budget", "Actual", "Budget", "Actual"],
        ["Kent County Council", 1, 10, 2, 20],
        ["Bury Council", 3, 30, 4, 40],
      ],
      { preferred: { amount: ["Actual"] } },
    );
    expect(table.total).toBe(100);
    expect(asked(table, "amount")).toEqual([["Actual", "Budget"]]);
  });

  it("chooses the column of the service, and the one proposed is another choice then", () => {
    const cells = [
      ["Council", "Directorate", "Division", "Amount (£)"],
      ["Bury Council", "People", "Adults", 1],
      ["Bury Council", "Place", "Roads", 2],
    ];
    const [first, ...others] = (asked(read(cells, {}), "service") as string[][])[0]!;
    const table = read(cells, { preferred: { service: [others[0]!] } });
    expect(asked(table, "service")).toEqual([[others[0], first, ...others.slice(1)]]);
    expect(table.roles.service).toEqual({ from: "column", columns: [cells[0]!.indexOf(others[0]!)] });
  });

  it("chooses rows by a column: those asked about, all of them, or one that was only offered", () => {
    const cells = [
      ["Agency", "Service", "Side", "Region", "Amount (£)"],
      ["Bury Council", "Libraries", "Expenditure", "North", 10],
      ["Bury Council", "Libraries", "Income", "North", 4],
      ["Kent County Council", "Parks", "Expenditure", "South", 20],
      ["Kent County Council", "Parks", "Income", "South", 5],
    ];
    expect(read(cells, {}).total).toBe(30);
    expect(read(cells, { rows: [{ column: 2, name: "income" }] }).total).toBe(9);
    expect(read(cells, { rows: [{ column: 2, name: null }] }).total).toBe(39);
    const table = read(cells, { rows: [{ column: 3, name: "South" }] });
    expect(table.total).toBe(20);
    expect(table.filters).toEqual([
      { column: 2, heading: "Side", values: ["Expenditure", "Income"], chosen: "Expenditure", isAsked: true },
      { column: 3, heading: "Region", values: ["North", "South"], chosen: "South", isAsked: false },
    ]);
    expect(table.leftOut.reduce((sum, { amount }) => sum + (amount ?? 0), table.total!)).toBe(39);
  });

  it("names one body for the whole table, or says that it is one before it is named", () => {
    const fixed = (value: string) => read(YEARS, { roles: { agency: { from: "fixed", value } } });
    expect(fixed("Bolton Council").lines.map(({ agency }) => agency)).toEqual([
      "Bolton Council",
      "Bolton Council",
    ]);
    expect(fixed("").lines.map(({ agency }) => agency)).toEqual([null, null]);
    expect(asked(fixed("Bolton Council"), "agency")).toEqual([["one body for the whole table"]]);
  });

  it("points at the columns of amounts, which are added up", () => {
    const table = read(
      [
        ["Agency", "Service", "Pay", "Premises", "Reserve"],
        ["Bury Council", "Libraries", 1, 10, 100],
        ["Bury Council", "Parks", 2, 20, 200],
      ],
      { roles: { amount: { from: "column", columns: [2, 4] } } },
    );
    expect(table.total).toBe(303);
  });

  it("points at headings as the names of services", () => {
    const cells = [
      ["Area", "North", "South"],
      ["Bury Council", 1, 10],
      ["Kent County Council", 2, 20],
    ];
    const service = { from: "headings", columns: [1, 2], row: 0 } as const;
    const table = read(cells, { kind: "spend", roles: { service } });
    expect(table.lines.map((line) => `${line.agency} ${line.service} ${line.amount}`)).toEqual([
      "Bury Council North 1",
      "Bury Council South 10",
      "Kent County Council North 2",
      "Kent County Council South 20",
    ]);
    expect(table.orientation).toBe("services-across");
  });

  it("takes a column from the role that it played, which is asked about then", () => {
    const table = read(
      [
        ["Agency", "Service", "Amount"],
        ["Bury Council", "Libraries", 1],
        ["Bury Council", "Parks", 2],
      ],
      { roles: { agency: { from: "column", columns: [1] } } },
    );
    expect(table.lines.map(({ agency, service }) => [agency, service])).toEqual([
      ["Libraries", null],
      ["Parks", null],
    ]);
    expect(asked(table, "service")).toEqual([[null, "Agency"]]);
  });

  it("counts the income below the total of spending where the net is meant", () => {
    const cells = [
      ["Service", "Budget"],
      ["Libraries", 100],
      ["Parks", 200],
      ["Gross expenditure", 300],
      ["Fees and charges", -40],
      ["Net expenditure", 260],
    ];
    const before = read(cells, {});
    expect(before.asks.filter(({ role }) => role === "amount")).toEqual([]);
    expect(chosen(before, "amount")).toEqual([["Gross expenditure", "Net expenditure"]]);
    const table = read(cells, { preferred: { amount: ["Net expenditure"] } });
    expect(table.total).toBe(260);
    expect(chosen(table, "amount")).toEqual([["Net expenditure", "Gross expenditure"]]);
  });

  it("counts the net where that is chosen instead of the gross that was taken unasked, which stays a choice", () => {
    const cells = [
      ["Service", "Gross expenditure", "Income", "Net expenditure"],
      ["Libraries", 100, -20, 80],
      ["Parks", 50, -5, 45],
    ];
    const [before, after] = [read(cells, {}), read(cells, { preferred: { amount: ["Net expenditure"] } })];
    expect([before.total, after.total]).toEqual([150, 125]);
    expect([asked(before, "amount"), asked(after, "amount")]).toEqual([[], []]);
    expect(chosen(after, "amount")).toEqual([["Net expenditure", "Gross expenditure"]]);
  });

  it("points at the headings and at the data", () => {
    const cells = [
      ["Council", "Budget", "Notes"],
      ["Service", "2024-25", "text"],
      ["Libraries", 1, ""],
      ["Parks", 2, ""],
      ["", "", ""],
      ["Reserves", 50, ""],
    ];
    const box = (row: number, rows: number) => ({ row, column: 0, rows, columns: 3 });
    const table = read(cells, { headings: box(1, 1), data: box(2, 2) });
    expect([table.headingRow, table.data.row, table.data.rows, table.total]).toEqual([1, 2, 2, 3]);
    expect(table.headings).toEqual(["Service", "2024-25", "text"]);
  });

  it("gives the unit", () => {
    expect(read(YEARS, { unit: "£ thousand" }).unit).toBe("£ thousand");
  });

  it("reads columns of several units in the one that is said, as they are", () => {
    const cells = [
      ["Service", "Bury £000", "Bolton £m"],
      ["Adult social care", 100, 2],
      ["Libraries", 20, 3],
    ];
    expect(read(cells, {})).toMatchObject({ unit: "£", total: 5_120_000 });
    expect(read(cells, { unit: "£" })).toMatchObject({ unit: "£", total: 5_120_000 });
    const table = read(cells, { unit: "£ thousand" });
    expect(table).toMatchObject({ unit: "£ thousand", total: 125 });
    expect(table.findings.map(({ message }) => message)).toContain(
      "The columns are in different units (£ thousand, £ million). All of them are read as £ thousand, as was answered.",
    );
    expect(asked(table, "unit")).toEqual([["£ thousand", "£", "£ million"]]);
  });

  it("takes a table of other figures for spending", () => {
    const cells = [
      ["Name", "Score"],
      ["North Team", 7.5],
      ["South Team", 8.25],
    ];
    expect(read(cells, {}).total).toBeNull();
    const said: TableAnswers = { kind: "spend", roles: { amount: { from: "column", columns: [1] } } };
    expect(read(cells, said)).toMatchObject({ kind: "spend", total: 15.75 });
  });
});
