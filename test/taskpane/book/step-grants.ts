import { act, screen } from "@testing-library/react";
import type { BookJson } from "../../../src/model/book";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { heading, PATIENT, renderPane } from "../render-pane";

/** Two bodies with a grant each, and a proposal that removes the ring-fence of one. */
export const book: BookJson = {
  book: 1,
  place: {
    name: "Northshire",
    unit: "£",
    firstYear: 2026,
    years: 2,
    agencies: [{ id: "Council" }, { id: "NHS" }],
  },
  pooling: {
    grants: [
      { id: "Homes grant", award: 120, holder: "Council" },
      { id: "Youth grant", award: 60, holder: "NHS" },
    ],
    needs: [
      { id: "Homes", amount: 100, theme: "Housing" },
      { id: "Youth work", amount: 90 },
    ],
    allowed: [
      [true, false],
      [false, true],
    ],
  },
  proposals: [{ id: "P1", name: "One pot", lever: "pooling", frees: ["Homes grant"], start: 2026 }],
  scenarios: [{ id: "S1", name: "Pooled", on: ["P1"] }],
};

/** The step Grants of a book. */
export async function grantsOf(of: BookJson = book) {
  const hands = renderPane();
  act(() =>
    hands.pane.store.setState({ screen: "book", book: { ...newDraft(2026), book: of, section: "grants" } }),
  );
  await heading("Grants");
  await screen.findByText(/^Grants \(\d+\)$/, undefined, PATIENT);
  const json = () => hands.pane.store.getState().book!.book;
  return { ...hands, json };
}
