import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { draftOfText, draftText } from "../../../src/taskpane/state/draft-text";
import { draftFrom, lockAt, scenariosOf, withNewProposal } from "../../../src/taskpane/book/state";
import { heading, PATIENT, press, renderPane } from "../render-pane";

/** The scenarios of a book with one proposal, that is on in its one scenario. */
async function scenarios(fullYear: number | null = 300) {
  const hands = renderPane();
  await hands.goTo("Proposals");
  const { pane } = hands;
  const place = { name: "North", unit: "£", firstYear: 2026, years: 3, agencies: [{ id: "A" }] };
  const fleet = { id: "P1", name: "Fleet", start: 2026, fullYear, shares: { A: 1 } };
  act(() =>
    pane.store.setState(({ book }) => ({
      book: {
        ...book!,
        section: "scenarios",
        book: { book: 1, place, proposals: [fleet], scenarios: [{ id: "S1", name: "Local", on: ["P1"] }] },
      },
    })),
  );
  await heading("Scenarios");
  return pane;
}

const tick = () => screen.getByLabelText<HTMLInputElement>("Fleet in Local");

describe("a locked scenario", () => {
  it("keeps its figures in the draft, refuses its switches with a sentence, and can be unlocked and locked again", async () => {
    const pane = await scenarios();
    await press("Lock Local");
    const { locks } = pane.store.getState().book!;
    expect(locks).toMatchObject({ S1: { proposals: ["P1"], results: { pvCost: 0 } } });
    expect(locks!["S1"]!.results["pvSaving"]).toBeGreaterThan(800);
    const text = draftText({ book: pane.store.getState().book!, answers: pane.store.getState().answers });
    expect(draftOfText(text)?.book.locks).toEqual(locks);
    expect(screen.queryByLabelText("Name of scenario 1")).toBeNull();
    fireEvent.click(tick());
    await screen.findByText(/^Local is locked, so its switches stay as they are/, undefined, PATIENT);
    expect(tick().checked).toBe(true);
    await press("Unlock Local");
    expect(pane.store.getState().book!.locks).toEqual({});
    fireEvent.click(tick());
    expect(tick().checked).toBe(false);
    expect(screen.queryByText(/^Local is locked/)).toBeNull();
  });

  it("is left as it is by a new proposal, which is on in the others", async () => {
    const pane = await scenarios();
    await press("Copy Local");
    await press("Lock Local");
    const draft = withNewProposal(pane.store.getState().book!);
    expect(scenariosOf(draft.book).map(({ on }) => on)).toEqual([["P1"], ["P1", "P2"]]);
  });

  it("is locked no more in a book that takes the place of its own", async () => {
    const pane = await scenarios();
    await press("Lock Local");
    const draft = pane.store.getState().book!;
    expect(lockAt(draft, 0)).toBeDefined();
    const another = draftFrom(draft, draft.book);
    expect(lockAt(another, 0)).toBeUndefined();
  });

  it("is not locked without figures, and it is said what to do", async () => {
    const pane = await scenarios(null);
    await press("Lock Local");
    await screen.findByText(/^This scenario has no figures to be kept yet/, undefined, PATIENT);
    expect(pane.store.getState().book!.locks).toBeUndefined();
  });
});
