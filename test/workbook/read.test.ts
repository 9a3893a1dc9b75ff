import { describe, expect, it } from "vitest";
import { invoke } from "../../src/functions";
import type { GrantsChoice, SpendChoice } from "../../src/model/book";
import type { Cell } from "../../src/workbook/cells";
import { readGrantsTable } from "../../src/workbook/read/grants";
import { columnFormula } from "../../src/workbook/read/source";
import type { SourceTable } from "../../src/workbook/read/source";
import { readSpendTable } from "../../src/workbook/read/spend";
import { conversionBetween, convert, unitOf } from "../../src/workbook/read/unit";
import { readPermittedList } from "../../src/workbook/read/permitted";

const spendChoice: SpendChoice = {
  place: { kind: "table", reference: "Spending" },
  agency: 0,
  service: 1,
  amount: 2,
};
const grantsChoice: GrantsChoice = {
  place: { kind: "table", reference: "Grants" },
  grant: 0,
  award: 1,
  permitted: 2,
};
const services = ["Education", "Public health", "Roads, paths and bridges"];

describe("reading spending", () => {
  it("lists agencies and services as they first appear, whatever their capitals", () => {
    const reading = readSpend([
      ["City", "Education", 100],
      ["County", "education ", 60],
      ["CITY", "Roads", 20],
    ]);
    expect(reading).toMatchObject({
      agencies: ["City", "County"],
      services: ["Education", "Roads"],
      total: 180,
      unit: "£ thousand",
      findings: [],
    });
  });

  it("takes names that differ in blanks only for one, as the count does", () => {
    const reading = readSpend([
      ["City", "Public  health", 40],
      [" City", "Public\u00a0health ", 60],
    ]);
    expect(reading).toMatchObject({ agencies: ["City"], services: ["Public health"], findings: [] });
  });

  it("takes a number for a name", () => {
    expect(readSpend([[12, 101, 5]])).toMatchObject({ agencies: ["12"], services: ["101"], findings: [] });
  });

  it.each([
    [true, "TRUE"],
    [false, "FALSE"],
    [0, "0"],
  ])("refuses %j as a name, as the count does", (cell, shown) => {
    expect(messages(readSpend([[cell, "Education", 5]]))).toEqual([
      `Budgets!A4 holds ${shown} where the name of an agency belongs. Type the name; for one that is ${shown}, type '${shown} with the apostrophe.`,
    ]);
    expect(messages(readSpend([["City", cell, 5]]))).toEqual([
      `Budgets!B4 holds ${shown} where the name of a service belongs. Type the name; for one that is ${shown}, type '${shown} with the apostrophe.`,
    ]);
  });

  it.each([
    [["Grand\u00a0total", "", 5], "A"],
    [["City", "Total expenditure", 5], "B"],
    [["City", " TOTAL ", ""], "B"],
  ])("refuses the names of totals, as the count does: %j", (row, column) => {
    const other = ["City", "Education", 5];
    expect(messages(readSpend([other, row]))).toEqual([
      `Budgets!${column}5 looks like a total, which would be counted twice. Take that row out of Table Spending on sheet Budgets.`,
    ]);
    const [agencies, services, amounts] = [0, 1, 2].map((part) => [[other[part]!], [row[part]!]]);
    expect(invoke("COUNTINGMAP", [agencies, services, amounts])).toMatchObject({ ok: false });
  });

  it("adds up exactly", () => {
    const reading = readSpend([
      ["City", "Education", 0.3],
      ["City", "Education", -0.1],
      ["City", "Education", -0.2],
      ["City", "Roads", 0.1],
      ["City", "Roads", 0.2],
    ]);
    expect(reading).toMatchObject({ total: 0.3, findings: [] });
  });

  it("refuses an amount too large for its pence to show, as the count does", () => {
    expect(messages(readSpend([["City", "Roads", 1e13]]))).toEqual([
      "Budgets!C4 holds an amount so large that a cell, which keeps 15 digits, loses its pence. Type an amount below 10,000,000,000,000, or count in thousands or millions.",
    ]);
  });

  it("takes an empty amount as nothing spent, says so once, and passes over blank rows", () => {
    const reading = readSpend([
      ["City", "Education", ""],
      ["", "", ""],
      ["City", "Roads", 5],
    ]);
    expect(reading.findings.map(({ severity, message }) => [severity, message])).toEqual([
      ["note", "Budgets!C4 is empty and counted as 0. Type the amount if there is one."],
    ]);
    expect(reading.rows).toEqual([
      { agency: "City", service: "Education", amount: 0 },
      { agency: "City", service: "Roads", amount: 5 },
    ]);
  });

  it.each([
    ["n/a", 'Budgets!C5 holds "n/a" where an amount belongs. Type a number, or clear the cell.'],
    [
      "#N/A",
      "Budgets!C5 shows #N/A where an amount belongs. Put the formula in that cell right, or clear the cell.",
    ],
    [true, "Budgets!C5 holds TRUE where an amount belongs. Type a number, or clear the cell."],
    [
      "1,250",
      'Budgets!C5 holds "1,250" as text, not as a number, so Excel leaves it out of every sum. Select the column, choose Data > Text to Columns > Finish, or type the number again.',
    ],
    [
      -5,
      "Budgets!C5 is negative, and all that City spends on Roads comes to less than nothing. Total Place works with spending: take income out of the table, or net it off the spending it pays for.",
    ],
  ] as const)("says what is wrong with an amount of %j, where, and what to do", (cell, message) => {
    const reading = readSpend([
      ["City", "Education", 100],
      ["City", "Roads", cell],
    ]);
    expect(reading.findings).toEqual([{ severity: "stop", message, address: "Budgets!C5" }]);
    expect(reading.rows).toEqual([]);
  });

  it("lets income stand against the spending it pays for", () => {
    const reading = readSpend([
      ["City", "Roads", 100],
      ["City", "Roads", -30],
    ]);
    expect(reading.findings).toEqual([]);
    expect(reading.total).toBe(70);
  });

  it.each([
    ["0.0%", "Budgets!C4 holds a percentage where an amount belongs. Type the amount in money."],
    [
      "dd/mm/yyyy",
      "Budgets!C4 holds a date where an amount belongs. Type the amount, and set its format to Number.",
    ],
  ])("tells a number shown as %s from an amount", (format, message) => {
    const reading = readSpend([["City", "Education", 0.5]], [format]);
    expect(reading.findings.map((finding) => finding.message)).toEqual([message]);
  });

  it.each(["#,##0", "General", "£#,##0.00;[Red]-£#,##0.00", '#,##0 "day"', "_-* #,##0_-;-* #,##0_-"])(
    "takes a number shown as %s as an amount",
    (format) => {
      expect(readSpend([["City", "Education", 5]], [format]).findings).toEqual([]);
    },
  );

  it("asks for a missing name where there is an amount", () => {
    expect(messages(readSpend([["", "Education", 5]]))).toEqual([
      "Budgets!A4 is empty where the name of an agency belongs. Type the name, or clear the whole row.",
    ]);
    expect(messages(readSpend([["City", "", 5]]))).toEqual([
      "Budgets!B4 is empty where the name of a service belongs. Type the name, or clear the whole row.",
    ]);
  });

  it("stops at a row of totals in a table, which would be counted twice", () => {
    const rows: Cell[][] = [
      ["City", "Education", 5],
      ["Total", "", 5],
    ];
    expect(messages(readSpend(rows))).toEqual([
      "Budgets!A5 looks like a total, which would be counted twice. Take that row out of Table Spending on sheet Budgets.",
    ]);
  });

  it("leaves the totals at the end of a plain range out, and refers to the data rows alone", () => {
    const rows: Cell[][] = [
      ["City", "Education", 5],
      ["Total", "", 5],
    ];
    const range = { kind: "range", reference: "Budgets!A3:C5" } as const;
    const plain: SourceTable = { ...table(rows), place: range };
    expect(readSpendTable(plain, { ...spendChoice, place: range })).toMatchObject({ total: 5, findings: [] });
    expect(columnFormula(plain, 2, 1)).toBe("'Budgets'!$C$4");
  });

  it("tells of rows typed below a plain range, but not of totals there", () => {
    const range = { kind: "range", reference: "Budgets!A3:C4" } as const;
    const plain = (below: readonly Cell[]): SourceTable => ({
      ...table([["City", "Education", 5]]),
      place: range,
      below,
    });
    const findings = (below: readonly Cell[]) =>
      readSpendTable(plain(below), { ...spendChoice, place: range }).findings;
    expect(findings(["City", "Roads", 7])).toEqual([
      {
        severity: "note",
        message:
          "There are more rows below Table Spending on sheet Budgets, from Budgets!A5 on, which are not counted. Choose the table again to take them in, or make the list an Excel table (Insert > Table), which grows by itself.",
        address: "Budgets!A5",
      },
    ]);
    expect(findings(["Total", "All", 5])).toEqual([]);
    expect(findings(["", "", ""])).toEqual([]);
  });

  it("takes an agency whose name begins with Total for an agency", () => {
    expect(readSpend([["Total Place Trust", "Education", 5]]).agencies).toEqual(["Total Place Trust"]);
  });

  it("says that an empty table has no rows", () => {
    const message =
      "Table Spending on sheet Budgets has headings but no rows. Add rows, or choose another table.";
    expect(messages(readSpend([["", "", ""]]))).toEqual([message]);
    expect(messages(readSpend([]))).toEqual([message]);
  });

  it("lists ten findings and says how many more there are", () => {
    const reading = readSpend(Array.from({ length: 47 }, () => ["City", "Education", "n/a"]));
    expect(reading.findings).toHaveLength(11);
    expect(reading.findings.at(-1)).toEqual({ severity: "stop", message: "And 37 more like these." });
  });
});

