import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { readBook } from "../../../src/model/book";
import { keptBook } from "../memory-port";
import { heading, PATIENT, press, renderPane, type } from "../render-pane";

/** Through the first steps to the place, with the tables of the workbook in memory. */
async function begin(): Promise<void> {
  await press("Make a book");
  await screen.findByText(/\d grants read/, undefined, PATIENT);
  await press("Next");
  await heading("Place");
}

describe("a book made in the pane", () => {
  it("is asked for step by step, told what is wrong with it, written, and shown", async () => {
    const { workbook } = renderPane();
    await begin();
    await type("Name of the place", "Northshire");
    await type("Number of years", "many");
    await press("Next");
    await screen.findByText(
      "Number of years: enter a whole number from 1 to 60.",
      { selector: "button" },
      PATIENT,
    );
    // What was typed is still there.
    expect(screen.getByLabelText<HTMLInputElement>("Number of years").value).toBe("many");
    await type("Number of years", "4");
    await waitFor(() => expect(screen.queryByText("There is a problem")).toBeNull());
    await press("Next");
    await heading("Proposals");
    await press("Add a proposal");
    await type("Name", "Shared procurement");
    await heading("Shared procurement");
    await type(/^Saving a year at full effect/, "1,200");
    await type("Who saves: Bolton", "60");
    await type("Who saves: Bury", "30");
    await press("Done");
    await screen.findByText(/these add up to 90%/, { selector: "button" }, PATIENT);
    await type("Who saves: Bury", "40");
    await press("Done");
    await heading("Proposals");
    await press("Scenarios");
    const tick = await screen.findByLabelText<HTMLInputElement>(
      "Shared procurement in All proposals",
      undefined,
      PATIENT,
    );
    expect(tick.checked).toBe(true);
    await press("Next");
    await screen.findByText("The register", undefined, PATIENT);
    await press("Create the sheets");
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
    await press("Home");
    await press("Continue with the book");
    await heading("Place");
    act(() => {
      const { book } = pane.store.getState();
      const wrong = {
        ...book!.book,
        proposals: [{ id: "P1", name: "Fleet", start: 2027, shares: { Bury: 1 } }],
      };
      pane.store.setState({ book: { ...book!, book: wrong } });
    });
    await press("Sheets");
    await press(/^Fleet, saving a year at full effect/);
    await heading("Fleet");
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText(/^Saving a year at full effect/)),
    );
    screen.getByText("What it saves is typed: a full-year figure, or amounts by year.");
  });
});

it("what is removed leaves the focus where it was: the next Tab goes on from there", async () => {
  renderPane({ book: keptBook });
  await press("Change the book");
  await heading("Proposals");
  await press("Remove Fleet");
  await waitFor(() =>
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Register of savings proposals"),
  );
});

it("the pane of a workbook that holds a book shows its figures and its register", async () => {
  renderPane({ book: keptBook });
  const held = await screen.findByLabelText("The book of Northshire", undefined, PATIENT);
  await within(held).findByText(/All checks hold\./);
  const parts = within(await within(held).findByLabelText("Parts of the book"));
  expect(parts.getByText("1 proposal")).toBeTruthy();
  expect(parts.getByText("Local first")).toBeTruthy();
  await press("Scenarios");
  await heading("Scenarios");
  await press("Home");
  await screen.findByText("Nothing is changed so far.");
  await press("Continue with the book");
  await heading("Scenarios");
});

it("the pane of a workbook with a book but no sheets of it says how they are written", async () => {
  renderPane({ book: keptBook }, { bookHeadlines: async () => ({ headlines: [] }) });
  const held = await screen.findByLabelText("The book of Northshire", undefined, PATIENT);
  await within(held).findByText(/has no sheets of this book yet\. Look through its parts/);
});
