import { screen } from "@testing-library/react";
import { WorkbookProblem } from "../../../src/workbook";
import { cleanReview } from "../memory-port";
import { never } from "./example";
import type { Example } from "./example";

const edited = (count: number) =>
  Array.from({ length: count }, (_, row) => ({
    address: `Proposals!B${row + 14}`,
    now: "12.5%",
    willBe: "",
  }));

/** The last step: what will be written. */
export const review: readonly Example[] = [
  {
    name: "ready to write, which takes long",
    workbook: { review: { ...cleanReview, size: { cells: 90_000, formulas: 60_000, seconds: 45 } } },
    reach: async ({ goTo }) => {
      await goTo("Sheets");
      await screen.findByText(/about 50 seconds/);
    },
  },
  {
    name: "while it is made",
    port: { reviewBook: never },
    reach: async ({ goTo }) => {
      await goTo("Sheets");
    },
  },
  {
    name: "with many cells that the user changed, not agreed to yet",
    workbook: { review: { ...cleanReview, editedCells: edited(25) } },
    reach: async ({ goTo, press }) => {
      await goTo("Sheets");
      await screen.findByText("Replace these cells");
      await press("Create the sheets");
      await screen.findByText("There is a problem");
    },
  },
  {
    name: "with something in the way",
    workbook: {
      review: { ...cleanReview, findings: [{ severity: "stop", message: "The workbook is protected." }] },
    },
    reach: async ({ goTo }) => {
      await goTo("Sheets");
      await screen.findByText(/The workbook is protected/);
    },
  },
  {
    name: "while the sheets are written",
    port: { writeBook: never },
    reach: async ({ goTo, press }) => {
      await goTo("Sheets");
      await press("Create the sheets");
      await screen.findAllByText("Writing the sheets …");
    },
  },
  {
    name: "after a write that failed",
    port: { writeBook: () => Promise.reject(new WorkbookProblem("Sheet “Notes” is protected.", "Notes")) },
    reach: async ({ goTo, press }) => {
      await goTo("Sheets");
      await press("Create the sheets");
      await screen.findByText(/is protected/);
    },
  },
];
