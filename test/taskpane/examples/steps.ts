import { screen } from "@testing-library/react";
import { countOfRows, grants, spend } from "../memory-port";
import { shareForAll } from "../render-pane";
import type { Example } from "./example";

const ofBolton = spend.rows.filter(({ agency }) => agency === "Bolton");
/** A place in which no service has two payers. */
const unshared = {
  ...spend,
  rows: ofBolton,
  agencies: ["Bolton"],
  services: ofBolton.map(({ service }) => service),
  count: countOfRows(ofBolton),
};

/** Step 2: who spends what on which service. */
export const count: readonly Example[] = [
  { name: "with shared services", reach: ({ goTo }) => goTo("Count") },
  {
    name: "with a service opened",
    reach: async ({ goTo, press }) => {
      await goTo("Count");
      await press(/^Education/);
    },
  },
  {
    name: "without shared services",
    workbook: { spend: unshared },
    reach: async ({ press }) => {
      await press("New scenario");
      await screen.findByText(/grants read/);
      await press("Next");
      await screen.findByRole("heading", { name: /Count/ });
    },
  },
];

/** Step 3: how much of each service's cost is fixed. */
export const duplication: readonly Example[] = [
  { name: "before anything is typed", reach: ({ goTo }) => goTo("Duplication") },
  {
    name: "with a saving",
    reach: async ({ goTo, type }) => {
      await goTo("Duplication");
      await type(shareForAll, "12.5");
      await type("Duplicated fixed cost, Education", "5");
    },
  },
  {
    name: "with answers to correct",
    reach: async ({ goTo, type, press }) => {
      await goTo("Duplication");
      await type(shareForAll, "much");
      await type("Duplicated fixed cost, Education", "300");
      await press("Next");
      await screen.findByText("There is a problem");
    },
  },
  {
    name: "where no service is shared",
    workbook: { spend: unshared },
    reach: async ({ press }) => {
      await press("New scenario");
      await screen.findByText(/grants read/);
      await press("Next");
      await press("Next");
      await screen.findByText(/no duplicated cost to end/);
    },
  },
];

/** Step 4: which ring-fences to remove. */
export const grantsStep: readonly Example[] = [
  { name: "with no grant pooled", workbook: { grants }, reach: ({ goTo }) => goTo("Grants") },
  {
    name: "with every grant pooled",
    reach: async ({ goTo, press }) => {
      await goTo("Grants");
      await press("Select all grants");
    },
  },
  {
    name: "with values and minimums, one to correct",
    reach: async ({ goTo, press, type }) => {
      await goTo("Grants");
      await press("Advanced: values and statutory minimums");
      await type("Value of a pound, Education", "much");
      await type("Statutory minimum, Education", "100");
      await press("Next");
      await screen.findByText("There is a problem");
    },
  },
];
