import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { SourceRoles } from "../../src/model/book";
import { readingOf } from "../../src/taskpane/registry";
import { spend as spendSource } from "../../src/taskpane/sources";
import { sourceAnswer } from "../../src/taskpane/tables";
import { WorkbookProblem } from "../../src/workbook";
import { grantsTable, memoryWorkbook, readingsOf, spend, spendTable } from "./memory-port";
import { renderPane } from "./render-pane";

describe("the tables of a book", () => {
  it("reads no grants while the spend table has something to correct", async () => {
    const finding = { severity: "stop" as const, message: "Budgets!C6 holds text.", address: "Budgets!C6" };
    const { press } = renderPane({ spend: { ...spend, rows: [], services: [], findings: [finding] } });
    await press("Make a book");
    await screen.findByText(/Budgets!C6 holds text/);
    expect(screen.queryByText(/grants read/)).toBeNull();
  });

  it("proposes the tables and the columns", async () => {
    const { goTo } = renderPane();
    await goTo("Tables");
    expect(chosenIn("Spend table")).toBe("Spend on sheet Budgets, A4:C16");
    expect(chosenIn("Amount")).toBe("Amount (£ thousand) (column C)");
    expect(screen.getByText("12 rows read: 3 bodies, 6 services.")).toBeTruthy();
  });

  it("says at once that a protected workbook takes no sheets, what to do, and that everything before can be done", async () => {
    let isProtected = true;
    const { goTo, press } = renderPane({}, { takesSheets: async () => !isProtected });
    await goTo("Tables");
    await screen.findByText(
      /^The workbook is protected, so no sheets can be added to it yet\. Choose Review > Protect Workbook/,
    );
    isProtected = false;
    await press("Look again");
    await waitFor(() => expect(screen.queryByText(/^The workbook is protected/)).toBeNull());
  });

  it("is no worse off where Excel cannot say whether the workbook is protected", async () => {
    const { goTo } = renderPane({}, { takesSheets: () => Promise.reject(new WorkbookProblem("Busy.")) });
    await goTo("Tables");
    expect(chosenIn("Spend table")).toBe("Spend on sheet Budgets, A4:C16");
    expect(screen.queryByText("Busy.")).toBeNull();
  });

  it("can be pointed at where looking for them failed", async () => {
    let fails = true;
    const { press } = renderPane(
      {},
      {
        findTables: () =>
          fails ? Promise.reject(new RangeError("Maximum call stack size exceeded")) : Promise.resolve([]),
      },
    );
    await press("Make a book");
    await screen.findByText(/^That could not be finished because of a fault in Total Place/);
    expect(document.body.textContent).not.toContain("call stack");
    fails = false;
    await press("Use selection for Spend table");
    expect(await screen.findAllByText(/^Nothing in Budgets!A1:C9 reads as a table/)).not.toHaveLength(0);
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
    await press("Make a book");
    await screen.findByText(stop.message, { exact: false });
    await press("Next");
    await press("The spend table has problems. Correct those shown below, then choose Next.");
    await waitFor(() => expect(document.activeElement?.textContent).toContain(stop.message));
    await user.click(screen.getByRole("button", { name: "Show cell Budgets!C6" }));
    expect(workbook.shown).toEqual(["Budgets!C6"]);
    expect(screen.getByRole("heading", { name: "Tables" })).toBeTruthy();
  });

  it("goes on once the cell is corrected, without Look again", async () => {
    const stop = { severity: "stop" as const, message: "Cell C6 holds text." };
    const { workbook, press } = renderPane({ spend: { ...spend, rows: [], findings: [stop] } });
    await press("Make a book");
    await screen.findByText(/Cell C6 holds text/);
    workbook.spend = spend;
    await press("Next");
    await screen.findByRole("heading", { name: /Place/ });
  });

  it("says what tables need to look like where there is none, and looks again", async () => {
    const { workbook, press } = renderPane({ tables: [] });
    await press("Make a book");
    await screen.findByText("No table was found in this workbook");
    expect(screen.getByRole("table", { name: /Grants table: one row for each grant/ })).toBeTruthy();
    workbook.tables = [spendTable, grantsTable];
    await press("Look again");
    expect(await screen.findByLabelText("Spend table", { selector: "select" })).toBeTruthy();
  });

  it("leads from the summary of problems to the field, and takes a problem away as soon as it is corrected", async () => {
    const { goTo, choose, press } = renderPane();
    await goTo("Tables");
    await choose("Spend table", /Estate and premises/);
    await press("Next");
    await screen.findByText("There is a problem");
    await press("Choose the column for Amount.");
    await waitFor(() => expect(document.activeElement?.id).toBe("spend-amount"));
    await choose("Spend table", /Spend on sheet Budgets/);
    await waitFor(() => expect(screen.queryByText("There is a problem")).toBeNull());
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
    await press("Make a book");
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
    await pane.openBook();
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

/** What is chosen in a list, by its label. */
function chosenIn(label: string): string | undefined {
  return screen.getByLabelText<HTMLSelectElement>(label, { selector: "select" }).selectedOptions[0]?.text;
}
