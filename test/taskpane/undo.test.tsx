import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ribbonActions } from "../../src/taskpane/ribbon";
import { sources } from "../../src/taskpane/sources";
import { createPane } from "../../src/taskpane/state";
import type { Pane } from "../../src/taskpane/state";
import { WorkbookProblem } from "../../src/workbook";
import type { WriteWatch } from "../../src/workbook";
import { keptBook, memoryPort, memoryWorkbook } from "./memory-port";
import { heading, renderPane } from "./render-pane";

const [notes, moreNotes] = ["Summary!H3", "Summary!H4"];
const toLose = [{ address: notes, now: "an hour of notes", willBe: "gone with its sheet" }];

describe("undo", () => {
  it("takes the write back", async () => {
    const { workbook, goTo, press } = renderPane();
    await goTo("Sheets");
    await press("Create the sheets");
    await press("Undo this write");
    await screen.findByText("The last write was undone. The sheets are as they were before it.");
    expect(workbook.undone).toBe(1);
    // What was written is a draft again.
    await press("Continue with the book");
    await press("Proposals");
    await screen.findByText("Fleet");
  });

  it("and Refresh say that a table is gone, and nothing is green or complete over it", async () => {
    const { workbook, goTo, press } = renderPane();
    await goTo("Sheets");
    await press("Create the sheets");
    await screen.findByText(/^All checks hold/);
    workbook.gone = ["Table Spend is no longer in this workbook. Choose the spend table again."];
    await press("Refresh");
    await screen.findByText(workbook.gone[0]!);
    expect(screen.queryByText(/^All checks hold/)).toBeNull();
    await press("Undo this write");
    await screen.findByText("1 to correct");
    screen.getByText(workbook.gone[0]!);
    screen.getByText("First put right what is missing under Tables.");
  });

  it("says what it could not put back", async () => {
    const { goTo, press } = renderPane({ notRestored: ["Sheet “Count” had been deleted since."] });
    await goTo("Sheets");
    await press("Create the sheets");
    await press("Undo this write");
    await screen.findByText(
      "The last write was undone, but not everything is as it was. Sheet “Count” had been deleted since.",
    );
  });

  it("shows how far it is on the screen of the book, and can be stopped there", async () => {
    let watched: WriteWatch = {};
    let fail: (problem: Error) => void = () => undefined;
    const { goTo, press } = renderPane(
      {},
      {
        undoLastWrite: (_, watch = {}) => {
          watched = watch;
          return new Promise((_resolve, reject) => (fail = reject));
        },
      },
    );
    await goTo("Sheets");
    await press("Create the sheets");
    await press("Undo this write");
    await screen.findByText("Undoing the write …", { selector: "span" });
    act(() => watched.progress?.(0.25));
    await screen.findByText("Undoing the write: 25% …");
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("0.25");
    await press("Stop Undo");
    await screen.findByText("Stopping …", { selector: "span" });
    expect(watched.signal?.aborted).toBe(true);
    act(() => fail(new WorkbookProblem("Undo was stopped. The write is taken back in part.")));
    await screen.findByText(/^Undo was stopped\./);
    await screen.findByText(/Sheets have changed/);
    expect(screen.queryByRole("progressbar")).toBeNull();
    // To be gone on with.
    expect(screen.getByRole("button", { name: "Undo this write" }).getAttribute("aria-disabled")).toBeNull();
  });

  it("that was stopped before it changed anything leaves the figures as they are, however that is said", async () => {
    const { goTo, press } = renderPane(
      {},
      { undoLastWrite: () => Promise.reject(new WorkbookProblem("Undo was stopped.", undefined, true)) },
    );
    await goTo("Sheets");
    await press("Create the sheets");
    await press("Undo this write");
    await screen.findByText(/^Undo was stopped\./);
    expect(screen.queryByText(/Sheets have changed/)).toBeNull();
  });

  it("stands even where the book cannot be read after it", async () => {
    let lost = false;
    const { workbook, goTo, press } = renderPane(
      {},
      { readBook: () => (lost ? Promise.reject(new Error("lost")) : Promise.resolve(null)) },
    );
    await goTo("Sheets");
    await press("Create the sheets");
    await screen.findByText(/^All checks hold/);
    lost = true;
    await press("Undo this write");
    await screen.findByText(/The last write was undone/);
    expect(workbook.undone).toBe(1);
  });

  it("asks before cells changed since are lost, and goes ahead when told to", async () => {
    const { workbook, goTo, press } = renderPane({ toLose });
    await goTo("Sheets");
    await press("Create the sheets");
    await press("Undo this write");
    const question = await screen.findByRole("region", { name: "Cells changed since the last write" });
    expect(question.textContent).toContain("now: an hour of notes");
    expect(question.parentElement).toBe(document.activeElement);
    expect(workbook.undone).toBe(0);
    await press("Undo and lose these changes");
    await screen.findByText(/The last write was undone/);
    expect(workbook.undone).toBe(1);
    expect(screen.queryByRole("region", { name: "Cells changed since the last write" })).toBeNull();
  });

  it("leaves everything as it is when told to", async () => {
    const { workbook, goTo, press } = renderPane({ toLose });
    await goTo("Sheets");
    await press("Create the sheets");
    await press("Undo this write");
    await press("Keep everything as it is");
    expect(screen.queryByText(notes)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Undo this write" }));
    expect(screen.getByRole("heading", { name: "The book of this workbook" })).toBeTruthy();
    expect(workbook.undone).toBe(0);
  });

  it("asks again where more was changed since it asked", async () => {
    const { workbook, goTo, press } = renderPane({ toLose });
    await goTo("Sheets");
    await press("Create the sheets");
    await press("Undo this write");
    workbook.toLose = [...toLose, { address: moreNotes, now: "more", willBe: "gone" }];
    await press("Undo and lose these changes");
    await screen.findByText(moreNotes);
    expect(workbook.undone).toBe(0);
  });

  it("shows twenty of many cells, and the others when asked", async () => {
    const many = Array.from({ length: 30 }, (_, row) => ({ ...toLose[0]!, address: `Sheet!A${row + 1}` }));
    const { pane, press } = renderPane({ toLose: many });
    await act(() => pane.undo());
    expect(screen.getByText("Sheet!A20")).toBeTruthy();
    expect(screen.queryByText("Sheet!A21")).toBeNull();
    await press("Show 10 more");
    expect(screen.getByText("Sheet!A30")).toBeTruthy();
    // Not lost with the button, which would send Tab out of the pane.
    expect(document.activeElement).toBe(screen.getByText("All 30 are shown."));
  });
});

describe("the ribbon", () => {
  it("takes a write back in the middle of the questions, which stay", async () => {
    const { pane, workbook, goTo } = renderPane();
    await goTo("Proposals");
    await act(() => pane.undo());
    await screen.findByText(/The last write was undone/);
    expect(screen.getByRole("heading", { name: "Proposals" })).toBeTruthy();
    expect(workbook.undone).toBe(1);
  });

  it("begins a book while the pane is still opening", async () => {
    const { pane } = renderPane();
    await act(() => pane.openBook());
    await heading("Tables");
  });

  it("opens the book that the workbook holds, and goes on with one that was left", async () => {
    const { pane, press } = renderPane({ book: keptBook });
    await act(() => pane.openBook());
    await heading("Proposals");
    await press("Place");
    await heading("Place");
    await press("Home");
    await act(() => pane.openBook());
    await heading("Place");
  });

  it("waits until the pane is idle, and takes back once however often it is pressed", async () => {
    const { workbook, pane, ribbon, finishLooking } = await paneLookingForTables((pane) => pane.lookAgain());
    const pressed = [ribbon.undoLastWrite(), ribbon.undoLastWrite()];
    await Promise.resolve();
    expect(workbook.undone).toBe(0);
    finishLooking();
    await Promise.all(pressed);
    expect(workbook.undone).toBe(1);
    expect(pane.store.getState().notice).toMatch(/The last write was undone/);
  });

  it("does both of two commands that wait, one after the other", async () => {
    const { workbook, pane, ribbon, finishLooking } = await paneLookingForTables((pane) => pane.lookAgain());
    const pressed = [ribbon.undoLastWrite(), ribbon.openBook()];
    finishLooking();
    await new Promise((resolve) => setTimeout(resolve));
    finishLooking();
    await Promise.all(pressed);
    expect(workbook.undone).toBe(1);
    expect(pane.store.getState()).toMatchObject({ screen: "book", book: { section: "tables" } });
  });

  it("does not begin again a book that was just begun", async () => {
    const { pane, ribbon, finishLooking } = await paneLookingForTables((pane) => pane.openBook());
    const pressed = ribbon.openBook();
    const begun = pane.store.getState().book;
    finishLooking();
    await pressed;
    expect(begun).not.toBeNull();
    expect(pane.store.getState().book).toBe(begun);
  });

  it("brings up the pane where undo has something to ask or to say, and only there", async () => {
    const workbook = memoryWorkbook({ toLose });
    const pane = createPane(memoryPort(workbook), sources);
    let shown = 0;
    const ribbon = ribbonActions(pane, async () => void (shown += 1));
    await ribbon.undoLastWrite();
    expect([shown, workbook.undone]).toEqual([1, 0]);
    workbook.toLose = [];
    await ribbon.undoLastWrite();
    expect([shown, workbook.undone]).toEqual([1, 1]);
  });
});

/** A pane that has begun to look for tables, and is at work until it is told that it has found them. */
async function paneLookingForTables(begin: (pane: Pane) => Promise<void>) {
  const workbook = memoryWorkbook();
  let finish: () => void = () => undefined;
  const pane = createPane(
    memoryPort(workbook, {
      findTables: () => new Promise((resolve) => (finish = () => resolve(workbook.tables))),
    }),
    sources,
  );
  await pane.start();
  void begin(pane);
  await new Promise((resolve) => setTimeout(resolve));
  expect(pane.store.getState().work).toBe("looking");
  const ribbon = ribbonActions(pane, () => Promise.resolve());
  return { workbook, pane, ribbon, finishLooking: () => finish() };
}
