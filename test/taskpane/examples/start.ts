import { screen } from "@testing-library/react";
import { WorkbookProblem } from "../../../src/workbook";
import { headlines, keptBook } from "../memory-port";
import { never } from "./example";
import type { Example } from "./example";

/** The first screen. */
export const start: readonly Example[] = [
  { name: "while the workbook is read", port: { readBook: never }, reach: async () => undefined },
  {
    name: "without a book",
    reach: async () => void (await screen.findByText("Make a book")),
  },
  {
    name: "with a book",
    workbook: { book: keptBook },
    reach: async () => void (await screen.findByText(/All checks hold/)),
  },
  {
    name: "with a book whose figures cannot be read, and a cell that no longer fits",
    workbook: {
      book: {
        ...keptBook,
        findings: [
          { severity: "note", message: "This cell holds text. What was kept stands.", address: "Place!B4" },
        ],
      },
    },
    port: { bookHeadlines: () => Promise.reject(new WorkbookProblem("The sheet is gone.")) },
    reach: async () => void (await screen.findByText(/figures could not be read/)),
  },
  {
    name: "with a book whose figures Excel is still working out",
    workbook: { book: keptBook },
    port: {
      bookHeadlines: ({ first } = {}) => {
        first?.({ headlines });
        return never();
      },
    },
    reach: async () => void (await screen.findByText(/Excel is still calculating some/)),
  },
  {
    name: "with a book left halfway",
    reach: async ({ goTo, press }) => {
      await goTo("Place");
      await press("Home");
      await screen.findByText("Continue with the book");
    },
  },
  {
    name: "with the question before a draft is discarded",
    reach: async ({ goTo, press }) => {
      await goTo("Place");
      await press("Home");
      await press("Discard the draft");
      await screen.findByText("Discard this draft?");
    },
  },
  {
    name: "with a book as JSON that is refused",
    workbook: { book: keptBook },
    reach: async ({ press, type }) => {
      await press("Take the book out, or bring one in");
      await type("A book as JSON, to be brought in", "{}");
      await press("Bring it in");
      await screen.findByText(/in this book\. Nothing was brought in/);
    },
  },
  {
    name: "with the functions, and one of them opened",
    reach: async ({ press }) => {
      await press("Functions");
      await press("PLACE.SHARE");
    },
  },
  {
    name: "where the workbook cannot be read",
    port: {
      readBook: () => Promise.reject(new WorkbookProblem("Excel is in cell-editing mode.", "Budgets!A1")),
    },
    reach: async () => void (await screen.findByText(/cell-editing mode/)),
  },
];
