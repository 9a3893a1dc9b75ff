import { linesSheet } from "../by-lines";

/** Bodies of today and their successors: what putting together saves, less what splitting up costs every year. */
export const reorganise = linesSheet({
  lever: "reorganise",
  title: "Reorganisation",
  purpose: "What is saved where bodies become other bodies",
  notes: [
    "Savings are those of the bodies of today, whose accounts the book holds; their successors take them over, and are shown below.",
    "Redundancy, programme, systems, shadow bodies, creating and closing down are cost lines of the proposal, on the sheet Costs.",
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
      note: "Before what is lost with the spending. A successor more needs the sheets to be written again.",
      by: "successor",
      lists: ["oldBodies"],
    },
  ],
});
