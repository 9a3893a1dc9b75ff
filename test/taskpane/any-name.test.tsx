import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { parseBook, readBook, serialiseBook } from "../../src/model/book";
import { sources } from "../../src/reading";
import { BOOK_LAYOUT } from "../../src/sheets/book";
import { countOfRows, memoryPort, memoryWorkbook, spend, spendTable } from "./memory-port";
import { heading, renderPaneOver } from "./render-pane";

/** Names that every plain object of the language has already. */
const services = ["constructor", "__proto__", "toString"];
const rows = ["Bolton", "Bury"].flatMap((agency) =>
  services.map((service) => ({ agency, service, amount: 1000 })),
);

it("asks about services called as parts of the language are, and keeps what is answered, like any others", async () => {
  const workbook = memoryWorkbook({
    tables: [spendTable],
    spend: { ...spend, rows, agencies: ["Bolton", "Bury"], services, count: countOfRows(rows) },
  });
  const { goTo, press, type } = renderPaneOver(memoryPort(workbook));
  const field = (service: string) =>
    screen.getByLabelText<HTMLInputElement>(`Fixed cost, share of spending: ${service}`);
  await goTo("Tables");
  for (const service of services) expect(screen.getByText(service)).toBeTruthy();
  await press("Next");
  await heading("Step 2 of 5: Place");
  await press("Proposals");
  await heading("Step 3 of 5: Proposals");
  await press("Propose from the tables");
  await heading("End duplication in shared services");
  await press("A share for each service");
  for (const service of services) await type(`Fixed cost, share of spending: ${service}`, "10");
  await type("Fixed cost, share of spending: __proto__", "20");
  await press("Done");
  await heading("Step 3 of 5: Proposals");
  await press("Scenarios");
  await heading("Step 4 of 5: Scenarios");
  await press("Next");
  await press("Write");
  await heading("The book of this workbook");

  const written = workbook.written[0]!;
  const kept = parseBook(
    serialiseBook({ ...written, facts: { unit: "£ thousand", sources: {} }, layout: BOOK_LAYOUT }),
    sources,
  );
  if (!kept.ok) throw new Error(kept.because);
  expect(() => readBook(kept.stored.book)).not.toThrow();
  const [proposal] = kept.stored.book["proposals"] as readonly { readonly fixedShare: object }[];
  expect(Object.entries(proposal!.fixedShare)).toEqual([
    ["constructor", 0.1],
    ["__proto__", 0.2],
    ["toString", 0.1],
  ]);

  workbook.book = { ...kept.stored, findings: [] };
  await press("Change the book");
  await heading("Step 3 of 5: Proposals");
  await press("Change End duplication in shared services");
  await heading("End duplication in shared services");
  expect(services.map((service) => field(service).value)).toEqual(["10", "20", "10"]);
});
