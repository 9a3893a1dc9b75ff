import { AMOUNT, FLAG, NAME, numberIn, optional, orNull, required, SHARE, TEXT } from "../../../fields";
import type { Fields } from "../../../fields";
import { BODY } from "../by-lines";

/** A building that a body runs. */
export interface EstateBuilding {
  readonly building: string;
  readonly body: string;
  readonly locality: string;
  readonly keep: boolean;
  /** People it has room for. */
  readonly capacity: number;
  /** Floor area in m²; null where it is not known. */
  readonly area: number | null;
  /** A year. */
  readonly runningCost: number;
  readonly backlog: number;
  readonly receipt: number;
  readonly exitCost: number;
  readonly source: string;
}

/** A team that needs room. */
export interface EstateTeam {
  readonly team: string;
  readonly body: string;
  readonly size: number;
  readonly locality: string;
  readonly from: string;
  /** "" where it stays. */
  readonly to: string;
  readonly movingCost: number;
  /** What it costs its body more a year where it goes to. */
  readonly extra: number;
}

/** A body that takes part in a property vehicle. */
export interface EstatePartner {
  readonly body: string;
  readonly share: number;
}

/** What choosing the buildings came to. */
export interface EstateChoice {
  readonly day: string;
  readonly cost: number;
  readonly bound: number;
  /** What a pound in each year counted as, together. */
  readonly yearsWorth: number;
  readonly keepingAll: number;
  readonly room: number;
}

export const BUILDING: Fields<EstateBuilding> = {
  building: required(NAME, "what the building is called", { label: "Building", as: "text" }),
  body: required(NAME, "which body pays for it", BODY),
  locality: optional(TEXT, "", "where it is, as teams say where they must be", {
    label: "Locality",
    as: "text",
  }),
  keep: optional(FLAG, true, "whether it is kept", { label: "Kept", as: "flag" }),
  capacity: optional(AMOUNT, 0, "how many people it has room for", {
    label: "Room for (people)",
    as: "number",
  }),
  area: optional(orNull(numberIn({ least: 0 })), null, "its floor area in m²", {
    label: "Floor area, m²",
    as: "number",
  }),
  runningCost: required(AMOUNT, "what running it costs a year; that is saved where it is given up", {
    label: "Running cost a year",
    as: "amount",
  }),
  backlog: optional(AMOUNT, 0, "repairs that are due, once, where it is kept", {
    label: "Backlog maintenance",
    as: "amount",
  }),
  receipt: optional(AMOUNT, 0, "what it would be sold for: capital, and in no saving", {
    label: "Receipt if sold",
    as: "amount",
  }),
  exitCost: optional(AMOUNT, 0, "what giving it up costs once: dilapidations, ending a lease, selling", {
    label: "Cost of giving it up",
    as: "amount",
  }),
  source: optional(TEXT, "", "where the figures are from", { label: "Where they are from", as: "text" }),
};

export const TEAM: Fields<EstateTeam> = {
  team: required(NAME, "what the team is called", { label: "Team", as: "text" }),
  body: required(NAME, "whose team it is", BODY),
  size: required(AMOUNT, "how many people it has", { label: "People", as: "number" }),
  locality: optional(TEXT, "", "where it must be, for access by the public or otherwise", {
    label: "Must be in",
    hint: "A locality of the buildings. Empty: anywhere.",
    as: "text",
  }),
  from: optional(TEXT, "", "the building that it is in", { label: "Is in", as: "text" }),
  to: optional(TEXT, "", "the building that it goes to; it stays where none is given", {
    label: "Goes to",
    hint: "Empty: it stays.",
    as: "text",
  }),
  movingCost: optional(AMOUNT, 0, "what its move costs once", { label: "Cost of the move", as: "amount" }),
  extra: optional(AMOUNT, 0, "what it costs its body more a year where it goes", {
    label: "Costs more there a year",
    as: "amount",
  }),
};

export const PARTNER: Fields<EstatePartner> = {
  body: required(NAME, "which body takes part", BODY),
  share: required(SHARE, "its share of what is borrowed and paid back", {
    label: "Share of the borrowing",
    as: "share",
  }),
};

export const CHOICE: Fields<EstateChoice> = {
  day: required(NAME, "the day of the choice, as people write it", { label: "Chosen on", as: "text" }),
  cost: required(AMOUNT, "the net present cost of what was chosen", {
    label: "Cost as chosen",
    as: "amount",
  }),
  bound: required(AMOUNT, "what no choice costs less than", {
    label: "No choice costs less than",
    as: "amount",
  }),
  yearsWorth: required(numberIn({ least: 0 }), "what a pound in each year was worth that day, added up", {
    label: "A pound a year was worth",
    as: "number",
  }),
  keepingAll: required(
    numberIn(),
    "control total: what keeping every building would have cost net, and moving every team",
    { label: "Control total of costs", as: "amount" },
  ),
  room: required(
    AMOUNT,
    "control total: the room of every building, once and for each who is there now, the people who must be in its locality, and all people",
    { label: "Control total of room", as: "number" },
  ),
};
