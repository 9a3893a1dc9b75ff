import { screen } from "@testing-library/react";
import "../../../src/taskpane/book/findings";
import { overSheets } from "../findings/over-sheets";
import { CASELOAD, COSTS, LEDGERS, POSTS, SPENDING } from "../findings/sheets";
import { PATIENT } from "../render-pane";
import type { Example } from "./example";

/** Where else duplication may be, below the count. */
export const findings: readonly Example[] = [
  {
    name: "with suppliers that several bodies pay, one of them opened",
    port: overSheets(LEDGERS),
    reach: async ({ goTo, press }) => {
      await goTo("Tables");
      await press("Suppliers that several bodies pay");
      await press("Look for shared suppliers");
      await screen.findByText(/paid by more than one body; /, undefined, PATIENT);
      await press("GREENWOOD BUILDERS LTD");
      await press("Possible double payments: 1");
    },
  },
  {
    name: "with unit costs, caseloads and posts",
    port: overSheets({ Spending: SPENDING, Costs: COSTS, People: CASELOAD, Posts: POSTS }),
    reach: async ({ goTo, press, type }) => {
      await goTo("Tables");
      await press("Unit costs side by side");
      await press("Northshire Council");
      await press("People whom several bodies know");
      await screen.findByLabelText("Smallest number of people that may be shown", undefined, PATIENT);
      await type("Smallest number of people that may be shown", "5");
      await press("Posts by management layer");
      await screen.findByText("Northshire Council: 3 layers, 3 posts", undefined, PATIENT);
    },
  },
  {
    name: "without tables for them",
    port: overSheets({ Spending: SPENDING }),
    reach: async ({ goTo, press }) => {
      await goTo("Tables");
      await press("Suppliers that several bodies pay");
      await screen.findByText(/^No table of this workbook names who was paid/, undefined, PATIENT);
      await press("Posts by management layer");
      await screen.findByRole("combobox", { name: "Posts table" }, PATIENT);
    },
  },
];
