import { screen } from "@testing-library/react";
import type { Example, Hands } from "./example";

const HEADING = "A copy for people without the add-in";

const made = async ({ press }: Hands): Promise<void> => {
  await press(HEADING);
  await press("Make it shareable");
  await press("Do it");
  await screen.findByText(/The workbook is a shareable copy/);
};

/** A workbook as a copy for people without the add-in, and formulas without an answer. */
export const copies: readonly Example[] = [
  {
    name: "with what will be done",
    reach: async ({ press }) => {
      await press(HEADING);
      await press("Make it shareable");
      await screen.findByText("What will be done");
    },
  },
  { name: "with a copy that shows all the same", reach: made },
  {
    name: "with a copy in which a cell shows something else",
    workbook: { different: [{ address: "Own!G1", before: "live", now: "" }] },
    reach: made,
  },
  {
    name: "with a workbook that is live again but for a cell",
    workbook: {
      copy: { sharedOn: "2026-11-29", broken: [] },
      others: [{ address: "Own!E2", formula: "=PLACE.STEPRELEASE(B4,12)" }],
    },
    reach: async ({ press }) => {
      await press("Restore live");
      await screen.findByText(/The workbook is live again/);
    },
  },
  {
    name: "with formulas without an answer, one of which has none still",
    workbook: {
      copy: {
        sharedOn: null,
        broken: [
          { address: "Own!E2", shows: "#NAME?" },
          { address: "Own!E3", shows: "#BUSY!" },
        ],
      },
      still: [{ address: "Own!E2", shows: "#NAME?" }],
    },
    reach: async ({ press }) => {
      await press("Enter them again");
      await screen.findByText(/1 formula answers again/);
    },
  },
];