describe("reading grants", () => {
  it("reads awards in the unit of spending and says that it turned them", () => {
    const reading = readGrants([["Schools grant", 90_000, "Education"]], "Award (£)");
    expect(reading.grants).toEqual([{ grant: "Schools grant", award: 90, permitted: ["Education"] }]);
    expect(reading.findings).toEqual([
      {
        severity: "note",
        message:
          "The awards are in £ and the spending is in £ thousand: the awards are turned into £ thousand.",
        address: "Money!B3",
      },
    ]);
  });

  it("stops at a grant that permits no service", () => {
    expect(messages(readGrants([["Schools grant", 90, ""]]))).toEqual([
      'Schools grant may not be spent on anything: no service is named in Money!C4. Name at least one service of the spend table there, or write "All".',
    ]);
  });

  it("names the nearest service where the only one named is misspelt", () => {
    expect(messages(readGrants([["Schools grant", 90, "Educaton"]]))).toEqual([
      'Schools grant may not be spent on anything: the spend table has no service called "Educaton", which Money!C4 names. Did you mean "Education"?',
    ]);
  });

  it("notes a service that is not in the spend table, and names the nearest", () => {
    const reading = readGrants([["Schools grant", 90, "Education; Publik health"]]);
    expect(reading.findings).toEqual([
      {
        severity: "note",
        message:
          'Money!C4 names the service "Publik health", which is not in the spend table, so it is left out. Did you mean "Public health"?',
        address: "Money!C4",
      },
    ]);
    expect(reading.grants[0]?.permitted).toEqual(["Education"]);
  });

  it("stops at two grants of one name", () => {
    const rows: Cell[][] = [
      ["Schools grant", 90, "All"],
      ["schools grant", 10, "All"],
    ];
    expect(messages(readGrants(rows))).toEqual([
      'Two grants are called "schools grant" (Money!A4 and Money!A5). Rename one of them, or add them up in one row.',
    ]);
  });

  it("stops at a negative award", () => {
    expect(messages(readGrants([["Schools grant", -1, "All"]]))).toEqual([
      "The award of Schools grant in Money!B4 is negative. Type what the grant pays, or take its row out of the table.",
    ]);
  });

  it("reads one column a service, ticked where the grant may be spent", () => {
    const headings = ["Grant", "Award (£ thousand)", "Education", "Public health"];
    const rows: Cell[][] = [
      ["A", 1, true, ""],
      ["B", 2, "x", "Yes"],
      ["C", 3, 0, "✓"],
    ];
    const choice: GrantsChoice = { ...grantsChoice, permitted: [2, 3] };
    const reading = readGrantsTable(table(rows, [], headings, "Money"), choice, services, "£ thousand");
    expect(reading.grants.map(({ permitted }) => permitted)).toEqual([
      ["Education"],
      ["Education", "Public health"],
      ["Public health"],
    ]);
  });
});

