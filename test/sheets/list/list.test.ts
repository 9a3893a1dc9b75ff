import { describe, expect, it } from "vitest";
import { plainLists, understandBook } from "../../../src/reading";
import type { TableAnswers } from "../../../src/reading";
import { planList, sheetFormulas } from "../../../src/sheets";
import type { PlannedSheet } from "../../../src/sheets";
import { bookOf } from "../../reading/understanding/small-sheets";
import type { SmallBook } from "../../reading/understanding/small-sheets";

/** The rows of a list, without those of nothing, of the first table of each sheet. */
function listOf(sheets: SmallBook["sheets"], said: TableAnswers = {}): readonly string[] {
  return sheetFormulas(sheetOf(sheets, said))
    .map((row) => row.filter((cell) => cell !== "").join(" | "))
    .filter((row) => row !== "");
}

function sheetOf(sheets: SmallBook["sheets"], said: TableAnswers = {}): PlannedSheet {
  const book = bookOf({ sheets });
  const keys = understandBook(book).map(({ key }) => key);
  const tables = understandBook(book, new Map(keys.map((key) => [key, said])));
  const parts = tables.map((table) => ({
    table,
    content: book.sheets.find(({ name }) => name === table.sheet)!,
  }));
  const lists = plainLists(parts);
  const { sheet } = planList(
    "List",
    parts.map(({ table }, at) => ({ source: table, list: lists[at]! })),
  );
  return sheet;
}

const COUNCIL: SmallBook["sheets"][string] = [
  ["Agency", "Service", "Net (£ thousand)"],
  ["Bolton Council", "Parks", 4],
];
const TRUST: SmallBook["sheets"][string] = [
  ["Body", "Programme", "Spend (£)"],
  ["NHS Bolton", "Mental health", 6000],
  ["NHS Bolton", "Public health", "7,000"],
];

describe("a list of tables", () => {
  it("reads each amount from its cell, and turns it into the list's unit by a formula that shows", () => {
    const rows = listOf({ Council: COUNCIL, Trust: TRUST });
    expect(rows[0]).toBe("Spending of 2 tables");
    expect(rows.slice(3, 6)).toEqual([
      "Spending | =SUM($C$9:$C$11)",
      "Spending of Council!A1:C2 | =SUM($C$9)",
      "Spending of Trust!A1:C3 | In £, here divided by 1,000 | =SUM($C$10:$C$11)",
    ]);
    expect(rows.slice(6)).toEqual([
      "Body | Service | Amount (£ thousand) | Read from",
      "Bolton Council | Parks | ='Council'!$C$2 | Council!C2",
      "NHS Bolton | Mental health | ='Trust'!$C$2/1000 | Trust!C2",
      "NHS Bolton | Public health | =7000/1000 | Trust!C3",
    ]);
  });

  it("is printed with names and amounts on one page across, its headings on every page", () => {
    const { page } = sheetOf({ Council: COUNCIL });
    expect(page).toMatchObject({ pagesAcross: 1, pagesDown: null, area: { columns: 4 }, titleRows: 6 });
  });

  it("says the currency of its amounts where they are not in pounds, as their table does", () => {
    const rows = listOf({
      Budget: [
        ["Body", "Service", "Amount ($)"],
        ["Bolton Council", "Parks", 900],
      ],
    });
    expect(rows).toContain("Body | Service | Amount (dollars) | Read from");
    const [list] = understandBook(
      bookOf({
        sheets: {
          List: [
            ["Body", "Service", "Amount (dollars)"],
            ["Bolton Council", "Parks", 900],
          ],
        },
      }),
    );
    expect(list?.currency?.name).toBe("dollars");
  });

  it("says the thousands of another currency too, so that nothing of them is lost", () => {
    const rows = listOf({
      Budget: [
        ["Body", "Service", "Amount ($000)"],
        ["Bolton Council", "Parks", 900],
      ],
    });
    expect(rows).toContain("Body | Service | Amount (thousands of dollars) | Read from");
  });

  it("says who is paid where a table does, and of rows of others nothing", () => {
    const rows = listOf({
      Payments: [
        ["Body", "Service", "Supplier", "Amount (£)"],
        ["Bolton Council", "Parks", "Bury Council", 900],
        ["Bolton Council", "Parks", "Smith Ltd", 100],
      ],
      Trust: TRUST,
    });
    expect(rows.slice(6)).toEqual([
      "Body | Service | Amount (£) | Read from | Paid to",
      "Bolton Council | Parks | ='Payments'!$D$2 | Payments!D2 | Bury Council",
      "Bolton Council | Parks | ='Payments'!$D$3 | Payments!D3 | Smith Ltd",
      "NHS Bolton | Mental health | ='Trust'!$C$2 | Trust!C2",
      "NHS Bolton | Public health | 7000 | Trust!C3",
    ]);
  });

  const INCOME: SmallBook["sheets"][string] = [
    ["Agency", "Service", "Amount (£)"],
    ["Bury Council", "Parking", 10],
    ["Bury Council", "Parking", -40],
    ["Bury Council", "Parks", 20],
    ["Bury Council", "Parks", -5],
  ];

  it("has apart the amounts of a service that brings in more than it costs", () => {
    expect(listOf({ Plan: INCOME }).slice(-5)).toEqual([
      "Body | Service | Amount (£) | Net income (£) | Read from",
      "Bury Council | Parking | 0 | =-'Plan'!$C$2 | Plan!C2",
      "Bury Council | Parking | 0 | =-'Plan'!$C$3 | Plan!C3",
      "Bury Council | Parks | ='Plan'!$C$4 | Plan!C4",
      "Bury Council | Parks | ='Plan'!$C$5 | Plan!C5",
    ]);
  });

  it("has apart all income where spending is counted gross", () => {
    expect(listOf({ Plan: INCOME }, { income: "gross" }).slice(-4)).toEqual([
      "Bury Council | Parking | ='Plan'!$C$2 | Plan!C2",
      "Bury Council | Parking | 0 | =-'Plan'!$C$3 | Plan!C3",
      "Bury Council | Parks | ='Plan'!$C$4 | Plan!C4",
      "Bury Council | Parks | 0 | =-'Plan'!$C$5 | Plan!C5",
    ]);
  });

  it("nets the income of a month off the spending of another", () => {
    const month = (amount: number): SmallBook["sheets"][string] => [
      ["Agency", "Service", "Amount (£)"],
      ["Bury Council", "Parks", amount],
    ];
    expect(listOf({ April: month(50), May: month(-20) }).slice(-2)).toEqual([
      "Bury Council | Parks | ='April'!$C$2 | April!C2",
      "Bury Council | Parks | ='May'!$C$2 | May!C2",
    ]);
  });
});

it("a list is wide enough for the cells it names, and says what those left out hold", () => {
  const name = "Revenue budget of the whole place 2024-25";
  const sheet = sheetOf({
    [name]: [
      ["Agency", "Service", "Net (£)"],
      ["Bolton Council", "Parks", 4],
      ["Bolton Council", "Roads", 5],
      ["Bolton Council", "Total", 9],
    ],
  });
  const rows = sheetFormulas(sheet);
  const headings = rows.find((row) => row.includes("Not in the list"))!;
  expect(headings).toContain("Holds");
  const short = sheetOf({ S: COUNCIL });
  for (const heading of ["Read from", "Not in the list"]) {
    const column = headings.indexOf(heading);
    expect(sheet.widths[column]).toBeGreaterThanOrEqual(`'${name}'!C2`.length * 6);
    expect(sheet.widths[column]).toBeGreaterThan(short.widths[column]!);
  }
});
