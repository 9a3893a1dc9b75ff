import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PATIENT, renderPane } from "./render-pane";

const HEADING = "A copy for people without the add-in";

describe("a copy for people without the add-in", () => {
  it("is made after what will be done was said, and made live again", async () => {
    const { press, pane } = renderPane();
    await press(HEADING);
    await press("Make it shareable");
    for (const says of [
      /^3 formulas become formulas of ordinary Excel/,
      /^2 formulas become the figures shown now/,
      "That is 40 cells on Count and Pooling. No other cell is changed.",
      /^A sheet “Ordinary workings” is added/,
    ])
      await screen.findByText(says, undefined, PATIENT);
    expect(pane.store.getState().copies.outcome).toBeNull();
    await press("Do it");
    await screen.findByText(
      /3 formulas of ordinary Excel, 2 formulas as figures\. 1,234 cells compared: all show the same/,
      undefined,
      PATIENT,
    );
    await screen.findByText(/shareable copy, made on 29 November 2026/, undefined, PATIENT);
    await press("Restore live");
    await screen.findByText(/^4 formulas were put back\. The workbook is live again\./, undefined, PATIENT);
    await screen.findByText("Make it shareable", undefined, PATIENT);
  });

  it("names what shows something else, with the way to it, and is put back by one press", async () => {
    const different = [{ address: "Own!G1", before: "live", now: "a copy" }];
    const { press, workbook } = renderPane({ different });
    await press(HEADING);
    await press("Make it shareable");
    await press("Do it");
    await screen.findByText(/1,234 cells compared: 1 shows something else/, undefined, PATIENT);
    await screen.findByText("before: live", undefined, PATIENT);
    await press("Show cell Own!G1");
    expect(workbook.shown).toEqual(["Own!G1"]);
    await press("Put everything back");
    await screen.findByText(/The last write was undone/, undefined, PATIENT);
    expect([workbook.undone, screen.queryByText(/1 shows something else/)]).toEqual([1, null]);
  });

  it("is not made where something stands in the way, and can be left", async () => {
    const { press } = renderPane({
      shareable: {
        formulas: 0,
        values: 0,
        cells: 0,
        sheets: [],
        workings: null,
        findings: [{ severity: "stop", message: "Sheet Own is protected." }],
        basis: "",
      },
    });
    await press(HEADING);
    await press("Make it shareable");
    await screen.findByText("Sheet Own is protected.", undefined, PATIENT);
    expect(screen.queryByText("Do it")).toBeNull();
    await press("Close");
    await screen.findByText("Make it shareable", undefined, PATIENT);
  });
});

describe("formulas without an answer", () => {
  it("are offered to be entered again only where there are any, and it is said how many answer then", async () => {
    const broken = [{ address: "Own!E2", shows: "#NAME?" }];
    const { press } = renderPane({ copy: { sharedOn: null, broken } });
    await screen.findByText(/1 PLACE formula shows no answer/, undefined, PATIENT);
    await press("Enter them again");
    await screen.findByText("1 formula answers again.", undefined, PATIENT);
    expect(screen.queryByText("Enter them again")).toBeNull();
  });

  it("are not spoken of where all answer", async () => {
    renderPane();
    await screen.findByText(HEADING, undefined, PATIENT);
    expect(screen.queryByText("Enter them again")).toBeNull();
  });
});
