import { linesSheet } from "../by-lines";
import type { ProposalRow } from "../by-lines";
import { putMeasures } from "./measures";
import { choice } from "./choice";
import { buildings, GIVEN_UP, teams } from "./room";
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
    givenUp: {
      head: "Buildings given up",
      as: "whole",
      formula: ({ sumWhere }) => sumWhere("buildings", null, "keep", GIVEN_UP),
    },
    area: {
      head: "Floor area given up, m²",
      as: "number",
      formula: givenUp("area"),
    },
    receipts: { head: "Receipts, once", as: "money", formula: givenUp("receipt") },
    backlog: {
      head: "Backlog avoided, once",
      as: "money",
      formula: givenUp("backlog"),
    },
    costs: {
      head: "Giving up and moving, once",
      as: "money",
      formula: (row) => `${givenUp("exitCost")(row)}+${row.sum("teams", "movePaid")}`,
    },
    short: {
      head: "People without room",
      as: "number",
      formula: ({ sumWhere }) => `-${sumWhere("buildings", "left", "left", "<0")}`,
    },
  },
  when: byYear,
  lists: { buildings, teams, choice, partners: {} },
  besides: (draft, given, tables) => {
    putMeasures(draft, given, tables);
    putVehicle(draft, given, tables);
  },
  open: ({ here }) =>
    `IF(${here("short")}>0,"Room is short: see Room left",IF(${here("costs")}>0,"Give what it costs once on Costs",""))`,
});

/** What the buildings that are given up have in a column, together. */
function givenUp(column: string) {
  return ({ sumWhere }: ProposalRow): string => sumWhere("buildings", column, "keep", GIVEN_UP);
}
