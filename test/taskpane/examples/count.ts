import { screen } from "@testing-library/react";
import { countOfRows, spend } from "../memory-tables";
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

const paid = [
  { agency: "Bolton", service: "Roads", recipient: "Smith Ltd", amount: 70 },
  { agency: "Bolton", service: "Roads", recipient: "Bury", amount: 30 },
  { agency: "Bury", service: "Levies", recipient: "Bolton", amount: 20 },
];

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
    name: "with transfers between bodies, said otherwise of one, and who is paid",
    workbook: {
      spend: {
        ...spend,
        rows: paid,
        agencies: ["Bolton", "Bury"],
        services: ["Roads", "Levies"],
        count: countOfRows(paid),
      },
    },
    reach: async ({ goTo, press }) => {
      await goTo("Tables");
      await press("2 transfers");
      await press("Not a transfer: Bolton, Roads, Bury");
      await press(/^Roads/);
      await press("Who is paid");
      await press("Transfer: Bolton, Roads, Smith Ltd");
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
