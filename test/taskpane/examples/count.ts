import { screen } from "@testing-library/react";
import { countOfRows, spend } from "../memory-port";
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

/** Who spends what on which service, below the tables. */
export const count: readonly Example[] = [
  {
    name: "with shared services, one of them opened",
    reach: async ({ goTo, press }) => {
      await goTo("Tables");
      await press(/^Education/);
    },
  },
  {
    name: "without shared services",
    workbook: { spend: unshared },
    reach: async ({ goTo }) => {
      await goTo("Tables");
      await screen.findAllByText(/Every service is paid for by one body only/);
    },
  },
];
