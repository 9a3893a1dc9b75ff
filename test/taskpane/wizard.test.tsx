import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { pooling, settingsOf } from "../../src/model/book";
import { texts } from "../../src/taskpane/texts";
import { renderPane, shareForAll } from "./render-pane";

describe("the way through", () => {
  it("goes from the first screen to figures read back from the cells", async () => {
    const { workbook, user, press, type, goTo } = renderPane();
    await goTo("Duplication");
    await type(shareForAll, "12.5");
    await type("Duplicated fixed cost, Education", "5");
    await press("Next");
    await user.click(await screen.findByRole("checkbox", { name: "Public health grant" }));
    await press("Next");
    await press("Write");
    await screen.findByRole("heading", { name: "Scenario 1" });
    expect(screen.getByText("All checks hold.")).toBeTruthy();
    const saving = screen.getByRole("row", { name: /Saving from ending duplication/ });
    expect(within(saving).getByText("47,726")).toBeTruthy();
    expect(workbook.written).toHaveLength(1);
    expect(workbook.written[0]).toMatchObject({
      name: "Scenario 1",
      levers: {
        duplication: {
          fixedShare: { Education: 0.05, "Public health": 0.125 },
          providersKept: 1,
          achievable: 1,
        },
        pooling: { pooled: { "Public health grant": true }, values: {} },
      },
    });
  });

  it("begins when New scenario is pressed while the pane still reads the workbook", async () => {
    let finishReading = (): void => {};
    const reading = new Promise<void>((resolve) => (finishReading = resolve));
    const { user } = renderPane({}, { savedScenarios: () => reading.then(() => []) });
    await screen.findAllByText(texts.start.reading);
    await user.click(screen.getByRole("button", { name: "New scenario" }));
    finishReading();
    expect(await screen.findByRole("heading", { name: "Step 1 of 5: Tables" })).toBeTruthy();
  });

  it("can be gone by keyboard alone", async () => {
    const { workbook, user } = renderPane();
    const reach = async (role: string, name: string): Promise<void> => {
      const wanted = await screen.findByRole(role, { name });
      for (let tabs = 0; tabs < 60 && document.activeElement !== wanted; tabs += 1) await user.tab();
      expect(document.activeElement).toBe(wanted);
    };
    const onStep = (name: string) => screen.findByRole("heading", { name });
    await reach("button", "New scenario");
    await user.keyboard("{Enter}");
    await screen.findByText(/4 grants read/);
    await reach("button", "Next");
    await user.keyboard("{Enter}");
    await onStep("Step 2 of 5: Count");
    await reach("button", "Next");
    await user.keyboard("{Enter}");
    await onStep("Step 3 of 5: Duplication");
    await reach("textbox", shareForAll);
    await user.keyboard("10");
    await reach("button", "Next");
    await user.keyboard(" ");
    await onStep("Step 4 of 5: Grants");
    await reach("checkbox", "Dedicated schools grant");
    await user.keyboard(" ");
    await reach("button", "Next");
    await user.keyboard("{Enter}");
    await onStep("Step 5 of 5: Review");
    await reach("button", "Write");
    await user.keyboard("{Enter}");
    await onStep("Scenario 1");
    expect(settingsOf(workbook.written[0]!, pooling).pooled).toEqual({ "Dedicated schools grant": true });
  });

  it("moves the focus to the heading of each step, but not when the pane opens", async () => {
    const { goTo } = renderPane();
    await screen.findByText("There are none yet.");
    expect(document.activeElement).toBe(document.body);
    await goTo("Count");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: /Step 2 of 5/ }));
  });

  it("says an error once as an alert, and beside its field without another", async () => {
    const { press, type, goTo } = renderPane();
    await goTo("Duplication");
    await type(shareForAll, "much");
    await press("Next");
    const alerts = screen.getAllByRole("alert").filter(({ textContent }) => textContent !== "");
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toBe(document.activeElement);
    const field = screen.getByRole("textbox", { name: shareForAll });
    const notes = (field.getAttribute("aria-describedby") ?? "").split(" ");
    expect(notes.map((id) => document.getElementById(id)?.textContent).join(" ")).toContain(
      "enter a percentage from 0 to 100",
    );
  });

  it("keeps the answers on the way back", async () => {
    const { press, goTo } = renderPane();
    await goTo("Grants");
    await press("Back");
    const share = await screen.findByRole("textbox", { name: shareForAll });
    expect((share as HTMLInputElement).value).toBe("10");
  });

  it("leaves nothing behind when it is cancelled", async () => {
    const { workbook, press, goTo } = renderPane();
    await goTo("Review");
    await press("Cancel");
    await screen.findByRole("heading", { name: "Total Place" });
    expect(workbook.written).toEqual([]);
  });

  it("keeps the answers of a cancelled scenario until another is begun", async () => {
    const { press, goTo } = renderPane();
    await goTo("Grants");
    await press("Cancel");
    await press("Continue with Scenario 1");
    await screen.findByText(/4 grants read/);
    await press("Next");
    await press("Next");
    const share = await screen.findByRole("textbox", { name: shareForAll });
    expect((share as HTMLInputElement).value).toBe("10");
    await press("Cancel");
    await press("New scenario");
    await screen.findByText(/4 grants read/);
    await press("Cancel");
    await press("Continue with Scenario 1");
    await screen.findByText(/4 grants read/);
    await press("Next");
    await press("Next");
    const empty = await screen.findByRole("textbox", { name: shareForAll });
    expect((empty as HTMLInputElement).value).toBe("");
  });
});
