import { linesSheet } from "../by-lines";

/** A service that several bodies put into one team: what they put in, what it costs together, and who pays which part. */
export const share = linesSheet({
  lever: "share",
  notes: [
    "A body saves what it puts in (what it spends less what it keeps) less its part of the joint cost. Spending is typed, as each body's own accounts have it.",
  ],
  proposals: {
    together: { head: "Put together", as: "money", formula: ({ sum }) => sum("partners", "putIn") },
    weights: { head: "They count for", as: "number", formula: ({ sum }) => sum("partners", "weighs") },
    joint: {
      head: "Joint cost, full year",
      as: "money",
      formula: ({ here }) => `${here("together")}*(1-${here("economies")})+${here("diseconomies")}`,
    },
  },
  lists: {
    partners: {
      putIn: { head: "Puts in", as: "money", formula: ({ here }) => `${here("spends")}-${here("keeps")}` },
      weighs: {
        head: "Counts for",
        as: "number",
        formula: ({ here, ofProposal }) =>
          `IF(${ofProposal("key")}="typed",${here("share")}+0,IF(${ofProposal("key")}="equally",1,${here("putIn")}))`,
      },
      part: {
        head: "Part of the joint cost",
        as: "share",
        formula: ({ here, ofProposal }) => `${here("weighs")}/${ofProposal("weights")}`,
      },
      pays: {
        head: "Pays for the joint team",
        as: "money",
        formula: ({ here, ofProposal }) => `${here("part")}*${ofProposal("joint")}`,
      },
      saved: {
        head: "Saves in a full year",
        as: "money",
        formula: ({ here }) => `${here("putIn")}-${here("pays")}`,
      },
      says: {
        head: "To be known",
        as: "text",
        formula: ({ here }) =>
          `IF(${here("putIn")}<0,"Keeps more than it spends",IF(${here("saved")}<0,"Pays more than now",""))`,
      },
    },
  },
  open: ({ here, sum }) =>
    `IF(AND(${here("key")}="typed",ABS(${sum("partners", "share")}-1)>0.000001),"Shares must add up to 100%","")`,
});
