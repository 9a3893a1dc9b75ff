import { expect, it } from "vitest";
import { foundTables } from "../../src/reading";
import { bookOf } from "./understanding/small-sheets";

it("tables side by side are each called what is written above their own columns", () => {
  const book = bookOf({
    sheets: {
      Month: [
        ["Budget of the month and of the year", "", "", "", ""],
        ["Income", "", "", "Spending", ""],
        ["Source", "Amount (£)", "", "Service", "Amount (£)"],
        ["Fees", 1200, "", "Parks", 900],
        ["Rents", 800, "", "Roads", 700],
      ],
    },
    tables: { Incomes: "Month!A3:B5", Spendings: "Month!D3:E5" },
  });
  expect(foundTables(book).map(({ title }) => title)).toEqual(expect.arrayContaining(["Income", "Spending"]));
});

it("a pivot table comes after the table that it is made of, though it has more rows", () => {
  const book = bookOf({
    sheets: {
      Pivot: [
        ["Row Labels", "Sum of Cost (£)"],
        ["2024-25", 30],
        ["Parks", 10],
        ["Roads", 20],
        ["Grand Total", 30],
      ],
      Data: [
        ["Service", "Cost (£)"],
        ["Parks", 10],
        ["Roads", 20],
      ],
    },
  });
  expect(foundTables(book).map(({ sheet }) => sheet)).toEqual(["Data", "Pivot"]);
});
