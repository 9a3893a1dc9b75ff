import { CHOSEN_ABOUT } from "./choice";
import type { WorkedList } from "../by-lines";

/** What stands in the column Kept of a building that is given up. */
export const GIVEN_UP = '="no"';

/** Of each building: who is there afterwards, what room is left in it, and what giving it up saves. */
export const buildings: WorkedList = {
  people: {
    head: "People there afterwards",
    as: "number",
    formula: ({ sumOf }) => sumOf("teams", "size", "place", "building"),
  },
  left: {
    head: "Room left",
    as: "number",
    formula: ({ here }) => `IF(${here("keep")}="yes",${here("capacity")},0)-${here("people")}`,
  },
  saved: {
    head: "Saves in a full year",
    as: "money",
    formula: ({ here }) => `IF(${here("keep")}="yes",0,${here("runningCost")})`,
  },
  ...CHOSEN_ABOUT,
};

/** Of each team: where it is afterwards, and what that costs. */
export const teams: WorkedList = {
  place: {
    head: "Will be in",
    as: "text",
    formula: ({ here }) => `IF(${here("to")}="",${here("from")},${here("to")})&""`,
  },
  movePaid: {
    head: "Paid for its move",
    as: "money",
    formula: ({ here }) => `IF(OR(${here("to")}="",${here("to")}=${here("from")}),0,${here("movingCost")})`,
  },
  saved: { head: "Saves in a full year", as: "money", formula: ({ here }) => `-${here("extra")}` },
};
