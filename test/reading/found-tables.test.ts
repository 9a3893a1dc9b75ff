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

it("a table is called what is above its numbers of columns, and not what is beside them", () => {
  const book = bookOf({
    sheets: {
      Data: [
        ["Revenue outturn 2017-18: spending by authority (£ thousand)"],
        ["Hide or delete", 1, 5, 6],
        ["Authority", "Class", "Education", "Highways"],
        ["Bolton Council", "MD", 120.5, 40],
        ["Bury Council", "MD", 99, 38.5],
      ],
    },
  });
  expect(foundTables(book)[0]?.title).toBe("Revenue outturn 2017-18: spending by authority (£ thousand)");
});
