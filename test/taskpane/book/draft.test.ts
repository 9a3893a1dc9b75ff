import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import { bookActions } from "../../../src/taskpane/book/actions/actions";
import { sources } from "../../../src/taskpane/sources";
import { createPane } from "../../../src/taskpane/state";
import type { PanePort } from "../../../src/taskpane/state";
import { keptBook, memoryPort, memoryWorkbook } from "../memory-port";

const A_WHILE = 10_000;

function paneOver(workbook: ReturnType<typeof memoryWorkbook>, override: Partial<PanePort> = {}) {
  const pane = createPane(memoryPort(workbook, override), sources);
  const actions = bookActions(pane.desk, pane);
  return { pane, actions, state: () => pane.store.getState() };
}

describe("a draft", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const typed = async (workbook: ReturnType<typeof memoryWorkbook>, override: Partial<PanePort> = {}) => {
    const made = paneOver(workbook, override);
    await made.pane.start();
    await made.pane.openBook();
    made.actions.put(["place", "name"], "Northshire");
    return made;
  };

  it("is kept in the workbook once nothing was typed for a while, and not before", async () => {
    const workbook = memoryWorkbook();
    const { actions } = await typed(workbook);
    expect(workbook.draft).toBeNull();
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toContain("Northshire");
    actions.put(["place", "name"], "Southshire");
    expect(workbook.draft).toContain("Northshire");
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toContain("Southshire");
  });

  it("is there again, as it was left, when the pane or the workbook is opened again", async () => {
    const workbook = memoryWorkbook();
    const before = await typed(workbook);
    await before.actions.goTo("place");
    before.actions.put(["place", "years"], "many");
    before.pane.store.setState(({ answers }) => ({
      answers: { ...answers, said: new Map([["Spend", { income: "gross" as const }]]) },
    }));
    await vi.advanceTimersByTimeAsync(A_WHILE);
    const after = paneOver(workbook);
    await after.pane.start();
    expect(after.state()).toMatchObject({ screen: "start", book: before.state().book });
    expect(after.state().answers).toEqual(before.state().answers);
    await vi.advanceTimersByTimeAsync(A_WHILE);
    await after.pane.openBook();
    expect(after.state().book?.section).toBe("place");
  });

  it("is none while the book of a workbook is only looked at, and one as soon as something of it is changed", async () => {
    const workbook = memoryWorkbook();
    workbook.book = keptBook;
    const { pane, actions } = paneOver(workbook);
    await pane.start();
    await pane.openBook();
    for (const section of ["place", "tables", "scenarios"] as const) await actions.goTo(section);
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toBeNull();
    actions.put(["place", "name"], "Westshire");
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toContain("Westshire");
  });

  it("is kept where only what is chosen of the tables was changed", async () => {
    const workbook = memoryWorkbook();
    workbook.book = keptBook;
    const { pane, actions } = paneOver(workbook);
    await pane.start();
    await pane.openBook();
    pane.store.setState(({ answers }) => ({
      answers: { ...answers, said: new Map([["Spend", { income: "gross" as const }]]) },
    }));
    await actions.goTo("place");
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toContain("gross");
  });

  it("is kept as soon as Excel can, where it could not at first", async () => {
    const workbook = memoryWorkbook();
    let busy = true;
    const { state } = await typed(workbook, {
      keepDraft: async (text) => {
        if (busy) throw new Error("A cell is being typed in.");
        workbook.draft = text;
      },
    });
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toBeNull();
    expect(state().isDraftLoose).toBe(true);
    busy = false;
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toContain("Northshire");
    expect(state().isDraftLoose).toBe(false);
  });

  it("that was discarded does not come back when the first screen is asked for at once", async () => {
    const workbook = memoryWorkbook();
    const { pane, state } = await typed(workbook);
    await vi.advanceTimersByTimeAsync(A_WHILE);
    pane.discardDraft();
    await pane.start();
    expect(state().book).toBeNull();
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toBeNull();
  });

  it("is kept no more once it is written, or discarded", async () => {
    const workbook = memoryWorkbook();
    const { pane, actions, state } = await typed(workbook);
    await vi.advanceTimersByTimeAsync(A_WHILE);
    pane.discardDraft();
    expect(state()).toMatchObject({ book: null, screen: "start" });
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toBeNull();
    pane.bringBack();
    expect(state().book?.book).toMatchObject({ place: { name: "Northshire" } });
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toContain("Northshire");
    pane.store.setState(({ book }) => ({ book: { ...book!, book: keptBook.book } }));
    await actions.goTo("review");
    await actions.write();
    expect(state().screen).toBe("held");
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).toBeNull();
  });

  it("of another form is said not to be readable, and stays", async () => {
    const workbook = memoryWorkbook({ draft: JSON.stringify({ draft: 7 }) });
    const { pane, state } = paneOver(workbook);
    await pane.start();
    expect(state().book).toBeNull();
    expect(state().trouble?.message).toMatch(/cannot be opened because it is of another version/);
    await vi.advanceTimersByTimeAsync(A_WHILE);
    expect(workbook.draft).not.toBeNull();
  });

  it("gives back what was taken out of it, until something else is changed", () => {
    const { pane, actions, state } = paneOver(memoryWorkbook());
    pane.store.setState({ book: { ...newDraft(2026), book: keptBook.book, section: "proposals" } });
    actions.removeProposal(0);
    expect(state().book?.book).toMatchObject({ proposals: [], scenarios: [{ on: [] }] });
    expect(state().removed?.what).toBe("Fleet was removed.");
    pane.bringBack();
    expect(state().book?.book).toEqual(keptBook.book);
    actions.removeProposal(0);
    actions.addProposal();
    expect(state().removed).toBeNull();
  });
});