describe("permitted services in one cell", () => {
  it.each([
    ["Education; Public health", ["Education", "Public health"]],
    ["Education\nPublic health", ["Education", "Public health"]],
    ["Public health|Education", ["Education", "Public health"]],
    ["Education, Public health", ["Education", "Public health"]],
    ["Roads, paths and bridges", ["Roads, paths and bridges"]],
    ["Education, Roads, paths and bridges", ["Education", "Roads, paths and bridges"]],
    ["ALL", services],
    ["Unringfenced", services],
  ])("reads %j", (cell, expected) => {
    expect(readPermittedList(cell, services)).toEqual({ services: expected, unknown: [] });
  });
});

describe("units of headings", () => {
  it.each([
    ["Budget 2023-24 (£ thousand)", "£ thousand"],
    ["Spend £000", "£ thousand"],
    ["Spend £'000", "£ thousand"],
    ["Net £k", "£ thousand"],
    ["£000s", "£ thousand"],
    ["Award (£m)", "£ million"],
    ["£ million", "£ million"],
    ["Award (£)", "£"],
    ["Amount", "£"],
  ])("reads %j", (heading, unit) => {
    expect(unitOf(heading)).toBe(unit);
  });

  it("turns amounts both ways", () => {
    expect(convert(90_000, conversionBetween("£", "£ thousand"))).toBe(90);
    expect(convert(12.3, conversionBetween("£ thousand", "£"))).toBe(12_300);
    expect(conversionBetween("£", "£")).toBeNull();
  });
});

