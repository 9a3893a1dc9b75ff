import { changed } from "../model/book/changed";
import { duplication, settingsOf } from "../../src/model/book";
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { StaleReview, WorkbookProblem } from "../../src/workbook";
import type { EditedCell } from "../../src/workbook";
import type { Scenario } from "../../src/model/book";
import { headlineAt, named } from "../sheets/at";
import { cleanReview, headlines, keptScenario, plan } from "./memory-port";
import { renderPane, shareForAll } from "./render-pane";

describe("writing", () => {
  it("happens once, however often the button is pressed", async () => {
    const started: Scenario[] = [];
    let finish: () => void = () => undefined;
    const { goTo, user, pane } = renderPane(
      {},
      {
        write: async (scenario) => {
          started.push(scenario);
          await new Promise<void>((resolve) => (finish = resolve));
          return { sheets: ["Scenario 1 Summary"], headlines };
        },
      },
    );
    await goTo("Review");
    const button = await screen.findByRole("button", { name: "Write" });
    await user.dblClick(button);
    void pane.write();
    expect(screen.getAllByText("Writing the sheets …")).not.toHaveLength(0);
    expect(button.getAttribute("aria-disabled")).toBe("true");
    finish();
    await screen.findByText("Written: 1 sheet.");
    expect(started).toHaveLength(1);
  });

  it("says that nothing was changed when it fails, and can be tried again", async () => {
    let failing = true;
    const { goTo, press } = renderPane(
      {},
      {
        write: async () => {
          if (failing)
            throw new WorkbookProblem("Sheet “Scenario 1 Inputs” is protected. Nothing was changed.");
          return { sheets: ["Scenario 1 Summary"], headlines };
        },
      },
    );
    await goTo("Review");
    await press("Write");
    expect((await screen.findByText(/is protected/)).textContent).toMatch(/Nothing was changed/);
    expect(screen.getByRole("heading", { name: /Step 5 of 5/ })).toBeTruthy();
    failing = false;
    await press("Write");
    await screen.findByText("Written: 1 sheet.");
  });

  it("does not show why it failed before while it is tried again", async () => {
    let answer: (error: WorkbookProblem | null) => void = () => undefined;
    const { goTo, press } = renderPane(
      {},
      {
        write: async () => {
          const error = await new Promise<WorkbookProblem | null>((resolve) => (answer = resolve));
          if (error !== null) throw error;
          return { sheets: ["Scenario 1 Summary"], headlines };
        },
      },
    );
    await goTo("Review");
    await press("Write");
    answer(new WorkbookProblem("The sheet is protected. Nothing was changed."));
    await screen.findByText(/is protected/);
    await press("Write");
    expect(screen.getAllByText("Writing the sheets …")).not.toHaveLength(0);
    expect(screen.queryByText(/is protected/)).toBeNull();
    answer(null);
    await screen.findByText("Written: 1 sheet.");
  });

  it("gives a plain sentence for an error nobody foresaw", async () => {
    const { goTo, press } = renderPane({}, { write: () => Promise.reject(new Error("GeneralException")) });
    await goTo("Review");
    await press("Write");
    expect(
      (await screen.findByText(/Something went wrong in Excel: GeneralException\./)).textContent,
    ).toMatch(/save the workbook/);
  });

  it("is done where only the figures cannot be read: they can be read again, or the write undone", async () => {
    const unread =
      "The sheets are written, but their figures could not be read: Excel stopped the work. Try again.";
    const { goTo, press } = renderPane(
      {},
      { write: async () => ({ sheets: ["Scenario 1 Summary"], headlines: [], unread }) },
    );
    await goTo("Review");
    await press("Write");
    await screen.findByText(unread);
    expect(screen.getByText("Written: 1 sheet.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Undo this write" })).toBeTruthy();
    await press("Read again");
    await screen.findByText("All checks hold.");
    expect(screen.getByText(/^As read at \d\d:\d\d\.$/)).toBeTruthy();
    expect(screen.queryByText(unread)).toBeNull();
  });

  it("shows the review as it is now where more cells were changed, and asks for agreement again", async () => {
    const seen = { address: "'Scenario 1 Inputs'!B14", now: "0.4", willBe: "0.1" };
    const later = { address: "'Scenario 1 Inputs'!B15", now: "0.7", willBe: "0.1" };
    const review = { ...cleanReview("Scenario 1"), editedCells: [seen, later] };
    const asked: (readonly EditedCell[])[] = [];
    const { goTo, press, user } = renderPane(
      { review: { ...review, editedCells: [seen] } },
      {
        write: async (_, agreed = []) => {
          asked.push(agreed);
          if (agreed.length < 2)
            throw new StaleReview("More cells were changed. Nothing was changed.", review);
          return { sheets: ["Scenario 1 Summary"], headlines };
        },
      },
    );
    await goTo("Review");
    const agree = (): Promise<void> =>
      user.click(screen.getByRole("checkbox", { name: "Replace these cells" }));
    await screen.findByText(seen.address);
    await agree();
    await press("Write");
    await screen.findByText("More cells were changed. Nothing was changed.");
    expect(screen.getByText(later.address)).toBeTruthy();
    await press("Write");
    expect(await screen.findAllByText(/Tick the box/)).toHaveLength(2);
    await agree();
    await press("Write");
    await screen.findByText("All checks hold.");
    expect(asked).toEqual([[seen], [seen, later]]);
  });

  it("stands even where the list of scenarios cannot be read after it", async () => {
    let wrote = false;
    const { goTo, press } = renderPane(
      {},
      {
        write: async () => {
          wrote = true;
          return { sheets: ["Scenario 1 Summary"], headlines };
        },
        savedScenarios: () => (wrote ? Promise.reject(new Error("lost")) : Promise.resolve([])),
      },
    );
    await goTo("Review");
    await press("Write");
    await screen.findByText("All checks hold.");
    expect(screen.queryByText(/lost/)).toBeNull();
  });
});

