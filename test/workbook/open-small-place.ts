import { openWorkbook, type OpenWorkbook } from "./open-workbook";

/** A workbook with the two tables of the small place; see small-place.ts. */
export async function openSmallPlace(): Promise<OpenWorkbook> {
  const book = await openWorkbook();
  await book.addSheet("Budgets", [
    ["Agency", "Service", "Budget (£ thousand)"],
    ["City", "Education", 100],
    ["City", "Public health", 40],
    ["County", "Education", 60],
    ["County", "Roads", 20],
  ]);
  await book.addSheet("Money", [
    ["Grant", "Award (£)", "Permitted services"],
    ["Schools grant", 200_000, "Education"],
    ["Health grant", 50_000, "Public health; Education"],
  ]);
  await book.addTable("Spending", "Budgets", "A1:C5");
  await book.addTable("Grants", "Money", "A1:C3");
  return book;
}
