import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { headlines, keptBook } from "./memory-port";
import { PATIENT, heading, renderPane } from "./render-pane";

const THE_BOOK = "The book of this workbook";

describe("the book written", () => {
  it("leads to the cell of each figure, to its sheets, and back to its steps", async () => {
    const { workbook, goTo, press } = renderPane();
    await goTo("Sheets");
    await press("Create the sheets");
    await heading(THE_BOOK);
    expect(misnamed()).toEqual([]);
    await press("Show cell: Peak funding");
    await press("Show sheet Summary");
    expect(workbook.shown).toEqual(["Summary!B12", "Summary"]);
    await press("Change the book");
    await heading("Proposals");
    await press("Sheets");
    await press("Create the sheets");
    await heading(THE_BOOK);
    expect(workbook.written).toHaveLength(2);
    expect(workbook.written[1]).toEqual(workbook.written[0]);
  });

  it("explains #BUSY! and reads again", async () => {
    const busy = headlines.map((headline) => ({ ...headline, value: "#BUSY!", text: "#BUSY!" }));
    const { workbook, goTo, press } = renderPane({ headlines: busy });
    await goTo("Sheets");
    await press("Create the sheets");
    await screen.findByText(/still calculating/);
    expect(screen.queryByText(/^All checks hold/)).toBeNull();
    workbook.headlines = headlines;
    await press("Refresh");
    await screen.findByText(/^All checks hold/);
    expect(screen.queryByText(/still calculating/)).toBeNull();
  });
});

describe("the book of a workbook", () => {
  const ofTables = {
    ...keptBook,
    sources: {
      spend: { place: { kind: "table", reference: "Old" }, roles: { agency: 0, service: 1, amount: 2 } },
    },
  } as const;

  it("says which cells of its sheets no longer fit, has no undo that is not its own, and is changed as its cells have it", async () => {
    const findings = [
      {
        severity: "note" as const,
        message: "This cell holds text. What was kept stands.",
        address: "Place!B4",
      },
    ];
    const { workbook, press } = renderPane({ book: { ...keptBook, findings } });
    await screen.findByText(/What was kept stands/, undefined, PATIENT);
    expect(screen.queryByText("Undo this write")).toBeNull();
    expect(misnamed()).toEqual([]);
    workbook.book = { ...keptBook, book: { ...keptBook.book, place: { ...placeOf(keptBook), years: 7 } } };
    await press("Change the book");
    await heading("Proposals");
    await press("Place");
    await heading("Place");
    expect(screen.getByLabelText<HTMLInputElement>("Number of years").value).toBe("7");
  });

  it("says where it is gone", async () => {
    const { workbook, press } = renderPane({ book: keptBook });
    await screen.findByText("Change the book");
    workbook.book = null;
    await press("Change the book");
    await screen.findByText(/^The workbook holds no book any more/);
    expect(screen.getByText("Make a book")).toBeTruthy();
  });

  it("says that a table it was made from is gone, and proposes none of a kind that it went without", async () => {
    const { press, pane } = renderPane({ book: ofTables });
    await press("Change the book");
    await heading("Proposals");
    await press("Tables");
    await screen.findByText(/The table Old, which this book was made from, was not found there/);
    await waitFor(() => expect(pane.store.getState().work).toBeNull());
    expect(pane.store.getState().answers.sources["grants"]).toMatchObject({ isLeftOut: true });
  });

  it("keeps the spending and grants that no table of the workbook told", async () => {
    const spend = { rows: [["A", "Legal", 100]] };
    const fromElsewhere = { ...keptBook, book: { ...keptBook.book, spend } };
    const { press, pane } = renderPane({ book: fromElsewhere });
    await press("Change the book");
    await heading("Proposals");
    await press("Tables");
    await heading("Tables");
    await press("Next");
    await heading("Place");
    expect(pane.store.getState().book?.book).toEqual(fromElsewhere.book);
  });
});

function placeOf({ book }: typeof keptBook): object {
  return book["place"] as object;
}

/** Buttons whose name does not hold the words that are read on them, so that speaking those would not press them. */
function misnamed(): string[] {
  return [...document.querySelectorAll("button")]
    .map((button) => ({ read: button.textContent ?? "", name: button.getAttribute("aria-label") }))
    .filter(({ read, name }) => name !== null && !name.includes(read))
    .map(({ read, name }) => `${read}: ${name}`);
}
