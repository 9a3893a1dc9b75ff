import { bodyTeller, transferFinder } from "../duplication";
import { isWithheld, matchNames } from "../matching";
import type { Evidence } from "../matching";
import { nameKey } from "../names";
import { pence } from "./payment";
import type { Payment, SupplierName } from "./payment";

/** Two names, as two agencies write them, that may be one supplier. */
export interface SupplierPair {
  readonly one: SupplierName;
  readonly other: SupplierName;
  /** That they are one supplier, from 0 to 1. */
  readonly probability: number;
  /** Bits, from its evidence. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** Payments that are from one body of the place to another: counted there already, and no duplication. */
export interface Transfer {
  readonly from: SupplierName;
  readonly to: string;
}

export interface SharedSuppliers {
  /** The likeliest first; among equals the pair with the most pounds. */
  readonly pairs: readonly SupplierPair[];
  readonly transfers: readonly Transfer[];
  /** What is paid to names that are withheld or stand for many. */
  readonly withheld: readonly SupplierName[];
}

/**
 * Which suppliers several agencies pay, under whatever spelling, with what each pays: evidence for somebody to look at, and never
 * proof of duplication. With a single agency, which of its suppliers it writes in two ways.
 *
 * A supplier that is another agency, or one of the other bodies of the place (`others`), is a transfer; "REDACTED", "Various" and blanks
 * are withheld: both are in no pair. Credits count.
 */
export function sharedSuppliers(
  payments: readonly Payment[],
  least = 0.5,
  others: readonly string[] = [],
): SharedSuppliers {
  const names = supplierNames(payments);
  // Agencies are few, and keys are not made for each of their suppliers again.
  const keys = new Map([...new Set(names.map(({ agency }) => agency))].map((each) => [each, nameKey(each)]));
  const keyOf = ({ agency }: SupplierName) => keys.get(agency)!;
  const agencies = [...new Map([...keys].map(([agency, key]) => [key, agency])).values()];
  const withheld: SupplierName[] = [];
  const named: SupplierName[] = [];
  for (const name of names) (isWithheld(name.supplier) ? withheld : named).push(name);
  const bodies = [...new Map([...others, ...agencies].map((name) => [nameKey(name), { name }])).values()];
  const isBody = bodyTeller(bodies);
  const transferOf = transferFinder(bodies);
  const transfers: Transfer[] = [];
  const byKey = new Map(agencies.map((agency) => [keys.get(agency)!, [] as SupplierName[]]));
  for (const name of named) {
    const { agency, supplier } = name;
    const transfer = transferOf({ agency, service: "", recipient: supplier });
    if (transfer !== null) transfers.push({ from: name, to: transfer.other });
    // What a body pays itself is neither.
    else if (isBody(supplier)?.body === undefined) byKey.get(keyOf(name))!.push(name);
  }
  const lists = [...byKey.values()];
  const found = matchNames(
    lists.map((list) => list.map(({ supplier }) => supplier)),
    least,
  );
  const pairs = found.pairs.map(({ one, other, probability, weight, evidence }): SupplierPair => ({
    one: lists[one.list]![one.at]!,
    other: lists[other.list]![other.at]!,
    probability,
    weight,
    evidence,
  }));
  pairs.sort((one, other) => other.probability - one.probability || poundsOf(other) - poundsOf(one));
  return { pairs, transfers, withheld };
}

function poundsOf({ one, other }: SupplierPair): number {
  return Math.abs(one.pounds) + Math.abs(other.pounds);
}

/** What each agency paid under each name as it writes it, in order of first payment. */
function supplierNames(payments: readonly Payment[]): SupplierName[] {
  const byAgency = new Map<
    string,
    Map<string, { agency: string; supplier: string; pence: number; payments: number; first: number }>
  >();
  payments.forEach(({ agency, supplier, amount }, first) => {
    let bySupplier = byAgency.get(agency);
    if (bySupplier === undefined) byAgency.set(agency, (bySupplier = new Map()));
    const known = bySupplier.get(supplier);
    if (known === undefined)
      bySupplier.set(supplier, { agency, supplier, pence: pence(amount), payments: 1, first });
    else {
      known.pence += pence(amount);
      known.payments += 1;
    }
  });
  const names: SupplierName[] = [];
  for (const bySupplier of byAgency.values()) {
    for (const { agency, supplier, pence: all, payments: count, first } of bySupplier.values())
      names.push({ agency, supplier, pounds: all / 100, payments: count, first });
  }
  return names;
}
