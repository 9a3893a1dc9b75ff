import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { cleanReview, countOfRows, estateTable, grants, grantsTable, spend, spendTable } from "./memory-port";
import { renderPane, shareForAll } from "./render-pane";

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
