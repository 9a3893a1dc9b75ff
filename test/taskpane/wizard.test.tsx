import { pooling, settingsOf } from "../../src/model/book";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { SourceRoles } from "../../src/model/book";
import { readingOf } from "../../src/taskpane/registry";
import { spend as spendSource } from "../../src/taskpane/sources";
import { texts } from "../../src/taskpane/texts";
import { sourceAnswer } from "../../src/taskpane/wizard";
import { WorkbookProblem } from "../../src/workbook";
import {
  countOfRows,
  cleanReview,
  estateTable,
  grants,
  grantsTable,
  memoryWorkbook,
  readingsOf,
  spend,
  spendTable,
} from "./memory-port";
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

describe("step 1, tables", () => {
  it("reads no grants while the spend table has something to correct", async () => {
    const finding = { severity: "stop" as const, message: "Budgets!C6 holds text.", address: "Budgets!C6" };
    const { press } = renderPane({ spend: { ...spend, rows: [], services: [], findings: [finding] } });
    await press("New scenario");
    await screen.findByText(/Budgets!C6 holds text/);
    expect(screen.queryByText(/grants read/)).toBeNull();
  });

  it("forgets what was wrong with a name once another is typed", async () => {
    const { goTo, press, type } = renderPane();
    await goTo("Tables");
    await type("Name of the scenario", "A/B");
    await press("Next");
    await screen.findAllByText(/does not allow "\/"/);
    await type("Name of the scenario", "a:b?");
    expect(screen.queryByText(/does not allow/)).toBeNull();
    await press("Next");
    await screen.findByText("There is a problem");
    expect(screen.getAllByText(/does not allow ":" or "\?"/)).toHaveLength(2);
  });

  it("proposes the tables and the columns", async () => {
    const { goTo } = renderPane();
    await goTo("Tables");
    expect(screen.getByRole("combobox", { name: "Spend table" }).textContent).toBe(
      "Spend on sheet Budgets, A4:C16",
    );
    expect(screen.getByRole("combobox", { name: "Amount" }).textContent).toBe(
      "Amount (£ thousand) (column C)",
    );
    expect(screen.getByText("12 rows read: 3 agencies, 6 services.")).toBeTruthy();
  });

  it("tells two columns of the same heading apart by their letters", async () => {
    const { goTo, choose, pane } = renderPane();
    await goTo("Tables");
    await choose("Award", "Award (£ thousand) (column E)");
    expect(sourceAnswer(pane.store.getState().answers, "grants").roles["award"]).toBe(3);
  });

  it("asks for the columns of a table whose columns are not plain", async () => {
    const { goTo, choose, press } = renderPane();
    await goTo("Tables");
    await choose("Spend table", /Estate and premises/);
    await press("Next");
    expect(await screen.findAllByText("Choose the column for Amount.")).toHaveLength(2);
  });

  it("shows what is wrong with a cell, leads to it, and stays", async () => {
    const stop = {
      severity: "stop" as const,
      message: "Cell C6 of Budgets holds text (“n/a”) where an amount belongs. Type a number.",
      address: "Budgets!C6",
    };
    const { workbook, press, user } = renderPane({ spend: { ...spend, rows: [], findings: [stop] } });
    await press("New scenario");
    await screen.findByText(stop.message, { exact: false });
    await press("Next");
    await press("The spend table has problems. Correct those shown below, then choose Next.");
    expect(document.activeElement?.textContent).toContain(stop.message);
    await user.click(screen.getByRole("button", { name: "Show cell Budgets!C6" }));
    expect(workbook.shown).toEqual(["Budgets!C6"]);
    expect(screen.getByRole("heading", { name: /Step 1 of 5/ })).toBeTruthy();
  });

  it("goes on once the cell is corrected, without Look again", async () => {
    const stop = { severity: "stop" as const, message: "Cell C6 holds text." };
    const { workbook, press } = renderPane({ spend: { ...spend, rows: [], findings: [stop] } });
    await press("New scenario");
    await screen.findByText(/Cell C6 holds text/);
    workbook.spend = spend;
    await press("Next");
    await screen.findByRole("heading", { name: /Step 2 of 5/ });
  });

  it("says what tables need to look like where there is none, and looks again", async () => {
    const { workbook, press } = renderPane({ tables: [] });
    await press("New scenario");
    await screen.findByText("No table was found in this workbook");
    expect(screen.getByRole("table", { name: /Grants table: one row for each grant/ })).toBeTruthy();
    workbook.tables = [spendTable, grantsTable];
    await press("Look again");
    expect(await screen.findByRole("combobox", { name: "Spend table" })).toBeTruthy();
  });

  it("leads from the summary of problems to the field", async () => {
    const { goTo, type, press, user } = renderPane();
    await goTo("Tables");
    await type("Name of the scenario", "");
    await press("Next");
    const links = await screen.findAllByRole("button", { name: /Give the scenario a name/ });
    await user.click(links[0]!);
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Name of the scenario" }));
  });

  it("takes a problem away as soon as it is corrected", async () => {
    const { goTo, type, press } = renderPane();
    await goTo("Tables");
    await type("Name of the scenario", "A/B");
    await press("Next");
    await screen.findByText("There is a problem");
    await type("Name of the scenario", "A and B");
    expect(screen.queryByText("There is a problem")).toBeNull();
  });

  it("asks for a column of each service where the table ticks them", async () => {
    const { goTo, user, press, pane } = renderPane();
    await goTo("Tables");
    await user.click(screen.getByRole("radio", { name: /One column for each service/ }));
    await press("Next");
    expect(await screen.findAllByText("Choose at least one column of services.")).toHaveLength(2);
    await user.click(screen.getByRole("checkbox", { name: "Award (£ thousand) (column E)" }));
    const permitted = () => sourceAnswer(pane.store.getState().answers, "grants").roles["permitted"];
    expect(permitted()).toEqual([3]);
    await user.click(screen.getByRole("radio", { name: /One column lists/ }));
    expect(permitted()).toBe(2);
    await user.click(screen.getByRole("radio", { name: /One column for each service/ }));
    expect(permitted()).toEqual([3]);
  });

  it("says why the workbook could not be read", async () => {
    const { press } = renderPane(
      {},
      {
        findTables: () =>
          Promise.reject(new WorkbookProblem("Excel is in cell-editing mode. Press Enter or Esc.")),
      },
    );
    await press("New scenario");
    expect((await screen.findByText(/cell-editing mode/)).textContent).toMatch(/Press Enter or Esc/);
    expect(screen.queryByText("No table was found in this workbook")).toBeNull();
  });

  it("reads the columns chosen last, whatever order the answers come in", async () => {
    const asked: number[] = [];
    const release: (() => void)[] = [];
    const { pane } = renderPane(
      {},
      {
        readSource: async (kind, choice) => {
          const roles: SourceRoles = choice.roles;
          const total = Number(roles.amount ?? 0);
          if (kind === "spend") {
            asked.push(total);
            if (asked.length > 1) await new Promise<void>((resolve) => release.push(resolve));
          }
          return { ...readingsOf(memoryWorkbook())[kind]!, total };
        },
      },
    );
    await pane.newScenario();
    expect(asked).toEqual([2]);
    const first = pane.chooseColumns("spend", { agency: 1, service: 0 });
    void pane.chooseColumns("spend", { agency: 0, service: 2, amount: 1 });
    release.shift()?.();
    await waitFor(() => expect(asked).toEqual([2, 2, 1]));
    release.shift()?.();
    await first;
    expect(readingOf(pane.store.getState().readings, spendSource)?.total).toBe(1);
  });
});

