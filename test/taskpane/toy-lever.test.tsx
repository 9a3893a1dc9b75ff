// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { defineLever, settingsOf } from "../../src/model/book";
import { shipped } from "../../src/taskpane/shipped";
import { memoryPort, memoryWorkbook } from "./memory-port";
import { renderPaneOver } from "./render-pane";

/** A lever that is nothing but its field table. */
const toy = defineLever({
  id: "toy",
  title: "Share a service (toy)",
  fields: {
    toyShare: {
      kind: "share",
      per: "place",
      default: 0.1,
      most: 0.5,
      label: "Running cost saved",
      source: "your assumption",
      ask: { label: "Running cost saved by sharing", hint: "At most half.", review: "Running cost saved" },
    },
    toySetUp: {
      kind: "money",
      per: "service",
      default: 0,
      least: 0,
      label: "Cost of setting up",
      source: "your assumption",
      ask: { label: "Cost of setting up", review: "Setting up" },
    },
  },
});

const registry = { ...shipped, levers: [...shipped.levers, { settings: toy }] };

it("takes a lever of a field table alone through its step, a refused Next, the review and the write", async () => {
  const workbook = memoryWorkbook();
  const { goTo, press, type, user } = renderPaneOver(memoryPort(workbook), registry);
  await goTo("Grants");
  await press("Next");
  await screen.findByRole("heading", { name: "Step 5 of 6: Share a service (toy)" });

  const share = screen.getByRole<HTMLInputElement>("textbox", { name: "Running cost saved by sharing" });
  expect(share.value).toBe("10");
  expect(screen.getByText("At most half.")).toBeTruthy();
  const table = within(screen.getByRole("region", { name: "By service" }));
  expect(table.getByText("Amounts in £ thousand.")).toBeTruthy();
  expect(table.getAllByRole("textbox")).toHaveLength(6);

  await type("Running cost saved by sharing", "60");
  await type("Cost of setting up, Education", "-1");
  await press("Next");
  const wrongShare =
    "Running cost saved by sharing: enter a percentage from 0 to 50. Use a point for decimals, not a comma.";
  const wrongCost =
    "Cost of setting up, Education: enter an amount of 0 or more. Use a point for decimals, not a comma.";
  expect(await screen.findAllByText(wrongShare)).toHaveLength(2);
  expect(screen.getAllByText(wrongCost)).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: wrongCost }));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Cost of setting up, Education" }));

  await type("Running cost saved by sharing", "12.5%");
  await type("Cost of setting up, Education", "1,500");
  await type("Cost of setting up, Public health", "250");
  expect(screen.queryByText("There is a problem")).toBeNull();
  await press("Next");
  await screen.findByRole("heading", { name: "Step 6 of 6: Review" });
  expect(within(screen.getByRole("row", { name: /^Running cost saved/ })).getByText("12.5%")).toBeTruthy();
  expect(
    within(screen.getByRole("row", { name: /^Setting up/ })).getByText("2 services, £1,750 thousand"),
  ).toBeTruthy();
  await press("Change Setting up");
  await screen.findByRole("heading", { name: /Step 5 of 6/ });
  await press("Next");
  await press("Write");
  await screen.findByText("All checks hold.");
  expect(settingsOf(workbook.written[0]!, toy)).toEqual({
    toyShare: 0.125,
    toySetUp: { Education: 1500, "Public health": 250 },
  });

  await press("Change answers");
  await screen.findByText(/4 grants read/);
  for (const step of ["Count", "Duplication", "Grants", "Share a service"]) {
    await press("Next");
    await screen.findByRole("heading", { name: new RegExp(step) });
  }
  const typed = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name }).value;
  expect(typed("Running cost saved by sharing")).toBe("12.5");
  expect(typed("Cost of setting up, Education")).toBe("1500");
});
