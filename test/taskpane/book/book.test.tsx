import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
// Loaded here, so that no test waits for it.
import "../../../src/taskpane/book";
import { NO_CHOICES, readBook } from "../../../src/model/book";
import { renderPane } from "../render-pane";

/** Types a text in the field of a label all at once: letter by letter takes seconds in jsdom. */
function set(label: string | RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

/** Presses a button by its words: searching by role takes long in jsdom on a page of many fields. */
async function press(words: string | RegExp): Promise<void> {
  const button = (await screen.findByText(words, { selector: "button, button *" }, PATIENT)).closest(
    "button",
  )!;
  await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"), PATIENT);
  fireEvent.click(button);
}

/** Generous: the machines that run the tests may be busy. */
const PATIENT = { timeout: 20_000 };

const heading = (text: string): Promise<HTMLElement> => screen.findByText(text, { selector: "h1" }, PATIENT);

/** Through the first steps to the place, with the tables of the workbook in memory. */
async function begin(): Promise<void> {
  await press("Make a book");
  await screen.findByText(/\d grants read/, undefined, PATIENT);
  await press("Next");
  await heading("Step 2 of 5: Place");
}

describe("a book made in the pane", () => {
  it("is asked for step by step, told what is wrong with it, written, and shown", async () => {
    const { workbook } = renderPane();
    await begin();
    set("Name of the place", "Northshire");
    set("Number of years", "many");
    await press("Next");
    await screen.findByText(
      "Number of years: enter a whole number from 1 to 60.",
      { selector: "button" },
      PATIENT,
    );
    // What was typed is still there.
    expect(screen.getByLabelText<HTMLInputElement>("Number of years").value).toBe("many");
    set("Number of years", "4");
    await waitFor(() => expect(screen.queryByText("There is a problem")).toBeNull());
    await press("Next");
    await heading("Step 3 of 5: Proposals");
    await press("Add a proposal");
    set("Name", "Shared procurement");
    await heading("Shared procurement");
    set(/^Saving a year at full effect/, "1,200");
    set("Who saves: Bolton", "60");
    set("Who saves: Bury", "30");
    await press("Done");
    await screen.findByText(/these add up to 90%/, { selector: "button" }, PATIENT);
    set("Who saves: Bury", "40");
    await press("Done");
    await heading("Step 3 of 5: Proposals");
    await press("Next");
    const tick = await screen.findByLabelText<HTMLInputElement>(
      "Shared procurement in All proposals",
      undefined,
      PATIENT,
    );
    expect(tick.checked).toBe(true);
    await press("Next");
    await screen.findByText("The register", undefined, PATIENT);
    await press("Write");
    await heading("The book of Northshire");
    expect(screen.getByText("Net present value").closest("tr")!.textContent).toContain("621");
    const written = workbook.book!.book;
    expect(() => readBook(written)).not.toThrow();
    expect(written).toMatchObject({
      place: { name: "Northshire", years: 4, unit: "£ thousand" },
      proposals: [{ id: "P1", fullYear: 1200, shares: { Bolton: 0.6, Bury: 0.4 } }],
      scenarios: [{ name: "All proposals", on: ["P1"] }],
    });
    expect(Object.keys(workbook.book!.sources)).toEqual(["spend", "grants"]);
    await press("Undo this write");
    await waitFor(() => expect(workbook.undone).toBe(1));
  });

  it("is kept when it is left, and a problem in another step is one press away at the end", async () => {
    const { pane } = renderPane();
    await begin();
    await press("Leave");
    await press("Continue with the book");
    await heading("Step 2 of 5: Place");
    act(() => {
      const { book } = pane.store.getState();
      const wrong = {
        ...book!.book,
        proposals: [{ id: "P1", name: "Fleet", start: 2027, shares: { Bury: 1 } }],
      };
      pane.store.setState({ book: { ...book!, book: wrong } });
    });
    await press("Review");
    await press(/^Fleet, saving a year at full effect/);
    await heading("Fleet");
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText(/^Saving a year at full effect/)),
    );
  });
});

const NORTHSHIRE = {
  book: 1,
  place: { name: "Northshire", unit: "£ thousand", firstYear: 2026, years: 3, agencies: [{ id: "A" }] },
  proposals: [{ id: "P1", name: "Fleet", start: 2027, fullYear: 300, shares: { A: 1 } }],
  scenarios: [{ id: "S1", name: "Local first", on: ["P1"] }],
};
const holding = {
  book: { book: NORTHSHIRE, baseBudget: [], choices: NO_CHOICES, sources: {}, findings: [] },
};

it("the pane of a workbook that holds a book shows its figures and its register", async () => {
  renderPane(holding);
  const held = await screen.findByLabelText("The book of Northshire", undefined, PATIENT);
  await within(held).findByText(/All checks hold\./);
  expect(within(held).getByText("Fleet").closest("tr")!.textContent).toContain("300");
  await press("Change the book");
  await heading("Step 3 of 5: Proposals");
});

it("the pane of a workbook with a book but no sheets of it says how they are written", async () => {
  renderPane(holding, { bookHeadlines: async () => [] });
  const held = await screen.findByLabelText("The book of Northshire", undefined, PATIENT);
  await within(held).findByText(/has no sheets of this book yet\. Choose Change the book/);
});