describe("step 2, count", () => {
  it("says where several agencies pay, and that this is not by itself duplication", async () => {
    const { goTo } = renderPane();
    await goTo("Count");
    expect(screen.getByText("£1,728,994 thousand")).toBeTruthy();
    expect(screen.getByText(/4 of 6 services are paid for by more than one agency/)).toBeTruthy();
    expect(screen.getByText(/not by itself duplication/)).toBeTruthy();
  });

  it("opens a service to the agencies that pay for it", async () => {
    const { goTo, press } = renderPane();
    await goTo("Count");
    expect(screen.queryByText("Bury")).toBeNull();
    await press("Adult social care");
    expect(
      within(screen.getByRole("row", { name: "Bury, Adult social care" })).getByText("68,577"),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "Adult social care" }).getAttribute("aria-expanded")).toBe(
      "true",
    );
  });
});

describe("step 3, duplication", () => {
  it("previews the saving as the figures are typed", async () => {
    const { goTo, type } = renderPane();
    await goTo("Duplication");
    expect(screen.getByText("Enter a share to see the saving.")).toBeTruthy();
    await type(shareForAll, "10");
    // 10% of all but the largest spender: Education 266,152, children 59,826, adults 68,577, public health 10,707.
    expect(screen.getByText("£40,526 thousand")).toBeTruthy();
    expect(screen.getByText(/Use the figure on the sheet/)).toBeTruthy();
  });

  it("says what is wrong beside the field and at the top", async () => {
    const { goTo, type, press } = renderPane();
    await goTo("Duplication");
    await type(shareForAll, "110");
    await type("Agencies that keep their fixed cost", "9");
    await press("Next");
    expect(
      await screen.findAllByText(
        `${shareForAll}: enter a percentage from 0 to 100. Use a point for decimals, not a comma.`,
      ),
    ).toHaveLength(2);
    expect(
      screen.getAllByText("Agencies that keep their fixed cost: enter a whole number from 1 to 3."),
    ).toHaveLength(2);
    expect(document.activeElement?.textContent).toContain("There is a problem");
  });

  it("has nothing to ask where no service is shared", async () => {
    const rows = spend.rows.filter(({ agency }) => agency === "Bolton");
    const services = rows.map(({ service }) => service);
    const alone = { ...spend, rows, agencies: ["Bolton"], services, count: countOfRows(rows) };
    const { press } = renderPane({ spend: alone });
    await press("New scenario");
    await screen.findByText(/4 grants read/);
    await press("Next");
    await press("Next");
    await screen.findByText(/no duplicated cost to end/);
    await press("Next");
    await screen.findByRole("heading", { name: /Step 4 of 5/ });
  });
});

