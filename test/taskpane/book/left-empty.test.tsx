import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { PROPOSAL_LEVERS, proposalForm } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { withValueAt } from "../../../src/taskpane/book/state";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { heading, renderPane } from "../render-pane";

const place = { name: "North", unit: "£", firstYear: 2026, years: 3, agencies: [{ id: "A" }, { id: "B" }] };

it.each(PROPOSAL_LEVERS.map(({ id }) => id))(
  "a field of a proposal that may be left empty says what holds then: %s",
  async (lever) => {
    const book = {
      book: 1,
      place,
      proposals: [{ id: "P1", name: "One", lever, start: 2026 }],
      scenarios: [],
    };
    const { pane } = renderPane();
    act(() =>
      pane.store.setState({
        screen: "book",
        book: { ...newDraft(2026), book: book as unknown as BookJson, section: "proposals", editing: 0 },
      }),
    );
    await heading("One");
    const told = proposalForm(lever)
      .filter(({ otherwise, ask }) => typeof otherwise === "number" && ask.as !== "lines")
      .map(({ ask }) => [ask.label, description(ask.label)]);
    expect(told.length).toBeGreaterThan(2);
    for (const [, said] of told) expect(said).toMatch(/Empty: /);
  },
);

it("a body whose budget was taken from the spend table is said to have no funding yet", async () => {
  const { pane } = renderPane();
  const draft = {
    ...newDraft(2026),
    book: { book: 1, place, proposals: [], scenarios: [] } as unknown as BookJson,
  };
  const budget = withValueAt(draft, ["baseBudget", "A", "budget"], 2336);
  act(() => pane.store.setState({ screen: "book", book: { ...budget, section: "place" } }));
  await heading("Place");
  screen.getByRole("button", { name: "A: £2,336, funding missing" });
  const both = withValueAt(budget, ["baseBudget", "A", "funding"], 2000);
  act(() => pane.store.setState({ book: { ...both, section: "place" } }));
  screen.getByRole("button", { name: "A: £2,336" });
});

/** What is said below a field. */
function description(label: string): string {
  const [field] = screen.getAllByLabelText(new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
  const ids = field!.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.querySelector(`[id="${id}"]`)?.textContent ?? "").join(" ");
}
