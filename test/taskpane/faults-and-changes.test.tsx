import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PaneContext } from "../../src/taskpane/pane";
import { FaultBoundary, lazily } from "../../src/taskpane/parts";
import { sources } from "../../src/taskpane/sources";
import { createPane } from "../../src/taskpane/state";
import { WorkbookProblem } from "../../src/workbook";
import { loadedOnce } from "../../src/workbook/loaded-once";
import { headlines, keptBook, memoryPort, memoryWorkbook } from "./memory-port";
import { renderPane, renderUnstyled } from "./render-pane";

describe("a screen that cannot be drawn", () => {
  it("says so, keeps the book that is being made, and leads back to the first screen", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const pane = createPane(memoryPort(memoryWorkbook()), sources);
    await pane.openBook();
    const { book } = pane.store.getState();
    const Broken = () => {
      throw new Error("Cannot read it.");
    };
    renderUnstyled(
      <PaneContext value={pane}>
        <FaultBoundary>
          <Broken />
        </FaultBoundary>
      </PaneContext>,
    );
    expect(screen.getByRole("alert").textContent).toContain("Total Place made a mistake: Cannot read it.");
    act(() => screen.getByRole("button", { name: "Go to the first screen" }).click());
    expect(pane.store.getState()).toMatchObject({ screen: "start", book });
    quiet.mockRestore();
  });
});

describe("a part of the pane that does not load", () => {
  const lost = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  const NOT_LOADED =
    "A part of Total Place did not load: the connection to where the add-in is kept is broken. What you typed is kept. Check the connection, then try again.";

  it("is not called a mistake, and is there when it is tried again", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
    let isConnected = false;
    const Part = lazily(() =>
      isConnected ? Promise.resolve(() => <p>It is here</p>) : Promise.reject(lost),
    );
    renderUnstyled(
      <PaneContext value={createPane(memoryPort(memoryWorkbook()), sources)}>
        <FaultBoundary>
          <Part />
        </FaultBoundary>
      </PaneContext>,
    );
    await screen.findByText("This screen did not load");
    expect(screen.getByRole("alert").textContent).toContain(NOT_LOADED);
    expect(screen.getByRole("alert").textContent).not.toContain("mistake");
    isConnected = true;
    act(() => screen.getByRole("button", { name: "Go to the first screen" }).click());
    await screen.findByText("It is here");
    quiet.mockRestore();
  });

  it("is said so too where it was to do something with the workbook", async () => {
    const { goTo, press } = renderPane({}, { reviewBook: () => Promise.reject(lost) });
    await goTo("Scenarios");
    await press("Sheets");
    await screen.findByText(NOT_LOADED);
  });

  it("is asked for again by whatever needs it next, and once it is there only once", async () => {
    const answers = [Promise.reject(lost), Promise.resolve("here"), Promise.resolve("twice")];
    const part = loadedOnce(() => answers.shift()!);
    await expect(part()).rejects.toThrow(NOT_LOADED);
    expect([await part(), await part()]).toEqual(["here", "here"]);
  });
});

describe("figures on the screen", () => {
  it("are no longer vouched for once cells have changed, until they are read again", async () => {
    let changed: () => void = () => undefined;
    const { goTo, press } = renderPane(
      {},
      {
        watch: async (tell) => {
          changed = tell;
          return async () => undefined;
        },
      },
    );
    await goTo("Sheets");
    await press("Create the sheets");
    await screen.findByText(/^All checks hold/);
    act(() => changed());
    await screen.findByText(/^Sheets have changed since these figures were read/);
    expect(screen.queryByText(/^All checks hold/)).toBeNull();
    await press("Refresh");
    await screen.findByText(/^All checks hold/);
    expect(screen.queryByText(/^Sheets have changed/)).toBeNull();
  });

  it("are not vouched for either where they could not be read again, until they can", async () => {
    let isGone = false;
    const { press } = renderPane(
      { book: keptBook },
      {
        readBook: () =>
          isGone ? Promise.reject(new WorkbookProblem("The sheet is gone.")) : Promise.resolve(keptBook),
      },
    );
    await screen.findByText(/^All checks hold/);
    isGone = true;
    await press("Refresh");
    await screen.findByText("The sheet is gone.");
    expect(screen.getByText(/^Sheets have changed/)).toBeTruthy();
    expect(screen.queryByText(/^All checks hold/)).toBeNull();
    isGone = false;
    await press("Refresh");
    await screen.findByText(/^All checks hold/);
    expect(screen.queryByText("The sheet is gone.")).toBeNull();
  });

  it("are not vouched for where cells changed while they were read", async () => {
    let changed: () => void = () => undefined;
    let isChanging = false;
    const { goTo, press } = renderPane(
      {},
      {
        watch: async (tell) => {
          changed = tell;
          return async () => undefined;
        },
        bookHeadlines: async () => {
          if (isChanging) changed();
          return { headlines };
        },
      },
    );
    await goTo("Sheets");
    await press("Create the sheets");
    await screen.findByText(/^All checks hold/);
    isChanging = true;
    await press("Refresh");
    await screen.findByText(/^Sheets have changed/);
    expect(screen.queryByText(/^All checks hold/)).toBeNull();
    isChanging = false;
    await press("Refresh");
    await screen.findByText(/^All checks hold/);
  });

  it("are there at once, and filled in when Excel has worked them out: nobody waits for them", async () => {
    let answer: (shown: { readonly headlines: typeof headlines }) => void = () => undefined;
    let watched: AbortSignal | undefined;
    const busy = headlines.map((each) => ({ ...each, value: "#BUSY!", text: "#BUSY!" }));
    const { pane, press } = renderPane(
      { book: keptBook },
      {
        bookHeadlines: ({ first, signal } = {}) => {
          watched = signal;
          first?.({ headlines: busy });
          return new Promise((resolve) => (answer = resolve));
        },
      },
    );
    await screen.findByText(/^Excel is still calculating some of these figures\. They are read again here/);
    await waitFor(() => expect(pane.store.getState().work).toBeNull());
    expect(screen.queryByText(/^A check does not hold/)).toBeNull();
    const [early, earlySignal] = [answer, watched];
    await press("Refresh");
    await waitFor(() => expect(pane.store.getState().work).toBeNull());
    expect(earlySignal?.aborted).toBe(true);
    act(() => early({ headlines }));
    await screen.findByText(/^Excel is still calculating/);
    expect(screen.queryByText(/^All checks hold/)).toBeNull();
    act(() => answer({ headlines }));
    await screen.findByText(/^All checks hold/);
    expect(screen.queryByText(/^Excel is still calculating/)).toBeNull();
  });
});