describe("the result", () => {
  it("leads to the cell of each figure and to the Summary", async () => {
    const { workbook, goTo, press } = renderPane();
    await goTo("Review");
    await press("Write");
    expect(misnamed()).toEqual([]);
    await press("Show cell: Services that more than one agency pays for");
    await press("Go to Summary");
    expect(workbook.shown).toEqual([named(headlineAt(plan, "sharedServices")), "'Scenario 1 Summary'!A1"]);
  });

  it("explains #BUSY! and reads again", async () => {
    const busy = headlines.map((headline) => ({ ...headline, value: "#BUSY!", text: "#BUSY!" }));
    const { workbook, goTo, press } = renderPane({ headlines: busy });
    await goTo("Review");
    await press("Write");
    await screen.findByText(/still calculating/);
    expect(screen.queryByText("All checks hold.")).toBeNull();
    workbook.headlines = headlines;
    await press("Read again");
    await screen.findByText("All checks hold.");
    expect(screen.queryByText(/still calculating/)).toBeNull();
  });

  it("leads to the Summary of a scenario with an apostrophe in its name", async () => {
    const { workbook, press } = renderPane({ kept: [{ ...keptScenario, name: "Bury's" }] });
    await press("Go to sheets of Bury's");
    expect(workbook.shown).toEqual(["'Bury''s Summary'!A1"]);
  });

  it("keeps the sentence in sight while its cell is shown", async () => {
    const problem = new WorkbookProblem("Sheet “Notes” is in the way.", "Notes");
    const { workbook, goTo, press } = renderPane({}, { write: () => Promise.reject(problem) });
    await goTo("Review");
    await press("Write");
    await press("Show sheet Notes");
    expect(workbook.shown).toEqual(["Notes"]);
    expect(screen.getByText(/is in the way\./)).toBeTruthy();
  });

  it("leads back to the questions and replaces the same scenario", async () => {
    const { workbook, goTo, press, type } = renderPane();
    await goTo("Review");
    await press("Write");
    await press("Change answers");
    await screen.findByText(/4 grants read/);
    for (const next of ["Count", "Duplication"]) {
      await press("Next");
      await screen.findByRole("heading", { name: new RegExp(next) });
    }
    await type(shareForAll, "20");
    await press("Next");
    await screen.findByRole("heading", { name: /Grants/ });
    await press("Next");
    await press("Write");
    await screen.findByText("All checks hold.");
    expect(workbook.written.map(({ name }) => name)).toEqual(["Scenario 1", "Scenario 1"]);
    expect(settingsOf(workbook.written[1]!, duplication).fixedShare["Education"]).toBe(0.2);
    expect(workbook.kept).toHaveLength(1);
  });
});