describe("columns in formulas", () => {
  it.each([
    ["Agency", "Spending[Agency]"],
    ["Budget 2023-24 (£ thousand)", "Spending[[Budget 2023-24 (£ thousand)]]"],
    ["Price [£] #1", "Spending[[Price '[£'] '#1]]"],
  ])("names a table's column %j", (heading, formula) => {
    expect(columnFormula(table([], [], [heading]), 0, 0)).toBe(formula);
  });
});

function readSpend(rows: readonly (readonly Cell[])[], formats: readonly string[] = []) {
  return readSpendTable(table(rows, formats), spendChoice);
}

function readGrants(rows: readonly (readonly Cell[])[], award = "Award (£ thousand)") {
  const headings = ["Grant", award, "Permitted services"];
  return readGrantsTable(table(rows, [], headings, "Money"), grantsChoice, services, "£ thousand");
}

function messages({ findings }: { readonly findings: readonly { readonly message: string }[] }): string[] {
  return findings.map(({ message }) => message);
}

/** A table with its headings in row 3. `formats` are those of column C. */
function table(
  rows: readonly (readonly Cell[])[],
  formats: readonly string[] = [],
  headings: readonly string[] = ["Agency", "Service", "Budget (£ thousand)"],
  sheet = "Budgets",
): SourceTable {
  return {
    place: { kind: "table", reference: "Spending" },
    label: `Table Spending on sheet ${sheet}`,
    sheet,
    headingRow: 2,
    firstColumn: 0,
    columnCount: headings.length,
    rowCount: rows.length,
    headings,
    below: [],
    columns: new Map(
      headings.map((_, column) => [
        column,
        {
          values: rows.map((row) => row[column] ?? ""),
          formats: rows.map((_row, index) => (column === 2 ? (formats[index] ?? "General") : "General")),
        },
      ]),
    ),
  };
}
