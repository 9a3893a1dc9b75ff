import { entriesOf, FLAG, listOf, NAME, numberIn, oneOf, optional, orNull, record, required } from "../kinds";
import { bookProblem, partOf, SHARE, TEXT, wholeIn, YEAR } from "../kinds";
import type { Fields, Kind } from "../kinds";
import { proposalLever, proposalLevers } from "../proposals";
import type { ProposalLever } from "../proposals";
import { COST } from "./cost";
import type { Cost } from "./cost";
import { ACTORS } from "./place";
import type { Actor } from "./place";

/** What every proposal says, whatever its lever. */
interface OfEvery {
  readonly id: string;
  readonly lever: string;
  readonly recurring: boolean;
  readonly lasts: number | null;
  /** Null: the place's price year. */
  readonly priceYear: number | null;
  readonly index: string;
  readonly start: number;
  readonly earliest: number | null;
  readonly actor: Actor;
  readonly optimism: number | null;
  readonly grade: number | null;
  readonly achievable: number;
  readonly cashable: number;
  readonly step: number | null;
  readonly inPlan: number;
  readonly group: string | null;
  /** Null: the position in the list, from 0. */
  readonly order: number | null;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
  readonly costs: readonly Cost[];
  readonly name: string;
  readonly owner: string;
  readonly classes: unknown;
  readonly evidence: unknown;
  readonly source: unknown;
  readonly status: unknown;
}

/** Something that the partners could do to save. */
export interface Proposal extends OfEvery {
  /** What its lever asks, and no other does. */
  readonly own: unknown;
}

const MOST_GRADES = 6;
/** As the pane calls who must act. */
const ACTOR_NAMES: Readonly<Record<Actor, string>> = {
  local: "Local: each body by itself",
  joint: "Joint: the bodies together",
  whitehall: "Whitehall: a department or the law",
};
const STATUS_NAMES = {
  idea: "Idea",
  "business case": "Business case",
  agreed: "Agreed",
  delivering: "Delivering",
  banked: "Banked",
} as const;
/** Carried with the book, not reckoned with. */
const ANYTHING: Kind<unknown> = { read: (value) => value, schema: {} };

