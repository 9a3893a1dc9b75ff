import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { nothingChanged, StaleReview, WorkbookProblem } from "../../src/workbook";
import type { EditedCell, WriteWatch } from "../../src/workbook";
import { cleanReview, headlines, keptBook } from "./memory-port";
import { PATIENT, heading, renderPane } from "./render-pane";

const written = { sheets: ["Summary"], headlines };
const THE_BOOK = "The book of this workbook";

describe("the review", () => {
  it("says which sheets will be written, and that the user's own stay", async () => {
    const { goTo } = renderPane();
    await goTo("Sheets");
    await screen.findByText("What the scenarios are worth to the place");
    expect(screen.getAllByText("new")).toHaveLength(2);
    expect(screen.getByText(/Your own sheets are not changed\. Spending is formulas/)).toBeTruthy();
    expect(screen.getByText("Spending read").closest("tr")!.textContent).toContain("1,190");
    expect(screen.queryByText("This is a lot to write")).toBeNull();
  });

  it("claims no pounds for what is read in another currency", async () => {
    const inDollars = {
      kind: "spend",
      total: 1190,
      unit: "£",
      currency: "thousands of dollars",
    } as const;
    const { goTo } = renderPane({ review: { ...cleanReview, totals: [inDollars] } });
    await goTo("Sheets");
    expect((await screen.findByText("Spending read")).closest("tr")!.textContent).toBe(
      "Spending read1,190 (thousands of dollars, not pounds)",
    );
  });

  it("says that nothing stays live where no table is read", async () => {
    const { goTo } = renderPane({ review: { ...cleanReview, totals: [] } });
    await goTo("Sheets");
    await screen.findByText(/Every figure is typed: no sheet follows a table\./);
    expect(screen.queryByText(/stay live/)).toBeNull();
  });

  it("says how long a long write takes", async () => {
    const { goTo } = renderPane({
      review: { ...cleanReview, size: { cells: 90_000, formulas: 60_000, seconds: 131 } },
    });
    await goTo("Sheets");
    await screen.findByText(
      /^90,000 cells are to be written, 60,000 of them formulas\. That takes about 2 minutes/,
    );
  });

  it("writes over cells the user changed only when they agree", async () => {
    const editedCells = [{ address: "Proposals!B14", now: "12.5%", willBe: "" }];
    const { workbook, goTo, press, user } = renderPane({ review: { ...cleanReview, editedCells } });
    await goTo("Sheets");
    expect(await screen.findByText("will be: (empty)")).toBeTruthy();
    await press("Create the sheets");
    expect(await screen.findAllByText(/Tick the box/)).toHaveLength(2);
    expect(workbook.written).toEqual([]);
    await user.click(screen.getByLabelText("Replace these cells"));
    await press("Create the sheets");
    await heading(THE_BOOK);
    expect(workbook.agreed).toEqual(editedCells);
  });

  it("does not write while something prevents it", async () => {
    const message = "The workbook is protected. Choose Review, then Protect Workbook.";
    const { workbook, goTo, press } = renderPane({
      review: { ...cleanReview, findings: [{ severity: "stop", message }] },
    });
    await goTo("Sheets");
    await screen.findByText(/The workbook is protected/);
    await press("Create the sheets");
    await screen.findByText(
      "The sheets cannot be written yet. Correct the problems shown below, then choose “Check again”.",
    );
    expect(workbook.written).toEqual([]);
  });
});

