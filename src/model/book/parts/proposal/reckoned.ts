import {
  FLAG,
  linesOf,
  listOf,
  NAME,
  numberIn,
  oneOf,
  optional,
  orNull,
  required,
  SHARE,
  TEXT,
} from "../../../fields";
import { wholeIn, YEAR } from "../../../fields";
import type { Fields } from "../../../fields";
import { proposalLevers } from "../../proposals";
import { COST_FIELDS } from "../cost";
import type { Cost } from "../cost";
import { ACTORS } from "../place";
import type { Actor } from "../place";

/** What is reckoned with of every proposal, whatever its lever, and what it is called. */
export interface Reckoned {
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
}

const MOST_GRADES = 6;
/** As the pane calls who must act. */
const ACTOR_NAMES: Readonly<Record<Actor, string>> = {
  local: "Local: each body by itself",
  joint: "Joint: the bodies together",
  whitehall: "Whitehall: a department or the law",
};

export const RECKONED: Fields<Reckoned> = {
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
    hint: "A percentage; or give a grade below. Empty where the figure was adjusted for risk already.",
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
  costs: linesOf(COST_FIELDS, 0, "what it costs to bring about and to keep going", {
    label: "One-off and running costs",
    hint: "Each on a line of its own.",
    line: "a cost",
    part: "costs",
  }),
  name: optional(TEXT, "", "what it is called", { label: "Name", as: "text", part: "what" }),
};
