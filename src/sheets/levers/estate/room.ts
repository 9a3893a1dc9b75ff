import type { LineRow, WorkedList } from "../by-lines";

/** Of each building: what giving it up saves and brings, how it is used, and what room is left in it. */
export const buildings: WorkedList = {
  costPerArea: { head: "Running cost a m²", as: "money", formula: quotient("runningCost", "area") },
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
  use: {
    head: "Share of its room used",
    as: "share",
    formula: ({ here }) =>
      `IF(AND(${here("keep")}="yes",${here("capacity")}>0),${here("people")}/${here("capacity")},"")`,
  },
  short: { head: "People without room", as: "number", formula: ({ here }) => `MAX(0,-${here("left")})` },
  isGivenUp: { head: "Given up", as: "whole", formula: ({ here }) => `IF(${here("keep")}="yes",0,1)` },
  areaGivenUp: { head: "Floor area given up, m²", as: "number", formula: givenUp("area") },
  receiptHad: { head: "Receipt", as: "money", formula: givenUp("receipt") },
  backlogAvoided: { head: "Backlog avoided", as: "money", formula: givenUp("backlog") },
  exitPaid: { head: "Paid for giving it up", as: "money", formula: givenUp("exitCost") },
  saved: { head: "Saves in a full year", as: "money", formula: givenUp("runningCost") },
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

function givenUp(column: string) {
  return ({ here }: LineRow): string => `IF(${here("keep")}="yes",0,${here(column)})`;
}

function quotient(dividend: string, divisor: string) {
  return ({ here }: LineRow): string => `IF(${here(divisor)}>0,${here(dividend)}/${here(divisor)},"")`;
}
