import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { heading, renderPane } from "../render-pane";

const BOOK: BookJson = {
  book: 1,
  place: {
    name: "Northshire",
    unit: "£ thousand",
    firstYear: 2026,
    years: 3,
    discount: 0,
    agencies: [{ id: "C", name: "Northshire Council" }],
  },
  proposals: [
    {
      id: "P1",
      name: "Procurement",
      fullYear: 1000,
      start: 2026,
      shares: { C: 1 },
      cashable: 0.5,
      costs: [{ amount: 1700, pays: { C: 1 } }],
    },
    { id: "P2", name: "Fleet", fullYear: 400, start: 2026, shares: { C: 1 } },
  ],
  scenarios: [
    { id: "S1", name: "Both", on: ["P1", "P2"] },
    { id: "S2", name: "Less", on: ["P2"] },
  ],
};

async function show(book: BookJson) {
  const { pane } = renderPane();
  act(() => pane.store.setState({ screen: "book", book: { ...newDraft(2026), book, section: "scenarios" } }));
  await heading("Scenarios");
}

/** The rows below the ticks. */
const totals = () =>
  within(screen.getByRole("table", { name: "Which proposals are on in which scenario" }))
    .getAllByRole("row")
    .slice(3)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

it("below the ticks every scenario has what it comes to, and follows them", async () => {
  await show(BOOK);
  // 3 x 1,400 less 1,700; of procurement half is cashable.
  expect(totals()).toEqual([
    ["What each comes to, £ thousand"],
    ["Net present value", "2,500", "1,200"],
    ["Net present value, cashable only", "1,000", "1,200"],
    ["Most money to be found", "800", "0"],
  ]);
  fireEvent.click(screen.getByRole("checkbox", { name: "Procurement in Less" }));
  await waitFor(() => expect(totals()[1]).toEqual(["Net present value", "2,500", "2,500"]));
});

it("a scenario that contradicts itself has no totals, and the others have theirs", async () => {
  const [procurement, fleet] = BOOK.proposals as readonly object[];
  await show({ ...BOOK, proposals: [{ ...procurement, excludes: ["P2"] }, fleet!] } as BookJson);
  expect(totals()[1]).toEqual(["Net present value", "none yet", "1,200"]);
});

it("a book that cannot be worked out says when totals are shown", async () => {
  await show({ ...BOOK, place: { ...(BOOK.place as object), years: "many" } } as BookJson);
  screen.getByText("What each scenario comes to is shown here once the book has no problem: see Sheets.");
  expect(totals()).toEqual([]);
});
