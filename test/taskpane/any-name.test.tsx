import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { parseBook, readBook, serialiseBook } from "../../src/model/book";
import { sources as read } from "../../src/reading";
import { BOOK_LAYOUT } from "../../src/sheets/book";
import { bookActions } from "../../src/taskpane/book/actions/actions";
import { at } from "../../src/model/json";
import { sources } from "../../src/taskpane/sources";
import { createPane } from "../../src/taskpane/state";
import { memoryPort, memoryWorkbook } from "./memory-port";
import { countOfRows, spend, spendTable } from "./memory-tables";
import { heading, renderPane } from "./render-pane";

/** Names that every plain object of the language has already. */
const services = ["constructor", "__proto__", "toString"];
const rows = ["Bolton", "Bury"].flatMap((agency) =>
  services.map((service) => ({ agency, service, amount: 1000 })),
);
const odd = {
  tables: [spendTable],
  spend: { ...spend, rows, agencies: ["Bolton", "Bury"], services, count: countOfRows(rows) },
};
const SHARES = ["proposals", 0, "fixedShare"];

it("counts services called as parts of the language are, asks about them, and keeps what is answered, like any others", async () => {
  const workbook = memoryWorkbook(odd);
  const pane = createPane(memoryPort(workbook), sources);
  const book = bookActions(pane.desk, pane);
  await pane.openBook();
  await book.goTo("proposals");
  book.proposeFromTables();
  for (const service of services) book.put([...SHARES, service], 0.1);
  book.put([...SHARES, "__proto__"], 0.2);
  await book.goTo("scenarios");
  await book.goTo("review");
  await book.write();
  const kept = parseBook(
    serialiseBook({
      ...workbook.written[0]!,
      facts: { unit: "£ thousand", sources: {} },
      layout: BOOK_LAYOUT,
    }),
    read,
  );
  if (!kept.ok) throw new Error(kept.because);
  expect(() => readBook(kept.stored.book)).not.toThrow();
  expect(Object.entries(at(kept.stored.book, SHARES) as object)).toEqual([
    ["constructor", 0.1],
    ["__proto__", 0.2],
    ["toString", 0.1],
  ]);

  const hands = renderPane({ ...odd, book: { ...kept.stored, findings: [] } });
  await hands.press("Change the book");
  await heading("Proposals");
  await hands.press("Change End duplication in shared services");
  await heading("End duplication in shared services");
  const field = (service: string) => `Fixed cost, share of spending: ${service}`;
  expect(services.map((service) => screen.getByLabelText<HTMLInputElement>(field(service)).value)).toEqual([
    "10",
    "20",
    "10",
  ]);
  await hands.type(field("__proto__"), "30");
  const draft = hands.pane.store.getState().book!;
  expect(Object.entries(at(draft.book, SHARES) as object)[1]).toEqual(["__proto__", 0.3]);
  await hands.press("Back to the list");
  await hands.press("Tables");
  await screen.findByText("Show the count");
  for (const service of services) expect(screen.getByText(service)).toBeTruthy();
});
