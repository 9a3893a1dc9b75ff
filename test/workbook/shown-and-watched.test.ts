import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openWorkbook();
  await book.addSheet("Budgets", [["Agency", "Service", "Budget (£)"]]);
});

afterEach(() => book.close());

it("tells of cells that change, until it is asked to stop", async () => {
  let changes = 0;
  const stop = await book.port.watch(() => (changes += 1));
  await book.type("Budgets", "C2", 7);
  await vi.waitFor(() => expect(changes).toBeGreaterThan(0));
  await stop();
  const before = changes;
  await book.type("Budgets", "C2", 8);
  expect(changes).toBe(before);
});

describe("cells that are to be shown", () => {
  it("are selected on their sheet", async () => {
    await book.addSheet("Money", [["Grant"]]);
    await book.port.goTo("Budgets!C2");
    expect(book.activeSheet()).toBe("Budgets");
    expect(await book.port.selection()).toBe("Budgets!C2");
  });

  it("are not where their sheet is gone or hidden, which is said", async () => {
    await expect(book.port.goTo("Gone!A1")).rejects.toThrow('There is no sheet called "Gone" any more.');
    await book.showSheet("Budgets", "Hidden");
    await expect(book.port.goTo("Budgets!A1")).rejects.toThrow(/^Sheet "Budgets" is hidden\. .* Unhide/);
  });
});

it("says that a table chosen as a source is gone", async () => {
  const choice = {
    place: { kind: "table", reference: "Gone" },
    roles: { agency: 0, service: 1, amount: 2 },
  } as const;
  await expect(book.port.readSource("spend", choice, {})).rejects.toThrow(
    /^Table Gone is no longer in this workbook\. Choose the spend table again\./,
  );
});

it("says whether new sheets can be added: not while the workbook is protected", async () => {
  expect(await book.port.takesSheets()).toBe(true);
  await book.protectWorkbook();
  expect(await book.port.takesSheets()).toBe(false);
  await book.unprotectWorkbook();
  expect(await book.port.takesSheets()).toBe(true);
});
