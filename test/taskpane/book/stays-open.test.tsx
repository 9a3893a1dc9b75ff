import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { at } from "../../../src/model/json";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { heading, PATIENT, press, renderPane } from "../render-pane";
import { book as withGrants, grantsOf } from "./step-grants";

const place = { name: "North", unit: "£", firstYear: 2026, years: 3, agencies: [{ id: "A" }, { id: "B" }] };
const spend = {
  rows: [
    ["A", "Parks", 100],
    ["B", "Parks", 60],
  ],
};

async function placeOf(book: object) {
  const hands = renderPane();
  const made = { book: 1, place, proposals: [], scenarios: [], ...book } as unknown as BookJson;
  act(() =>
    hands.pane.store.setState({
      screen: "book",
      book: { ...newDraft(2026), book: made, section: "place" },
    }),
  );
  await heading("Place");
  return hands;
}

const fundings = () => screen.queryAllByLabelText("Funding of the first year, £");
const funding = (position: number) => fundings()[position] as HTMLInputElement;

describe("what opened because something in it is wrong", () => {
  it("stays open when the first letter mends it, until it is folded by hand", async () => {
    await placeOf({ spend });
    await press("Take budgets from the spend table");
    await press("Next");
    expect(await screen.findAllByLabelText("Funding of the first year, £", undefined, PATIENT)).toHaveLength(
      2,
    );
    fireEvent.change(funding(0), { target: { value: "9" } });
    expect(fundings()).toHaveLength(2);
    fireEvent.change(funding(0), { target: { value: "90" } });
    expect(funding(0).value).toBe("90");
    await press(/^A: £100$/);
    expect(fundings()).toHaveLength(1);
  });

  it("stays open among the grants, until another is opened", async () => {
    const grants = [{ id: "Homes grant", award: 120 }, { id: "Youth grant" }];
    const pooling = { ...(at(withGrants, ["pooling"]) as object), grants };
    await grantsOf({ ...withGrants, pooling } as unknown as BookJson);
    await press("Next");
    const award = await screen.findByLabelText("Award, £", undefined, PATIENT);
    fireEvent.change(award, { target: { value: "6" } });
    expect((screen.getByLabelText("Award, £") as HTMLInputElement).value).toBe("6");
    await press(/^Homes grant · /);
    expect(screen.getAllByLabelText("Award, £")).toHaveLength(1);
    expect((screen.getByLabelText("Award, £") as HTMLInputElement).value).toBe("120");
  });
});

it("budgets taken from the spend table can be taken back", async () => {
  const { pane } = await placeOf({ spend });
  const budgets = () => pane.store.getState().book!.baseBudget;
  await press("Take budgets from the spend table");
  expect(budgets()).toEqual([
    { agency: "A", budget: 100 },
    { agency: "B", budget: 60 },
  ]);
  await press("Take that back");
  expect(budgets()).toEqual([]);
});
