import { act, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { at } from "../../../src/model/json";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { heading, press, renderPane, type } from "../render-pane";

const book: BookJson = {
  book: 1,
  place: {
    name: "Northshire",
    unit: "£",
    firstYear: 2026,
    years: 3,
    agencies: [{ id: "Council" }],
    gap: { Council: [9, 8, 7] },
  },
  pooling: {
    grants: [{ id: "Homes grant", award: [120, 110, 100] }],
    needs: [{ id: "Homes", amount: 80 }],
    allowed: [[true]],
  },
  proposals: [],
  scenarios: [],
};

it("typing another number of years keeps gaps and sums by year in step, whatever is typed on the way, and can be taken back", async () => {
  const { pane } = renderPane();
  act(() => pane.store.setState({ screen: "book", book: { ...newDraft(2026), book, section: "place" } }));
  await heading("Place");
  const award = () => at(pane.store.getState().book!.book, ["pooling", "grants", 0, "award"]);
  const gap = () => at(pane.store.getState().book!.book, ["place", "gap", "Council"]);
  await type("Number of years", "");
  await type("Number of years", "1");
  expect(award()).toEqual([120]);
  expect(gap()).toEqual([9]);
  await type("Number of years", "10");
  expect(award()).toEqual([120, 110, ...Array.from({ length: 8 }, () => 100)]);
  await screen.findByText(/^Gaps, and sums of grants and services by year, are of 10 years now/);
  await press("Take that back");
  await waitFor(() => expect(pane.store.getState().book!.book).toEqual(book));
  await type("Number of years", "2");
  expect(award()).toEqual([120, 110]);
  expect(gap()).toEqual([9, 8]);
});