const OF_EVERY: Fields<OfEvery> = {
  id: required(NAME, "the name by which scenarios refer to the proposal; it never changes"),
  lever: optional(oneOf(proposalLevers.map(({ id }) => id)), "typed", "how it saves"),
  recurring: optional(FLAG, true, "whether the last figure goes on", {
    label: "Goes on every year",
    hint: "Otherwise nothing is saved after the last year typed.",
    as: "flag",
    part: "saving",
  }),
  lasts: optional(
    orNull(wholeIn({ least: 0 })),
    null,
    "years from the effective start after which saving and running cost end",
    { label: "Ends after so many years", hint: "Empty: it does not end.", as: "whole", part: "saving" },
  ),
  priceYear: optional(
    orNull(YEAR),
    null,
    "the prices of the amounts; the place's price year where it is not given",
    { label: "In prices of", hint: "Empty: the place's price year.", as: "year", part: "saving" },
  ),
  index: optional(NAME, "deflator", "how the amounts grow afterwards", {
    label: "Grows with",
    as: "index",
    part: "saving",
  }),
  start: required(YEAR, "its own first year", {
    label: "Starts in",
    hint: "The first financial year in which it saves, such as 2026-27.",
    as: "year",
    part: "when",
  }),
  earliest: optional(
    orNull(YEAR),
    null,
    "the first year that some other fact allows, such as a contract's end",
    {
      label: "Not before",
      hint: "The first year that a contract, notice, consultation or law allows. Empty: nothing stands in the way.",
      as: "year",
      part: "when",
    },
  ),
  actor: optional(oneOf(ACTORS), "local", "who must act", {
    label: "Who must act",
    as: "choice",
    options: ACTOR_NAMES,
    part: "when",
  }),
  optimism: optional(orNull(SHARE), null, "share taken off for weak evidence", {
    label: "Taken off for weak evidence",
    hint: "A percentage; or give a grade below. Nothing where the figure was adjusted for risk already.",
    as: "share",
    part: "evidence",
  }),
  grade: optional(
    orNull(wholeIn({ least: 1, most: MOST_GRADES })),
    null,
    "grade of the evidence, in place of optimism",
    {
      label: "Or grade of the evidence",
      hint: "1 is the best. Grades 1 to 6 take off 0, 5, 10, 15, 25 and 40%.",
      as: "whole",
      part: "evidence",
    },
  ),
  achievable: optional(SHARE, 1, "share of the saving thought achievable", {
    label: "Achievable",
    hint: "The share of the saving that is thought achievable.",
    as: "share",
    part: "evidence",
  }),
  cashable: optional(SHARE, 1, "share of each budget's saving that can leave the budget", {
    label: "Cashable",
    hint: "The share that can leave the budget.",
    as: "share",
    part: "cash",
  }),
  step: optional(
    orNull(numberIn({ above: 0 })),
    null,
    "the saving leaves a budget only in whole steps of so much, in the proposal's prices",
    {
      label: "Only in whole steps of",
      hint: "Such as the cost of one post. Empty: any amount can leave the budget.",
      as: "amount",
      part: "cash",
    },
  ),
  inPlan: optional(SHARE, 0, "share already in the partners' medium-term plans", {
    label: "Already in the partners' plans",
    hint: "This share closes no gap, because the gap was counted with it.",
    as: "share",
    part: "cash",
  }),
  group: optional(orNull(NAME), null, "the money it acts on with others", {
    label: "Acts on the same money as the group",
    hint: "Proposals of a group never save the same pound twice. Groups are made under Place.",
    as: "group",
    part: "others",
  }),
  order: optional(
    orNull(numberIn()),
    null,
    "who comes first in the group; its position in the list, from 0, where it is not given",
    {
      label: "Order in the group",
      hint: "The lowest comes first. Empty: as in the list, from 0.",
      as: "number",
      part: "others",
    },
  ),
  requires: optional(listOf(NAME), [], "ids of proposals that must be on beside it", {
    label: "Needs",
    hint: "Proposals that must be on beside it.",
    as: "proposals",
    part: "others",
  }),
  excludes: optional(listOf(NAME), [], "ids of proposals that must not be on beside it", {
    label: "Rules out",
    hint: "Proposals that must not be on beside it, such as the same with another setting.",
    as: "proposals",
    part: "others",
  }),
  costs: optional(listOf(COST), [], "what it costs to bring about and to keep going"),
  name: optional(TEXT, "", "what it is called", { label: "Name", as: "text", part: "what" }),
  owner: optional(TEXT, "", "who answers for it", {
    label: "Who answers for it",
    as: "text",
    part: "what",
  }),
  classes: optional(ANYTHING, null, "how it is classified; not reckoned with"),
  evidence: optional(ANYTHING, null, "what it is known by; not reckoned with", {
    label: "What it is known by",
    as: "text",
    part: "evidence",
  }),
  source: optional(ANYTHING, null, "where the figures come from; not reckoned with", {
    label: "Where the figures come from",
    as: "text",
    part: "evidence",
  }),
  status: optional(ANYTHING, null, "how far it is; not reckoned with", {
    label: "How far it is",
    as: "choice",
    options: STATUS_NAMES,
    part: "what",
  }),
};

/** What a proposal of a lever may say: the field table of its form. */
export function proposalFields(lever: ProposalLever): Fields<OfEvery> {
  return { ...OF_EVERY, ...lever.fields };
}

/** By lever, what a proposal of it may say. */
const OF_LEVER = new Map(
  proposalLevers.map((lever) => [lever.id, record<OfEvery>(proposalFields(lever), { notes: true })]),
);

/** A proposal; which fields it may have its lever says. */
export const PROPOSAL: Kind<Proposal> = {
  read: (value, path) => {
    const given = new Map(entriesOf(value, path));
    const lever = OF_EVERY.lever.kind.read(given.get("lever") ?? "typed", partOf(path, "lever"));
    const flat = OF_LEVER.get(lever)!.read(value, path);
    if (flat.optimism !== null && flat.grade !== null) {
      throw bookProblem(
        partOf(path, "grade"),
        "Weak evidence is taken off once: give a share or a grade, not both.",
      );
    }
    return { ...flat, own: ownOf(proposalLever(lever), flat) };
  },
  schema: { anyOf: [...OF_LEVER].map(([id, { schema }]) => ({ title: id, ...schema })) },
};

function ownOf({ fields }: ProposalLever, flat: OfEvery): unknown {
  return Object.fromEntries(Object.entries(flat).filter(([name]) => Object.hasOwn(fields, name)));
}