describe("step 4, grants", () => {
  it("shows what each grant permits and pools all of them at once", async () => {
    const { goTo, press } = renderPane();
    await goTo("Grants");
    expect(screen.getByText("May be spent on: Adult social care, Public health")).toBeTruthy();
    expect(screen.getByText(/Permits no service/)).toBeTruthy();
    await press("Select all grants");
    expect(screen.getByText("4 of 4 grants pooled, £428,600 thousand.")).toBeTruthy();
    await press("Clear all grants");
    expect(screen.getByText("0 of 4 grants pooled, £0 thousand.")).toBeTruthy();
  });

  it("refuses a value of a pound that is not a number", async () => {
    const { goTo, press, type } = renderPane();
    await goTo("Grants");
    await press("Advanced: values and statutory minimums");
    await type("Value of a pound, Education", "much");
    await press("Next");
    expect(
      await screen.findAllByText(
        "Value of a pound, Education: enter a number of 0 or more. Use a point for decimals, not a comma.",
      ),
    ).toHaveLength(2);
  });

  it("keeps the note about a grant that permits nothing in sight", async () => {
    const { goTo } = renderPane({ grants });
    await goTo("Grants");
    expect(screen.getByRole("button", { name: "Show cell Grants!D7" })).toBeTruthy();
  });
});

describe("step 5, review", () => {
  it("says which sheets will be written and where the inputs come from", async () => {
    const { goTo } = renderPane({ tables: [estateTable, spendTable, grantsTable] });
    await goTo("Review");
    const row = await screen.findByRole("row", { name: /Scenario 1 Summary/ });
    expect(within(row).getByText("new")).toBeTruthy();
    expect(screen.getByText(/Your own sheets are not changed/)).toBeTruthy();
    expect(screen.getByText("Spend on sheet Budgets, A4:C16")).toBeTruthy();
  });

  it("leads back to the step of an answer", async () => {
    const { goTo, press } = renderPane();
    await goTo("Review");
    await press("Change Ring-fences removed");
    await screen.findByRole("heading", { name: /Step 4 of 5/ });
  });

  it("shows that an answer cannot be changed while it is worked out what will be written", async () => {
    let finish = () => {};
    const { goTo } = renderPane(
      {},
      { review: () => new Promise((resolve) => (finish = () => resolve(cleanReview("Scenario 1")))) },
    );
    await goTo("Review");
    const change = screen.getByRole("button", { name: "Change Name" });
    expect(change.getAttribute("aria-disabled")).toBe("true");
    finish();
    await waitFor(() => expect(change.getAttribute("aria-disabled")).not.toBe("true"));
  });

  it("writes over cells the user changed only when they agree", async () => {
    const editedCells = [{ address: "'Scenario 1 Inputs'!B14", now: "12.5%", willBe: "" }];
    const { workbook, goTo, press, user } = renderPane({
      review: { ...cleanReview("Scenario 1"), editedCells },
    });
    await goTo("Review");
    expect(await screen.findByText("will be: (empty)")).toBeTruthy();
    await press("Write");
    expect(await screen.findAllByText(/Tick the box/)).toHaveLength(2);
    expect(workbook.written).toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: "Replace these cells" }));
    await press("Write");
    await screen.findByText("All checks hold.");
    expect(workbook.written).toHaveLength(1);
  });

  it("does not write while something prevents it", async () => {
    const findings = [
      {
        severity: "stop" as const,
        message: "The workbook is protected. Choose Review, then Protect Workbook.",
      },
    ];
    const { workbook, goTo, press } = renderPane({ review: { ...cleanReview("Scenario 1"), findings } });
    await goTo("Review");
    await screen.findByText(/The workbook is protected/);
    await press("Write");
    await screen.findByText(
      "The sheets cannot be written yet. Correct the problems shown below, then choose “Check again”.",
    );
    expect(workbook.written).toEqual([]);
  });
});
