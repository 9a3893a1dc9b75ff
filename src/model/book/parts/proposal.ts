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
/** Carried with the book, not reckoned with. */
const ANYTHING: Kind<unknown> = { read: (value) => value, schema: {} };

const OF_EVERY: Fields<OfEvery> = {
  id: required(NAME, "the name by which scenarios refer to the proposal; it never changes"),
  lever: optional(oneOf(proposalLevers.map(({ id }) => id)), "typed", "how it saves"),
  recurring: optional(FLAG, true, "whether the last figure goes on"),
  lasts: optional(
    orNull(wholeIn({ least: 0 })),
    null,
    "years from the effective start after which saving and running cost end",
  ),
  priceYear: optional(
    orNull(YEAR),
    null,
    "the prices of the amounts; the place's price year where it is not given",
  ),
  index: optional(NAME, "deflator", "how the amounts grow afterwards"),
  start: required(YEAR, "its own first year"),
  earliest: optional(
    orNull(YEAR),
    null,
    "the first year that some other fact allows, such as a contract's end",
  ),
  actor: optional(oneOf(ACTORS), "local", "who must act"),
  optimism: optional(orNull(SHARE), null, "share taken off for weak evidence"),
  grade: optional(
    orNull(wholeIn({ least: 1, most: MOST_GRADES })),
    null,
    "grade of the evidence, in place of optimism",
  ),
  achievable: optional(SHARE, 1, "share of the saving thought achievable"),
  cashable: optional(SHARE, 1, "share of each budget's saving that can leave the budget"),
  step: optional(
    orNull(numberIn({ above: 0 })),
    null,
    "the saving leaves a budget only in whole steps of so much, in the proposal's prices",
  ),
  inPlan: optional(SHARE, 0, "share already in the partners' medium-term plans"),
  group: optional(orNull(NAME), null, "the money it acts on with others"),
  order: optional(
    orNull(numberIn()),
    null,
    "who comes first in the group; its position in the list, from 0, where it is not given",
  ),
  requires: optional(listOf(NAME), [], "ids of proposals that must be on beside it"),
  excludes: optional(listOf(NAME), [], "ids of proposals that must not be on beside it"),
  costs: optional(listOf(COST), [], "what it costs to bring about and to keep going"),
  name: optional(TEXT, "", "what it is called"),
  owner: optional(TEXT, "", "who answers for it"),
  classes: optional(ANYTHING, null, "how it is classified; not reckoned with"),
  evidence: optional(ANYTHING, null, "what it is known by; not reckoned with"),
  source: optional(ANYTHING, null, "where the figures come from; not reckoned with"),
  status: optional(ANYTHING, null, "how far it is; not reckoned with"),
};

/** By lever, what a proposal of it may say. */
const OF_LEVER = new Map(
  proposalLevers.map((lever) => [
    lever.id,
    record<OfEvery>({ ...OF_EVERY, ...lever.fields }, { notes: true }),
  ]),
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
        "Weak evidence is taken off once: give optimism or grade, not both.",
      );
    }
    return { ...flat, own: ownOf(proposalLever(lever), flat) };
  },
  schema: { anyOf: [...OF_LEVER].map(([id, { schema }]) => ({ title: id, ...schema })) },
};

function ownOf({ fields }: ProposalLever, flat: OfEvery): unknown {
  return Object.fromEntries(Object.entries(flat).filter(([name]) => Object.hasOwn(fields, name)));
}
