import { linesSheet } from "../by-lines";

/** Bodies of today and their successors: what putting together saves, less what splitting up costs every year. */
export const reorganise = linesSheet({
  lever: "reorganise",
  notes: [
    "Savings are those of the bodies of today, whose accounts the book holds; their successors take them over, and are shown below.",
  ],
  proposals: {},
  lists: {
    oldBodies: {
      together: {
        head: "Saved by putting together",
        as: "money",
        formula: ({ here, ofProposal }) =>
          [
            ["contact", "savesContact"],
            ["enabling", "savesEnabling"],
            ["delivery", "savesDelivery"],
          ]
            .map(([spent, share]) => `${here(spent!)}*${ofProposal(share!)}`)
            .join("+"),
      },
      saved: {
        head: "Saves in a full year",
        as: "money",
        formula: ({ here }) => `${here("together")}-${here("splitting")}`,
      },
      says: {
        head: "To be known",
        as: "text",
        formula: ({ here }) => `IF(${here("saved")}<0,"Splitting up costs more than is saved","")`,
      },
    },
  },
  sums: [
    {
      title: "By successor",
      note: "Before what is lost with the spending.",
      by: "successor",
      list: "oldBodies",
    },
  ],
});