describe("writing", () => {
  it("happens once, however often the button is pressed", async () => {
    let started = 0;
    let finish: () => void = () => undefined;
    const { goTo, press, user } = renderPane(
      {},
      {
        writeBook: async () => {
          started += 1;
          await new Promise<void>((resolve) => (finish = resolve));
          return written;
        },
      },
    );
    await goTo("Sheets");
    await press("Create the sheets");
    const button = screen.getByText("Create the sheets", { selector: "button" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    await user.dblClick(button);
    expect(screen.getAllByText("Writing the sheets …")).not.toHaveLength(0);
    finish();
    await heading(THE_BOOK);
    expect(started).toBe(1);
  });

  it("shows how far it is, and can be stopped", async () => {
    let watched: WriteWatch = {};
    let fail: (problem: Error) => void = () => undefined;
    const { goTo, press } = renderPane(
      {},
      {
        writeBook: (_, __, ___, watch = {}) => {
          watch.progress?.(0.42);
          watched = watch;
          return new Promise((_resolve, reject) => (fail = reject));
        },
      },
    );
    await goTo("Sheets");
    await press("Create the sheets");
    await screen.findByText("Writing the sheets: 42% …");
    await press("Stop writing");
    expect(watched.signal?.aborted).toBe(true);
    act(() => watched.progress?.(1));
    expect(screen.getAllByText("Stopping …")).not.toHaveLength(0);
    act(() => watched.takenBack?.(0.5));
    await screen.findByText("Taking back what was written: 50% …");
    act(() => fail(nothingChanged("The write was stopped.")));
    await screen.findByText(/Nothing was changed/);
    await heading("Sheets");
  });

  it("says that nothing was changed when it fails, and not any more while it is tried again", async () => {
    const begun: ((error: WorkbookProblem | null) => void)[] = [];
    const answer = async (error: WorkbookProblem | null): Promise<void> => {
      await waitFor(() => expect(begun).not.toEqual([]));
      begun.shift()!(error);
    };
    const { goTo, press } = renderPane(
      {},
      {
        writeBook: async () => {
          const error = await new Promise<WorkbookProblem | null>((resolve) => begun.push(resolve));
          if (error !== null) throw error;
          return written;
        },
      },
    );
    await goTo("Sheets");
    await press("Create the sheets");
    await answer(nothingChanged("The sheet is protected."));
    expect((await screen.findByText(/is protected/)).textContent).toMatch(/Nothing was changed/);
    expect(await heading("Sheets")).toBeTruthy();
    await press("Create the sheets");
    expect(screen.getAllByText("Writing the sheets …")).not.toHaveLength(0);
    expect(screen.queryByText(/is protected/)).toBeNull();
    await answer(null);
    await heading(THE_BOOK);
  });

  it("gives a plain sentence for an error nobody foresaw", async () => {
    const { goTo, press } = renderPane(
      {},
      { writeBook: () => Promise.reject(new Error("GeneralException")) },
    );
    await goTo("Sheets");
    await press("Create the sheets");
    const said = await screen.findByText(/^That could not be finished because of a fault in Total Place/);
    expect(said.textContent).toMatch(/save the workbook/);
    expect(document.body.textContent).not.toContain("GeneralException");
  });

  it("keeps the sentence in sight while its cell is shown", async () => {
    const problem = new WorkbookProblem("Sheet “Notes” is in the way.", "Notes");
    const { workbook, goTo, press } = renderPane({}, { writeBook: () => Promise.reject(problem) });
    await goTo("Sheets");
    await press("Create the sheets");
    await press("Show sheet Notes");
    expect(workbook.shown).toEqual(["Notes"]);
    expect(screen.getByText(/is in the way\./)).toBeTruthy();
  });

  it("is done where only the figures cannot be read: they can be read again, or the write undone", async () => {
    const unread =
      "The sheets are written, but their figures could not be read: Excel stopped the work. Try again.";
    const { goTo, press, workbook } = renderPane(
      {},
      {
        writeBook: async (kept) => {
          workbook.book = { ...kept, findings: [] };
          return { sheets: ["Summary"], headlines: [], unread };
        },
      },
    );
    await goTo("Sheets");
    await press("Create the sheets");
    await screen.findByText(unread);
    expect(screen.getByText(/^The figures could not be read/)).toBeTruthy();
    expect(screen.getByText("Undo this write")).toBeTruthy();
    await press("Refresh");
    await screen.findByText(/^All checks hold/);
    expect(screen.getByText(/^As read at \d\d:\d\d\.$/)).toBeTruthy();
    expect(screen.queryByText(unread)).toBeNull();
    expect(screen.getByText("Undo this write")).toBeTruthy();
  });

  it("shows the review as it is now where more cells were changed, and asks for agreement again", async () => {
    const seen = { address: "Proposals!B14", now: "0.4", willBe: "0.1" };
    const later = { address: "Proposals!B15", now: "0.7", willBe: "0.1" };
    const review = { ...cleanReview, editedCells: [seen, later] };
    const asked: (readonly EditedCell[])[] = [];
    const { goTo, press, user } = renderPane(
      { review: { ...review, editedCells: [seen] } },
      {
        writeBook: async (_, agreed = []) => {
          asked.push(agreed);
          if (agreed.length < 2) throw new StaleReview("More cells were changed.", review);
          return written;
        },
      },
    );
    await goTo("Sheets");
    const agree = (): Promise<void> => user.click(screen.getByLabelText("Replace these cells"));
    await screen.findByText(seen.address);
    await agree();
    await press("Create the sheets");
    await screen.findByText("More cells were changed. Nothing was changed.");
    expect(screen.getByText(later.address)).toBeTruthy();
    await press("Create the sheets");
    expect(await screen.findAllByText(/Tick the box/)).toHaveLength(2);
    await agree();
    await press("Create the sheets");
    await heading(THE_BOOK);
    expect(asked).toEqual([[seen], [seen, later]]);
  });
});

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
