import { act, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PaneContext } from "../../src/taskpane/pane";
import { FaultBoundary } from "../../src/taskpane/parts";
import { shipped } from "../../src/taskpane/shipped";
import { createPane } from "../../src/taskpane/wizard/store";
import { WorkbookProblem } from "../../src/workbook";
import { headlines, memoryPort, memoryWorkbook } from "./memory-port";
import { renderPane, renderUnstyled } from "./render-pane";

describe("a screen that cannot be drawn", () => {
  it("says so, keeps the answers, and leads back to the first screen", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const pane = createPane(memoryPort(memoryWorkbook()), shipped);
    await pane.newScenario();
    pane.answer({ name: "Half done" });
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
    expect(pane.store.getState()).toMatchObject({
      screen: "start",
      left: { answers: { name: "Half done" } },
    });
    quiet.mockRestore();
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
    await goTo("Review");
    await press("Write");
    await screen.findByText("All checks hold.");
    act(() => changed());
    await screen.findByText(/^Sheets have changed since these figures were read/);
    expect(screen.queryByText("All checks hold.")).toBeNull();
    await press("Read again");
    await screen.findByText("All checks hold.");
    expect(screen.queryByText(/^Sheets have changed/)).toBeNull();
  });

  it("are not vouched for either where they could not be read again, until they can", async () => {
    let isGone = true;
    const { goTo, press } = renderPane(
      {},
      {
        readHeadlines: () =>
          isGone ? Promise.reject(new WorkbookProblem("The sheet is gone.")) : Promise.resolve(headlines),
      },
    );
    await goTo("Review");
    await press("Write");
    await screen.findByText("All checks hold.");
    await press("Read again");
    await screen.findByText("The sheet is gone.");
    expect(screen.getByText(/^Sheets have changed/)).toBeTruthy();
    expect(screen.queryByText("All checks hold.")).toBeNull();
    isGone = false;
    await press("Read again");
    await screen.findByText("All checks hold.");
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
        readHeadlines: async () => {
          if (isChanging) changed();
          return headlines;
        },
      },
    );
    await goTo("Review");
    await press("Write");
    await screen.findByText("All checks hold.");
    isChanging = true;
    await press("Read again");
    await screen.findByText(/^Sheets have changed/);
    expect(screen.queryByText("All checks hold.")).toBeNull();
    isChanging = false;
    await press("Read again");
    await screen.findByText("All checks hold.");
  });
});
