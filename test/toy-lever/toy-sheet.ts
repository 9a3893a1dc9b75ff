import { linesSheet } from "../../src/sheets/levers/by-lines";

/** What its sheet is made of, from outside `src`: the formula of each line. */
export const buildings = linesSheet({
  lever: "toy",
  notes: ["Who pays which rent today."],
  proposals: {},
  lists: {
    rents: { saved: { head: "Saves in a full year", as: "money", formula: ({ here }) => here("rent") } },
  },
});
