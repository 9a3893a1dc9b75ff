import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import fc from "fast-check";
import type { BookJson } from "../../../src/model/book";
import { at } from "../../../src/model/json";
import { equalShares } from "../../../src/taskpane/book/state";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { PATIENT, press, renderPane } from "../render-pane";

function bookOf(agencies: readonly object[]): BookJson {
  const place = { name: "North", unit: "£", firstYear: 2026, years: 3, agencies };
  return { book: 1, place, proposals: [{ id: "P1", lever: "typed" }], scenarios: [] } as unknown as BookJson;
}

it("are the whole to the last of six decimals, for any number of bodies, and differ by one of these at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (bodies) => {
      const shares = Object.values(
        equalShares(bookOf(Array.from({ length: bodies }, (_, body) => ({ id: `B${body}` })))),
      ).map((share) => Math.round(share * 1e6));
      expect(shares).toHaveLength(bodies);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1e6);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});

it("are one press for who saves, without the parties outside the place, and can be taken back", async () => {
  const { pane } = renderPane();
  const book = bookOf([{ id: "A" }, { id: "Department", outside: true }, { id: "B" }, { id: "C" }]);
  act(() =>
    pane.store.setState({
      screen: "book",
      book: { ...newDraft(2026), book, section: "proposals", editing: 0 },
    }),
  );
  await screen.findByLabelText("How it saves", undefined, PATIENT);
  const shares = () => at(pane.store.getState().book!.book, ["proposals", 0, "shares"]);
  await press("Equal shares: Who saves");
  expect(shares()).toEqual({ A: 0.333334, B: 0.333333, C: 0.333333 });
  expect(screen.getByText("Sum: 100%")).toBeTruthy();
  await press("Take that back");
  expect(shares()).toBeUndefined();
});
