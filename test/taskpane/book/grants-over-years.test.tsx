import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { at, put } from "../../../src/model/json";
import { PATIENT, press, type } from "../render-pane";
import { book, grantsOf } from "./step-grants";

describe("what grants do over the years", () => {
  it("is worked out when asked, kept with the book, told in words, and stale once an input was changed", async () => {
    const { json } = await grantsOf();
    await press("What they do over the years");
    await press("Work out over the years");
    await screen.findByText("Worked out.", undefined, PATIENT);
    expect(at(json(), ["pooling", "worked", "removed", "funded"])).toEqual([180, 180]);
    expect(
      await screen.findByText(
        "With the ring-fence of Homes grant removed they pay for £360: £40 more.",
        undefined,
        PATIENT,
      ),
    ).toBeTruthy();
    screen.getByText("First Homes grant: £40 more.");
    screen.getByText(/£40 more, all of it from money that would be clawed back/);
    const table = screen.getByText("Paid for, by year, £").closest("table")!;
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual(["YearAs heldRemovedMore", "2026-2716018020", "2027-2816018020", "Together32036040"]);
    expect(screen.queryByText(/were changed since/)).toBeNull();
    await press("Youth work");
    await type("Need, £", "80");
    await screen.findByText(/were changed since/, undefined, PATIENT);
  });

  it("stays to be read while something that was typed since is not right yet, and says so", async () => {
    await grantsOf();
    await press("What they do over the years");
    await press("The pool itself");
    await press("Work out over the years");
    await screen.findByText("First Homes grant: £40 more.", undefined, PATIENT);
    screen.getByText(/^Suppose an overspend/);
    await type("Overspend, of what is pooled", "400");
    await screen.findByText(/^Something that was typed since is not right yet/, undefined, PATIENT);
    screen.getByText("First Homes grant: £40 more.");
    expect(screen.queryByText(/^Suppose an overspend/)).toBeNull();
  });

  it("says of minimums that there is none, or that none falls short", async () => {
    await grantsOf();
    await press("What they do over the years");
    await press("Work out over the years");
    await screen.findByText(/^No service has one\./, undefined, PATIENT);
    screen.getByText("No other use of the money is worth more: that is proven.");
    await press("Youth work");
    await type("Statutory minimum, £", "5");
    await press("Work it out again");
    await screen.findByText("None falls short.", undefined, PATIENT);
    screen.getByText(/^No other use of the money meets minimums better/);
  });

  it("says that what to ask for first is of all years where the scenario removes a ring-fence only later", async () => {
    await grantsOf(put(book, ["proposals", 0, "start"], 2027));
    await press("What they do over the years");
    await press("Work out over the years");
    await screen.findByText(
      /^With the ring-fence of Homes grant \(from 2027-28\) removed/,
      undefined,
      PATIENT,
    );
    screen.getByText(/^These are as if each were removed from the first year on/);
  });

  it("says what keeps it from being worked out", async () => {
    await grantsOf(put(book, ["pooling", "needs", 0, "amount"], "much"));
    await press("What they do over the years");
    await press("Work out over the years");
    const summary = await screen.findByText("There is a problem", undefined, PATIENT);
    expect(summary.parentElement!.textContent).toContain("Homes, need");
  });

  it("tells what partners would pay if the pool overspends, as agreed", async () => {
    const agreed = {
      share: 0.1,
      riskPool: 4,
      shares: { Council: 0.75, NHS: 0.25 },
    };
    const named = put(book, ["place", "agencies", 0, "name"], "Northshire Council");
    const pooled = put(
      put(named, ["pooling", "overspend"], agreed),
      ["pooling", "grants", 0, "mode"],
      "pool",
    );
    await grantsOf(pooled);
    await press("What they do over the years");
    await press("Work out over the years");
    // A tenth of the 120 that are pooled.
    const sentences = await screen.findAllByText(
      /£12\. £4 from the risk pool, £8 left for the partners\./,
      undefined,
      PATIENT,
    );
    // Both years cost the same.
    expect(sentences.map(({ textContent }) => textContent)).toEqual([
      "Each year, 2026-27 to 2027-28: £12. £4 from the risk pool, £8 left for the partners. At the cost of: Northshire Council £9 and NHS £3.",
    ]);
  });

  it("tells of minimums that are met better before worth, and of nothing as a gain that is none", async () => {
    const floors = put(book, ["pooling", "floors"], [100, 90]);
    // Less worth where the minimum is: removing the ring-fence brings it, and no more is worth as much.
    await grantsOf(put(floors, ["pooling", "values"], [1, 0]));
    await press("What they do over the years");
    await press("Work out over the years");
    await screen.findByText("First Homes grant: £40 more towards statutory minimums.", undefined, PATIENT);
    screen.getByText("The ring-fence of Homes grant: £40 towards statutory minimums.");
    expect(screen.queryByText(/would bring £0/)).toBeNull();
  });

  it("asks who bears an overspend, and no longer once nothing is said of it", async () => {
    const { json } = await grantsOf();
    await press("What they do over the years");
    await press("The pool itself");
    await type("Overspend, besides, £", "5");
    await press("Work out over the years");
    await screen.findByText(/^Say under “The pool itself” who bears/, undefined, PATIENT);
    await type("Borne by: Council", "50");
    await type("Borne by: Council", "");
    await type("Overspend, besides, £", "");
    expect(at(json(), ["pooling", "overspend"])).toBeUndefined();
    await screen.findByText(/^Suppose an overspend/, undefined, PATIENT);
  });

  it("says that a share of what is pooled is of nothing where no grant is held pooled", async () => {
    const agreed = { share: 0.1, amount: 5, shares: { Council: 1 } };
    await grantsOf(put(book, ["pooling", "overspend"], agreed));
    await press("What they do over the years");
    await press("Work out over the years");
    await screen.findByText(/^No grant is held pooled: this is the amount/, undefined, PATIENT);
    expect(screen.getByText(/^Each year, 2026-27 to 2027-28: £5\./)).toBeTruthy();
  });
});
