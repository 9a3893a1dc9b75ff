import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { WorkbookProblem } from "../../src/workbook";
import { draftText } from "../../src/taskpane/state/draft-text";
import { draftOf } from "../../src/taskpane/book/state/draft";
import { keptBook } from "./memory-port";
import { renderPane } from "./render-pane";

const BUDGETS = { kind: "range", reference: "Budgets!A1:C5" } as const;
const spend = { place: BUDGETS, roles: { agency: 0, service: 1, amount: 2 } };
const ofRange = { ...keptBook, sources: { spend } };
const GONE =
  "The sheet of the range Budgets!A1:C5 is not in this workbook under that name: it was renamed or deleted. Choose the spend table again.";

describe("the tables of a book", () => {
  it("are said not to have been seen where Excel cannot say it, and nothing is green over them", async () => {
    const busy = new WorkbookProblem("Excel is in the middle of an edit: a cell is still being typed in.");
    renderPane({ book: ofRange }, { tablesGone: () => Promise.reject(busy) });
    await screen.findAllByText(
      "Whether its tables are still in the workbook could not be seen. Excel is in the middle of an edit: a cell is still being typed in.",
    );
    expect(screen.queryByText(/^All checks hold/)).toBeNull();
  });

  it("are followed by a draft that is taken up after their sheet was renamed", async () => {
    const answers = {
      sources: { spend: { reference: BUDGETS.reference, roles: spend.roles } },
      said: new Map(),
    };
    const { pane } = renderPane(
      {
        book: ofRange,
        renamed: new Map([["Budgets", "Costs 26"]]),
        draft: draftText({ book: draftOf(ofRange), answers }),
      },
      {
        tablesGone: ({ spend: chosen }) =>
          Promise.resolve(chosen?.place.reference === BUDGETS.reference ? [GONE] : []),
      },
    );
    await act(() => pane.start());
    await waitFor(() =>
      expect(pane.store.getState().goneOfDraft).toMatchObject({
        sources: { spend: { place: { reference: "'Costs 26'!A1:C5" } } },
        sentences: [],
      }),
    );
    expect(pane.store.getState().answers.sources["spend"]).toMatchObject({
      reference: "'Costs 26'!A1:C5",
    });
  });

  it.each([
    [
      "said not to be offered where their sheet could not be understood, and not called gone",
      ["Old returns"],
      0,
    ],
    ["called gone where every sheet was understood", [], 1],
  ])("are %s", async (_, notRead, gone) => {
    const { pane, press } = renderPane({ book: ofRange, tables: [] }, { sheetsNotRead: () => notRead });
    await act(() => pane.start());
    await press("Change the book");
    await press("Tables");
    await waitFor(() => expect(pane.store.getState().work).toBeNull());
    expect(screen.queryAllByText(/^Tables on the sheet Old returns are not offered/)).toHaveLength(
      notRead.length,
    );
    expect(screen.queryAllByText(/^The table Budgets!A1:C5, .* was not found there/)).toHaveLength(gone);
  });
});
