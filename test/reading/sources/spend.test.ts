import { describe, expect, it } from "vitest";
import { invoke } from "../../../src/functions";
import { countingMap } from "../../../src/model/duplication";
import { amount } from "../../../src/model/money";
import type { Cell } from "../../../src/reading/cell";
import { readSpend as readSource } from "../../../src/reading/sources/spend/read";
import { columnFormula } from "../../../src/reading/table";
import { messages, tableOf } from "../tables";

const headings = ["Agency", "Service", "Budget (£ thousand)"];
const roles = { agency: 0, service: 1, amount: 2 };

describe("reading spending", () => {
  it("lists bodies and services as they first appear, without regard to capitals", () => {
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
      `Budgets!A4 holds ${shown} where the name of a body belongs. Type the name; for one that is ${shown}, type '${shown} with the apostrophe.`,
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

  it("takes an empty amount as nothing spent, says so once, and ignores blank rows", () => {
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
      "Budgets!C5 shows #N/A where an amount belongs. Correct the formula in that cell, or clear the cell.",
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

  it("reads what comes in from another body of the table, as a transfer, and says so", () => {
    const reading = readSpend([
      ["City", "Levy to County", 5],
      ["County", "Levies from City", -5],
    ]);
    expect(reading.total).toBe(0);
    expect(reading.findings).toEqual([
      {
        severity: "note",
        message:
          "Budgets!C5 is negative: what County is paid for Levies from City comes from another body of the place, and is taken out of the count as a transfer.",
        address: "Budgets!C5",
      },
    ]);
  });

  it("adds up by who is paid where a column says it; what is no name there names nobody", () => {
    const table = tableOf({
      headings: [...headings, "Supplier"],
      rows: [
        ["City", "Roads", 5, "Smith Ltd"],
        ["City", "Roads", -2, "SMITH LTD "],
        ["City", "Roads", 4, ""],
        ["City", "Roads", 1, "#N/A"],
        ["City", "Roads", 0.1 + 0.2, 12],
      ],
    });
    const { count, findings } = readSource(table, { ...roles, supplier: 3 });
    expect(findings).toEqual([]);
    expect(
      count.lines.map(({ recipient }, line) => [count.recipients[recipient], count.ofLine(line).toNumber()]),
    ).toEqual([
      ["Smith Ltd", 3],
      ["", 5],
      ["12", 0.3],
    ]);
    expect(count.incomeOfAgency(0).toNumber()).toBe(2);
  });

  it("sets income against the spending it pays for", () => {
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
      "Budgets!A4 is empty where the name of a body belongs. Type the name, or clear the whole row.",
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
    const plain = tableOf({ headings, rows, place: range });
    expect(readSource(plain, roles)).toMatchObject({ total: 5, findings: [] });
    expect(columnFormula(plain, 2, 1)).toBe("'Budgets'!$C$4");
  });

  it("mentions rows typed below a plain range, but not of totals there", () => {
    const place = { kind: "range", reference: "Budgets!A3:C4" } as const;
    const rows = [["City", "Education", 5]];
    const findings = (below: readonly Cell[]) =>
      readSource(tableOf({ headings, rows, place, below }), roles).findings;
    expect(findings(["City", "Roads", 7])).toEqual([
      {
        severity: "note",
        message:
          "There are more rows below Range A3:C4 on sheet Budgets, from Budgets!A5 on, which are not counted. Choose the table again to take them in, or make the list an Excel table (Insert > Table), which grows by itself.",
        address: "Budgets!A5",
      },
    ]);
    expect(findings(["Total", "All", 5])).toEqual([]);
    expect(findings(["", "", ""])).toEqual([]);
  });

  it("takes a body whose name begins with Total for a body", () => {
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

  it("counts by service and body, once and exactly", () => {
    const reading = readSpend([
      ["City", "Education", 0.1],
      ["County", "Education", 5],
      ["City", "Education", 0.2],
    ]);
    expect(reading.count).toMatchObject(
      countingMap(reading.rows.map((row) => ({ ...row, amount: amount(row.amount) }))),
    );
    expect(reading.count.amounts[0]!.map(String)).toEqual(["0.3", "5"]);
  });

  it("counts nothing where a finding stops it", () => {
    const reading = readSpend([
      ["City", "Education", 5],
      ["City", "Roads", "n/a"],
    ]);
    expect([reading.count, reading.facts]).toMatchObject([countingMap([]), null]);
  });

  it("names the columns for the sheets", () => {
    expect(readSpend([["City", "Education", 5]]).facts).toEqual({
      label: "Table Spending on sheet Budgets",
      columns: {
        agency: [{ heading: "Agency", formula: "Spending[Agency]" }],
        service: [{ heading: "Service", formula: "Spending[Service]" }],
        amount: [{ heading: "Budget (£ thousand)", formula: "Spending[[Budget (£ thousand)]]" }],
      },
      names: { agency: ["City"], service: ["Education"] },
    });
  });
});

function readSpend(rows: readonly (readonly Cell[])[], formats: readonly string[] = []) {
  return readSource(tableOf({ headings, rows, formats }), roles);
}
