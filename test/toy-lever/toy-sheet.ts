import { linesSheet } from "../../src/sheets/levers/by-lines";

/** What its sheet is made of, from outside `src`: its name, and the formula of each line. */
export const buildings = linesSheet({
  lever: "toy",
  title: "Buildings",
  purpose: "Rent that ends where a building is shared",
  notes: ["Who pays which rent today."],
  proposals: {},
  lists: {
    rents: { saved: { head: "Saves in a full year", as: "money", formula: ({ here }) => here("rent") } },
  },
});
