import { entriesOf, partOf, record } from "../../../fields";
import type { Fields, Kind } from "../../../fields";
import { proposalLever, proposalLevers } from "../../proposals";
import type { ProposalLever } from "../../proposals";
import { mustAgree } from "./agreeing";
import { CARRIED } from "./carried";
import type { Carried } from "./carried";
import { RECKONED } from "./reckoned";
import type { Reckoned } from "./reckoned";

/** What every proposal says, whatever its lever. */
type OfEvery = Reckoned & Carried;

/** Something that the partners could do to save. */
export interface Proposal extends Reckoned, Carried {
  /** What its lever asks, and no other does. */
  readonly own: unknown;
}

const OF_EVERY: Fields<OfEvery> = { ...RECKONED, ...CARRIED };

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
    mustAgree(flat, path);
    return { ...flat, own: ownOf(proposalLever(lever), flat) };
  },
  schema: { anyOf: [...OF_LEVER].map(([id, { schema }]) => ({ title: id, ...schema })) },
};

function ownOf({ fields }: ProposalLever, flat: OfEvery): unknown {
  return Object.fromEntries(Object.entries(flat).filter(([name]) => Object.hasOwn(fields, name)));
}
