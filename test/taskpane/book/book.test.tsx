import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
// Loaded here, so that no test waits for it.
import "../../../src/taskpane/book";
import { readBook } from "../../../src/model/book";
import { renderPane } from "../render-pane";

/** Through the first steps to the register, with the tables of the workbook in memory. */
async function begin(hands: ReturnType<typeof renderPane>): Promise<void> {
  await hands.press("Make a book");
  await screen.findByText(/\d grants read/);
  await hands.press("Next");
  await screen.findByRole("heading", { name: "Step 2 of 5: Place" });
}

describe("a book made in the pane", () => {
  it("is asked for step by step, told what is wrong with it, written, and shown", async () => {
    const hands = renderPane();
    const { press, type, workbook, user } = hands;
    await begin(hands);
    await type("Name of the place", "Northshire");
    await type("Number of years", "many");
    await press("Next");
    expect(
      await screen.findByRole("button", { name: "Number of years: enter a whole number from 1 to 60." }),
    ).toBeTruthy();
    // What was typed is still there.
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Number of years" }).value).toBe("many");
    await type("Number of years", "4");
    await waitFor(() => expect(screen.queryByText("There is a problem")).toBeNull());
    await press("Next");
    await screen.findByRole("heading", { name: "Step 3 of 5: Proposals" });
    await press("Add a proposal");
    await type("Name", "Shared procurement");
    await screen.findByRole("heading", { name: "Shared procurement", level: 1 });
    await type(/^Saving a year at full effect/, "1,200");
    await type("Who saves: Bolton", "60");
    await type("Who saves: Bury", "30");
    await press("Done");
    await screen.findByRole("button", { name: /these add up to 90%/ });
    await type("Who saves: Bury", "40");
    await press("Done");
    await screen.findByRole("heading", { name: "Shared procurement", level: 3 });
    await press("Next");
    const ticks = await screen.findByRole("table");
    expect(
      within(ticks).getByRole<HTMLInputElement>("checkbox", { name: "Shared procurement in All proposals" })
        .checked,
    ).toBe(true);
    await press("Next");
    await screen.findByRole("heading", { name: "Step 5 of 5: Review" });
    await screen.findByText("The register");
    await press("Write");
    await screen.findByRole("heading", { name: "The book of Northshire", level: 1 });
    expect(screen.getByRole("row", { name: /Net present value/ }).textContent).toContain("621");
    const written = workbook.book!.book;
    expect(() => readBook(written)).not.toThrow();
    expect(written).toMatchObject({
      place: { name: "Northshire", years: 4, unit: "£ thousand" },
      proposals: [{ id: "P1", fullYear: 1200, shares: { Bolton: 0.6, Bury: 0.4 } }],
      scenarios: [{ name: "All proposals", on: ["P1"] }],
    });
    expect(Object.keys(workbook.book!.sources)).toEqual(["spend", "grants"]);
    await user.click(screen.getByRole("button", { name: "Undo this write" }));
    await waitFor(() => expect(workbook.undone).toBe(1));
  });

  it("is kept when it is left, and a problem in another step is one press away at the end", async () => {
    const hands = renderPane();
    const { press, pane } = hands;
    await begin(hands);
    await press("Leave");
    await press("Continue with the book");
    await screen.findByRole("heading", { name: "Step 2 of 5: Place" });
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
    await screen.findByRole("heading", { name: "Fleet", level: 1 });
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole("textbox", { name: /^Saving a year at full effect/ }),
      ),
    );
  });
});

it("the pane of a workbook that holds a book shows its figures and its register", async () => {
  const book = {
    book: 1,
    place: { name: "Northshire", unit: "£ thousand", firstYear: 2026, years: 3, agencies: [{ id: "A" }] },
    proposals: [{ id: "P1", name: "Fleet", start: 2027, fullYear: 300, shares: { A: 1 } }],
    scenarios: [{ id: "S1", name: "Local first", on: ["P1"] }],
  };
  const { press } = renderPane({ book: { book, sources: {}, findings: [] } });
  const held = await screen.findByRole("region", { name: "The book of Northshire" });
  await within(held).findByText("All checks hold.");
  expect(within(held).getByRole("row", { name: /Fleet/ }).textContent).toContain("300");
  await press("Change the book");
  await screen.findByRole("heading", { name: "Step 3 of 5: Proposals" });
});
