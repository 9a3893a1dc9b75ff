import { act, screen } from "@testing-library/react";
import { foundTables } from "../../../src/reading";
import { bookOf } from "../../reading/understanding/small-sheets";
import { spend } from "../memory-port";
import { never } from "./example";
import type { Example } from "./example";

const stop = {
  severity: "stop" as const,
  message: "Cell C6 of Budgets holds text (“n/a”) where an amount belongs. Type a number.",
  address: "Budgets!C6",
};

/** Two pieces of a table that does not say whose it is, with two years, rows to choose and more income than spending in one service. */
const pieces = foundTables(
  bookOf({
    sheets: Object.fromEntries(
      ["April", "May"].map((month, at) => [
        month,
        [
          ["Spending of the month", "", "", ""],
          ["Service", "Region", "2023-24 (£)", "2024-25 (£)"],
          ["Libraries", "North", 10, 20 + at],
          ["Parking", "South", 5, -30],
          ["Total", "", 15, -10 + at],
        ],
      ]),
    ),
  }),
);

/** Step 1: which tables, and what each column is. */
export const tables: readonly Example[] = [
  { name: "as proposed", reach: ({ goTo }) => goTo("Tables") },
  {
    name: "of a protected workbook",
    port: { takesSheets: async () => false },
    reach: ({ goTo }) => goTo("Tables"),
  },
  {
    name: "while a table is read",
    port: { readSource: never },
    reach: async ({ press }) => {
      await press("Make a book");
      await screen.findByLabelText("Spend table", { selector: "select" });
    },
  },
  {
    name: "without tables",
    workbook: { tables: [] },
    reach: async ({ press }) => {
      await press("Make a book");
      await screen.findByText("No table was found in this workbook");
    },
  },
  {
    name: "with services as columns to tick, and none ticked",
    reach: async ({ goTo, user, press }) => {
      await goTo("Tables");
      await user.click(screen.getByRole("radio", { name: /One column for each service/ }));
      await press("Next");
      await screen.findAllByText("Choose at least one column of services.");
    },
  },
  {
    name: "with how a table of another shape reads, all of it open",
    workbook: { tables: [...pieces] },
    reach: async ({ press, pane }) => {
      await press("Make a book");
      await screen.findByRole("button", { name: "Set out 2 tables as one list" });
      const folded = /^(The first amounts|What each column|Choose rows|Not read|Correct by pointing)/;
      for (const button of screen.getAllByRole("button", { name: folded }))
        await press(button.textContent.trim());
      await act(() => pane.setOut("spend"));
      await screen.findAllByText("Type the name of the body whose spending this is.");
    },
  },
  {
    name: "with a column to choose",
    reach: async ({ goTo, choose, press }) => {
      await goTo("Tables");
      await choose("Spend table", /Estate and premises/);
      await press("Next");
      await screen.findAllByText("Choose the column for Amount.");
    },
  },
  {
    name: "with more to correct than is shown at first",
    workbook: {
      spend: {
        ...spend,
        rows: [],
        findings: Array.from({ length: 6 }, (_, row) => ({ ...stop, address: `Budgets!C${row + 6}` })),
      },
    },
    reach: async ({ press }) => {
      await press("Make a book");
      await screen.findAllByText(stop.message, { exact: false });
      await press("Next");
      await screen.findByText("There is a problem");
    },
  },
];
