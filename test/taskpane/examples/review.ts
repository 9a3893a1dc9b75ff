import { screen } from "@testing-library/react";
import { WorkbookProblem } from "../../../src/workbook";
import { cleanReview } from "../memory-port";
import { never } from "./example";
import type { Example } from "./example";

const edited = (count: number) =>
  Array.from({ length: count }, (_, row) => ({
    address: `'Scenario 1 Inputs'!B${row + 14}`,
    now: "12.5%",
    willBe: "",
  }));

/** Step 5: what will be written. */
export const review: readonly Example[] = [
  {
    name: "ready to write",
    reach: async ({ goTo }) => {
      await goTo("Review");
      await screen.findByRole("row", { name: /Scenario 1 Summary/ });
    },
  },
  {
    name: "while it is made",
    port: { review: never },
    reach: async ({ goTo, press }) => {
      await goTo("Grants");
      await press("Next");
      await screen.findByRole("heading", { name: /Review/ });
    },
  },
  {
    name: "with many cells that the user changed, not agreed to yet",
    workbook: { review: { ...cleanReview("Scenario 1"), editedCells: edited(25) } },
    reach: async ({ goTo, press }) => {
      await goTo("Review");
      await screen.findByRole("checkbox", { name: "Replace these cells" });
      await press("Write");
      await screen.findByText("There is a problem");
    },
  },
  {
    name: "with something in the way",
    workbook: {
      review: {
        ...cleanReview("Scenario 1"),
        findings: [{ severity: "stop", message: "The workbook is protected." }],
      },
    },
    reach: async ({ goTo }) => {
      await goTo("Review");
      await screen.findByText(/The workbook is protected/);
    },
  },
  {
    name: "while the sheets are written",
    port: { write: never },
    reach: async ({ goTo, press }) => {
      await goTo("Review");
      await press("Write");
      await screen.findAllByText("Writing the sheets …");
    },
  },
  {
    name: "after a write that failed",
    port: { write: () => Promise.reject(new WorkbookProblem("Sheet “Notes” is protected.", "Notes")) },
    reach: async ({ goTo, press }) => {
      await goTo("Review");
      await press("Write");
      await screen.findByText(/is protected/);
    },
  },
];
