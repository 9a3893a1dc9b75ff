import { act, fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { heading, renderPane } from "../render-pane";

const place = { name: "North", unit: "£", firstYear: 2026, years: 3, agencies: [{ id: "A" }] };

it("of a gap, a figure that is none is told at its field once that is left, and no more once it is mended", async () => {
  const { pane } = renderPane();
  const book = { book: 1, place, proposals: [], scenarios: [] } as unknown as BookJson;
  act(() => pane.store.setState({ screen: "book", book: { ...newDraft(2026), book, section: "place" } }));
  await heading("Place");
  const gap = screen.getByLabelText("Budget gap of A");
  fireEvent.change(gap, { target: { value: "100 abc 300" } });
  expect(screen.queryByText(/The 2nd is/)).toBeNull();
  fireEvent.blur(gap);
  fireEvent.keyUp(window);
  await screen.findByText(
    "Budget gap of A: enter amounts with spaces between, one for each year. The 2nd is “abc”.",
  );
  fireEvent.change(gap, { target: { value: "100 200 300" } });
  expect(screen.queryByText(/The 2nd is/)).toBeNull();
});
