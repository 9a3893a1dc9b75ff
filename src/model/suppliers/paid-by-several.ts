import type { Evidence } from "../matching";
import { pence } from "./payment";
import type { SupplierName } from "./payment";
import type { SharedSuppliers, SupplierPair } from "./shared-suppliers";

/** What one agency pays a supplier, under whatever names. */
export interface PaidBy {
  readonly agency: string;
  /** Those it writes, the one with the most pounds first. */
  readonly names: readonly SupplierName[];
  /** Pounds, credits taken off. */
  readonly pounds: number;
  readonly payments: number;
}

/** A supplier that several agencies pay, as far as its names tell. */
export interface PaidBySeveral {
  /** As the agency writes it that pays it most. */
  readonly name: string;
  /** The one that pays most first. */
  readonly paidBy: readonly PaidBy[];
  /** Pounds of all agencies. */
  readonly pounds: number;
  /** Pounds of all but the one that pays most: what is bought apart from it. */
  readonly besidesLargest: number;
  /** That two names that are put together are one supplier, from 0 to 1; of the least likely two. */
  readonly probability: number;
  /** Why those two are. */
  readonly evidence: readonly Evidence[];
  /** Names that may be the supplier's as well, and are in none of its pounds; the likeliest first. */
  readonly perhaps: readonly PerhapsName[];
}

export interface PerhapsName {
  readonly name: SupplierName;
  /** From 0 to 1. */
  readonly probability: number;
}

/** Names are put together from here on; one of a less likely pair is told beside the supplier that it may be. */
const PUT_TOGETHER = 0.9;

/**
 * The suppliers that several agencies pay, each with all its names and what every agency pays. Pairs of names that are likely enough are put
 * together. Of the others, two names that are in no supplier yet are one of their own, and a name beside one that is, is told there as perhaps
 * the same: no pound is in two suppliers. The most pounds besides the largest payer first: one that pays millions and another that pays
 * fifty pounds share little.
 */
export function paidBySeveral({ pairs }: Pick<SharedSuppliers, "pairs">): PaidBySeveral[] {
  const groupOf = new Map<SupplierName, Group>();
  // The likeliest come first, so that a group's weakest link is its last.
  for (const pair of pairs) {
    const [one, other] = [groupOf.get(pair.one), groupOf.get(pair.other)];
    if (pair.probability >= PUT_TOGETHER || (one === undefined && other === undefined)) join(pair, groupOf);
    else if (one === undefined || other === undefined) besides(pair, (one ?? other)!);
  }
  return [...new Set(groupOf.values())]
    .map(suppliedTo)
    .filter(({ paidBy }) => paidBy.length > 1)
    .sort((one, other) => other.besidesLargest - one.besidesLargest || other.pounds - one.pounds);
}

interface Group {
  readonly names: readonly SupplierName[];
  readonly weakest: SupplierPair;
  readonly perhaps: PerhapsName[];
}

function join(pair: SupplierPair, groupOf: Map<SupplierName, Group>): void {
  const [one, other] = [groupOf.get(pair.one), groupOf.get(pair.other)];
  if (one !== undefined && one === other) return;
  const names = [...(one?.names ?? [pair.one]), ...(other?.names ?? [pair.other])];
  const joined: Group = { names, weakest: pair, perhaps: [] };
  for (const name of names) groupOf.set(name, joined);
}

/** Beside a supplier the name of the pair that is not in it, once. */
function besides({ one, other, probability }: SupplierPair, group: Group): void {
  const name = group.names.includes(one) ? other : one;
  if (!group.perhaps.some((each) => each.name === name)) group.perhaps.push({ name, probability });
}

function suppliedTo({ names, weakest, perhaps }: Group): PaidBySeveral {
  const byAgency = new Map<string, SupplierName[]>();
  for (const name of names) {
    const there = byAgency.get(name.agency);
    if (there === undefined) byAgency.set(name.agency, [name]);
    else there.push(name);
  }
  const paidBy = [...byAgency]
    .map(([agency, own]): PaidBy => ({
      agency,
      names: [...own].sort((one, other) => other.pounds - one.pounds),
      pounds: poundsOf(own),
      payments: own.reduce((sum, { payments }) => sum + payments, 0),
    }))
    .sort((one, other) => other.pounds - one.pounds);
  return {
    name: paidBy[0]!.names[0]!.supplier,
    paidBy,
    pounds: poundsOf(names),
    besidesLargest: poundsOf(paidBy.slice(1)),
    probability: weakest.probability,
    evidence: weakest.evidence,
    perhaps,
  };
}

/** Added up in pence, which are exact. */
function poundsOf(parts: readonly { readonly pounds: number }[]): number {
  return parts.reduce((sum, { pounds }) => sum + pence(pounds), 0) / 100;
}
