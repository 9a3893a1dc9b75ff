import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { countOfRows, spend } from "./memory-port";
import { renderPane } from "./render-pane";

describe("the count, below the tables", () => {
  it("says where several bodies pay, that this is not by itself duplication, and opens a service to the bodies", async () => {
    const { goTo, press } = renderPane();
    await goTo("Tables");
    expect(screen.getByText("£1,729.0m")).toBeTruthy();
    expect(
      screen.getByText("£1,729.0m counted. 4 of 6 services are paid for by more than one body."),
    ).toBeTruthy();
    await press("Show the count");
    expect(document.activeElement).toBe(screen.getByLabelText("Count"));
    expect(screen.getByText(/not by itself duplication/)).toBeTruthy();
    expect(screen.queryByText("Bury")).toBeNull();
    await press("Adult social care");
    expect(
      within(screen.getByRole("row", { name: "Bury, Adult social care" })).getByText("68,577"),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "Adult social care" }).getAttribute("aria-expanded")).toBe(
      "true",
    );
  });

  it("is not there where there is no spend table, which keeps nobody from going on", async () => {
    const { goTo, press, choose } = renderPane();
    await goTo("Tables");
    await choose("Spend table", "No table of this kind");
    await screen.findByText("Nothing is counted, and no duplication is worked out.");
    expect(screen.queryByRole("region", { name: "Count" })).toBeNull();
    await press("Next");
    await screen.findByText("Place");
  });

  it("shows the first hundred of many services, and more where asked", async () => {
    const rows = Array.from({ length: 220 }, (_, at) => ({
      agency: at % 2 === 0 ? "Bolton" : "Bury",
      service: `Service ${Math.floor(at / 2) + 1}`,
      amount: 10,
    }));
    const services = [...new Set(rows.map(({ service }) => service))];
    const { goTo, press } = renderPane({ spend: { ...spend, rows, services, count: countOfRows(rows) } });
    await goTo("Tables");
    const counted = () => document.querySelectorAll("[aria-label=Count] tbody tr").length - 1;
    expect(counted()).toBe(100);
    await press("Show 10 more");
    expect(counted()).toBe(110);
    expect(screen.queryByText(/^Show \d+ more/)).toBeNull();
  });
});
