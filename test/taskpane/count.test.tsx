import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { JsonRecord } from "../../src/model/book";
import { put } from "../../src/model/json";
import { problemsOf } from "../../src/taskpane/book/state";
import { foundTables } from "../../src/reading";
import { bookOf } from "../reading/understanding/small-sheets";
import { countOfRows, grantsTable, spend, spendTable } from "./memory-tables";
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

  it("claims no pounds for a table in another currency", async () => {
    const [understood] = foundTables(
      bookOf({
        sheets: {
          S: [
            ["Department", "Program", "Amount ($000)"],
            ["Police", "Patrol", 100],
          ],
        },
      }),
    ).map((table) => table.understood);
    const { goTo } = renderPane({ tables: [{ ...spendTable, understood: understood! }, grantsTable] });
    await goTo("Tables");
    expect(screen.getAllByText(/\(thousands of dollars, not pounds\)/)).toHaveLength(2);
    expect(screen.getByText("Spending by service. Amounts in thousands of dollars.")).toBeTruthy();
    expect(screen.queryByText(/£1,729\.0m/)).toBeNull();
  });

  it("makes an idea of a shared service with one press: without a saving, on in no scenario, and taken back with one", async () => {
    const { pane, goTo, press } = renderPane();
    await goTo("Tables");
    await press("Adult social care");
    expect(screen.getByText(/effective number of providers/).textContent).toMatch(
      /^\d bodies pay for it, the largest/,
    );
    await press("Make it an idea: Adult social care");
    const { book } = pane.store.getState().book!;
    const [idea] = book.proposals as readonly JsonRecord[];
    expect(idea).toMatchObject({
      id: "P1",
      status: "idea",
      lever: "duplication",
      services: ["Adult social care"],
      fixedShare: {},
      source: "Counted from the spend table",
      evidence: expect.stringContaining("Bury £68,577 thousand") as string,
    });
    expect(JSON.stringify(book.scenarios)).not.toContain("P1");
    expect(problemsOf(pane.store.getState().book!).filter(({ proposal }) => proposal !== null)).toEqual([]);
    expect(screen.getByText("In the register as P1.")).toBeTruthy();
    expect(screen.queryByText("Make it an idea")).toBeNull();
    await press("Take that back");
    expect(pane.store.getState().book!.book.proposals).toEqual([]);
    expect(screen.getByText("Make it an idea")).toBeTruthy();
  });

  it("makes no idea where a body earns more on the service than it spends, and says what to do", async () => {
    const rows = ["Bolton", "Bury", "Wigan"].map((agency, at) => ({
      agency,
      service: "Parking",
      amount: [5, 7, -9][at]!,
    }));
    const { goTo, press } = renderPane({
      spend: { ...spend, rows, services: ["Parking"], count: countOfRows(rows) },
    });
    await goTo("Tables");
    await press("Parking");
    expect(screen.getByText(/^A body earns more on it than it spends/)).toBeTruthy();
    expect(screen.queryByText("Make it an idea")).toBeNull();
  });

  it("takes out what passes to another body, says by which words, and lets it be said otherwise", async () => {
    const rows = [
      { agency: "Bury", service: "Contribution to Bolton", amount: 12 },
      { agency: "Bolton", service: "Recharges to Bury", amount: -3 },
      { agency: "Bolton", service: "Roads", amount: 40 },
    ];
    const { pane, goTo, press } = renderPane({ spend: { ...spend, rows, count: countOfRows(rows) } });
    await goTo("Tables");
    const count = within(screen.getByLabelText("Count"));
    const line = (label: string) => count.getByRole("row", { name: new RegExp(`^${label}`) }).textContent;
    expect(
      count.getByText(
        /^2 amounts pass from one body of the place to another \(£12 thousand paid, £3 thousand received\)/,
      ),
    ).toBeTruthy();
    expect(line("All rows of the table")).toContain("49");
    expect(line("Transfers between bodies, taken out")).toContain("-9");
    await press("2 transfers");
    expect(
      count.getByText(
        /^Bury, Contribution to Bolton: £12 thousand. Bolton is another body of the place, named in “Contribution to Bolton”./,
      ),
    ).toBeTruthy();
    await press("Not a transfer: Bury, Contribution to Bolton");
    expect(line("Transfers between bodies, taken out")).toContain("3");
    expect(pane.store.getState().book!.book.spend).toMatchObject({
      transfers: [
        { agency: "Bury", service: "Contribution to Bolton", amount: 12, out: false, said: true },
        { agency: "Bolton", service: "Recharges to Bury", amount: -3 },
      ],
    });
    await press("It is a transfer: Bury, Contribution to Bolton");
    expect(line("Transfers between bodies, taken out")).toContain("-9");
  });

  it("takes out a payment of which somebody says that it passes to another body", async () => {
    const rows = [
      { agency: "Bury", service: "Waste", recipient: "Viridor", amount: 12 },
      { agency: "Bury", service: "Waste", recipient: "Waste Authority", amount: 30 },
      { agency: "Bolton", service: "Roads", recipient: "", amount: 40 },
    ];
    const { pane, goTo, press, choose } = renderPane({ spend: { ...spend, rows, count: countOfRows(rows) } });
    await goTo("Tables");
    await press("Waste");
    await press("Who is paid");
    await press("Transfer: Bury, Waste, Waste Authority");
    await choose("The other body", "Another body of the place");
    expect(pane.store.getState().book!.book.spend).toMatchObject({
      transfers: [
        {
          agency: "Bury",
          service: "Waste",
          recipient: "Waste Authority",
          amount: 30,
          said: true,
          why: "You said that this is a transfer.",
        },
      ],
    });
    expect(screen.getByRole("row", { name: /^Counted once 52/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Transfer: Bury, Waste, Waste Authority" })).toBeNull();
    expect(screen.getByRole("button", { name: "Transfer: Bury, Waste, Viridor" })).toBeTruthy();
  });

  it("knows a body by its full name in the table, also where somebody marks what it pays", async () => {
    const rows = [
      { agency: "Bury Council", service: "Waste", amount: 12 },
      { agency: "Bolton", service: "Roads", amount: 40 },
    ];
    const { pane, goTo, press, choose } = renderPane({ spend: { ...spend, rows, count: countOfRows(rows) } });
    await goTo("Tables");
    const named = { id: "B", name: "Bury Council" };
    act(() => {
      const { book } = pane.store.getState();
      pane.store.setState({ book: { ...book!, book: put(book!.book, ["place", "agencies"], [named]) } });
    });
    await press("Waste");
    await press("Mark a transfer to another body");
    await press("Transfer: B, Waste");
    await choose("The other body", "Bolton");
    expect(pane.store.getState().book!.book.spend).toMatchObject({
      transfers: [{ agency: "B", service: "Waste", amount: 12, other: "Bolton", said: true }],
    });
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
