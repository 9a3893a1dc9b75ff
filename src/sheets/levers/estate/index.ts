import { linesSheet } from "../by-lines";
import { buildings, teams } from "./room";
import { byYear } from "./when";
import { putVehicle } from "./vehicle";

/** Which buildings are kept, where the teams go, what that saves, and what a property vehicle owes and has by year. */
export const estate = linesSheet({
  lever: "estate",
  notes: [
    "The running cost of a building that is given up is saved by the body that pays for it, less what teams cost more where they go.",
    "Receipts, backlog and borrowing are in no saving. The costs of giving up and of moves are cost lines on the sheet Costs.",
  ],
  proposals: {
    givenUp: { head: "Buildings given up", as: "whole", formula: ({ sum }) => sum("buildings", "isGivenUp") },
    area: {
      head: "Floor area given up, m²",
      as: "number",
      formula: ({ sum }) => sum("buildings", "areaGivenUp"),
    },
    receipts: { head: "Receipts, once", as: "money", formula: ({ sum }) => sum("buildings", "receiptHad") },
    backlog: {
      head: "Backlog avoided, once",
      as: "money",
      formula: ({ sum }) => sum("buildings", "backlogAvoided"),
    },
    costs: {
      head: "Giving up and moving, once",
      as: "money",
      formula: ({ sum }) => `${sum("buildings", "exitPaid")}+${sum("teams", "movePaid")}`,
    },
    short: { head: "People without room", as: "number", formula: ({ sum }) => sum("buildings", "short") },
  },
  when: byYear,
  lists: { buildings, teams, partners: {} },
  besides: putVehicle,
  open: ({ here }) =>
    `IF(${here("short")}>0,"Room is short: see Room left",IF(${here("costs")}>0,"Give what it costs once on Costs",""))`,
});
