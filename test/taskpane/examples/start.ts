import { screen } from "@testing-library/react";
import { WorkbookProblem } from "../../../src/workbook";
import { keptScenario } from "../memory-port";
import { never } from "./example";
import type { Example } from "./example";

/** The first screen. */
export const start: readonly Example[] = [
  { name: "while the workbook is read", port: { savedScenarios: never }, reach: async () => undefined },
  {
    name: "without scenarios",
    reach: async () => void (await screen.findByText("There are none yet.")),
  },
  {
    name: "with a scenario",
    workbook: { kept: [keptScenario] },
    reach: async () => void (await screen.findByRole("article", { name: keptScenario.name })),
  },
  {
    name: "with a scenario whose figures cannot be read",
    workbook: { kept: [keptScenario] },
    port: { readHeadlines: () => Promise.reject(new WorkbookProblem("The sheet is gone.")) },
    reach: async () => void (await screen.findByRole("article", { name: keptScenario.name })),
  },
  {
    name: "with a scenario left halfway",
    reach: async ({ goTo, press }) => {
      await goTo("Count");
      await press("Cancel");
      await screen.findByRole("button", { name: "Continue with Scenario 1" });
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
      savedScenarios: () =>
        Promise.reject(new WorkbookProblem("Excel is in cell-editing mode.", "Budgets!A1")),
    },
    reach: async () => void (await screen.findByText(/cell-editing mode/)),
  },
];