describe("scenarios in the workbook", () => {
  it("are listed with what they save", async () => {
    renderPane({ kept: [keptScenario] });
    const card = await screen.findByRole("article", { name: "Front door" });
    expect(card.textContent).toContain("Duplication saving £ thousand a year47,726");
    expect(misnamed()).toEqual([]);
  });

  it("are opened at their figures, without an undo that is not theirs", async () => {
    const { press } = renderPane({ kept: [keptScenario] });
    await press("Open Front door");
    await screen.findByText("All checks hold.");
    expect(screen.queryByRole("button", { name: "Undo this write" })).toBeNull();
  });

  it("are changed from the answers in their cells", async () => {
    const { workbook, press } = renderPane({ kept: [keptScenario] });
    await screen.findByRole("article", { name: "Front door" });
    workbook.kept = [changed(keptScenario, duplication, { achievable: 0.6 })];
    await press("Change Front door");
    await screen.findByText("Change Front door");
    await screen.findByText(/4 grants read/);
    await press("Next");
    await press("Next");
    const share = (name: string) => screen.findByRole<HTMLInputElement>("textbox", { name });
    expect((await share("Share of the saving that is achievable")).value).toBe("60");
    expect((await share("Duplicated fixed cost, Children's social care")).value).toBe("12.5");
  });

  it("may keep their own name when changed, and say so when renamed", async () => {
    const { press, type } = renderPane({ kept: [keptScenario] });
    await press("Change Front door");
    await screen.findByText(/4 grants read/);
    await type("Name of the scenario", "Back door");
    expect(screen.getByText(/written as a new scenario\. “Front door” stays as it is/)).toBeTruthy();
  });

  it("say that a table they were made from is gone", async () => {
    const lost = {
      ...keptScenario,
      sources: {
        ...keptScenario.sources,
        spend: { ...keptScenario.sources.spend!, place: { kind: "table", reference: "Old" } },
      },
    };
    const { press } = renderPane({ kept: [lost as Scenario] });
    await press("Change Front door");
    await screen.findByText(/The table Old, which this scenario was made from, is no longer in the workbook/);
  });

  it("are listed even where the sheets of one cannot be read", async () => {
    renderPane({ kept: [keptScenario] }, { readHeadlines: () => Promise.reject(new Error("ItemNotFound")) });
    expect((await screen.findByRole("article", { name: "Front door" })).textContent).toMatch(
      /could not be read/,
    );
  });
});

describe("the functions", () => {
  it("are searched and opened to arguments and an example", async () => {
    const { press, user } = renderPane();
    await press("Functions");
    await user.type(screen.getByRole("searchbox", { name: "Search the functions" }), "share");
    await press("PLACE.SHARE");
    await waitFor(() => expect(screen.getByText(/^=PLACE\.SHARE\(/)).toBeTruthy());
    await user.type(screen.getByRole("searchbox"), " hovercraft");
    expect(screen.getByText(/No function matches “share hovercraft”/)).toBeTruthy();
  });
});

/** Buttons whose name does not hold the words that are read on them, so that speaking those would not press them. */
function misnamed(): string[] {
  return screen
    .getAllByRole("button")
    .map((button) => ({ read: button.textContent ?? "", name: button.getAttribute("aria-label") }))
    .filter(({ read, name }) => name !== null && !name.includes(read))
    .map(({ read, name }) => `${read}: ${name}`);
}
