import { expect, it } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { bookActions } from "../../../src/taskpane/book/actions/actions";
import { choicesOf, everyProposal, positionsOf } from "../../../src/taskpane/book/proposals/sought";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { sources } from "../../../src/taskpane/sources";
import { createPane } from "../../../src/taskpane/state";
import { memoryPort, memoryWorkbook } from "../memory-port";

const book: BookJson = {
  book: 1,
  place: { firstYear: 2026, years: 2, agencies: [{ id: "A", name: "Council" }, { id: "B" }] },
  proposals: [
    { id: "P1", name: "Shared fleet", shares: { A: 1 }, status: "agreed", actor: "joint" },
    { id: "P2", name: "Fleet of hubs", shares: { B: 1 }, costs: [{ pays: { A: 1 } }] },
    { id: "P3", name: "Pool the grants", lever: "pooling", actor: "whitehall" },
  ],
  scenarios: [],
};

it("proposals are found by words, body, status, lever and actor, and by all of them together", () => {
  const found = (sought: Partial<typeof everyProposal>) => positionsOf(book, { ...everyProposal, ...sought });
  expect(found({})).toEqual([0, 1, 2]);
  expect(found({ words: "fleet" })).toEqual([0, 1]);
  expect(found({ words: "HUBS p2" })).toEqual([1]);
  expect(found({ agency: "A" })).toEqual([0, 1]);
  expect(found({ agency: "B" })).toEqual([1]);
  expect(found({ status: "agreed" })).toEqual([0]);
  expect(found({ lever: "pooling" })).toEqual([2]);
  expect(found({ actor: "local" })).toEqual([1]);
  expect(found({ words: "fleet", actor: "joint" })).toEqual([0]);
  expect(found({ words: "fleet", actor: "whitehall" })).toEqual([]);
});

it("only what some proposal has is offered to choose", () => {
  const keys = (filter: Parameters<typeof choicesOf>[1]) => choicesOf(book, filter).map(({ key }) => key);
  expect(keys("agency")).toEqual(["", "A", "B"]);
  expect(choicesOf(book, "agency")[1]!.text).toBe("Council");
  expect(keys("status")).toEqual(["", "agreed"]);
  expect(keys("lever")).toEqual(["", "typed", "pooling"]);
  expect(keys("actor")).toEqual(["", "local", "joint", "whitehall"]);
});

it("a proposal is shown in its row, and opened from the row that is selected", async () => {
  const workbook = memoryWorkbook();
  const pane = createPane(memoryPort(workbook), sources);
  const actions = bookActions(pane.desk, pane);
  pane.store.setState({ book: { ...newDraft(2026), book, section: "proposals" } });
  await actions.showProposal("P2");
  expect(workbook.shown).toEqual(["P2"]);
  await actions.openSelected();
  expect(pane.store.getState().trouble?.message).toMatch(/^The selected row is no proposal/);
  workbook.selected = "P3";
  await actions.openSelected();
  expect(pane.store.getState()).toMatchObject({ book: { editing: 2 }, trouble: null });
});
