import { pence } from "./payment";
import type { Payment } from "./payment";
import type { SharedSuppliers } from "./shared-suppliers";

/** Two payments of two ledgers that may be one debt paid twice. */
export interface DoublePayment {
  /** Places in the list of payments; the earlier payment first. */
  readonly one: number;
  readonly other: number;
  /** Days between them. */
  readonly days: number;
  /** How many payments of this amount the two ledgers made to the supplier: where there are many, it is likelier a regular sum. */
  readonly alike: number;
  /** That the two names are one supplier, from 0 to 1. */
  readonly probability: number;
}

/** Days between two payments of one debt: a month and what a run of payments takes. */
const DAYS_APART = 45;

/** A sum that two ledgers pay to a supplier more often than twice a month for a year is a regular one. */
const MOST_ALIKE = 24;

/**
 * Possible double payments between ledgers: the same amount to the same supplier by two agencies within 45 days. A payment that its own
 * ledger took back is left out, and each payment is in one finding at most, with the one nearest in time. The rarest first.
 */
export function doublePayments(payments: readonly Payment[], { pairs }: SharedSuppliers): DoublePayment[] {
  const places = placesByName(payments);
  const taken = new Set<number>();
  const found: DoublePayment[] = [];
  for (const { one, other, probability } of pairs) {
    const ones = standing(payments, places.get(keyOf(one))!);
    const others = standing(payments, places.get(keyOf(other))!);
    for (const [amount, left] of ones) {
      const right = others.get(amount);
      if (right === undefined || left.length + right.length > MOST_ALIKE) continue;
      for (const [first, second, days] of nearest(payments, left, right)) {
        if (taken.has(first) || taken.has(second)) continue;
        taken.add(first).add(second);
        const isEarlier = payments[first]!.day! <= payments[second]!.day!;
        const [earlier, later] = isEarlier ? [first, second] : [second, first];
        found.push({ one: earlier, other: later, days, alike: left.length + right.length, probability });
      }
    }
  }
  return found.sort(
    (one, other) =>
      one.alike - other.alike ||
      payments[other.one]!.amount - payments[one.one]!.amount ||
      one.days - other.days ||
      one.one - other.one,
  );
}

function keyOf({ agency, supplier }: { readonly agency: string; readonly supplier: string }): string {
  return JSON.stringify([agency, supplier]);
}

function placesByName(payments: readonly Payment[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  payments.forEach((payment, at) => {
    const key = keyOf(payment);
    const there = places.get(key);
    if (there === undefined) places.set(key, [at]);
    else there.push(at);
  });
  return places;
}

/** The dated payments above 0 by their amount in pence, without as many of each as were taken back. */
function standing(payments: readonly Payment[], places: readonly number[]): Map<number, number[]> {
  const byAmount = new Map<number, number[]>();
  const takenBack = new Map<number, number>();
  for (const at of places) {
    const { amount, day } = payments[at]!;
    const sum = pence(amount);
    if (sum < 0) takenBack.set(-sum, (takenBack.get(-sum) ?? 0) + 1);
    else if (sum > 0 && day !== null) {
      const there = byAmount.get(sum);
      if (there === undefined) byAmount.set(sum, [at]);
      else there.push(at);
    }
  }
  for (const [sum, times] of takenBack) {
    const there = byAmount.get(sum);
    if (there !== undefined) byAmount.set(sum, there.slice(times));
  }
  return byAmount;
}

/** All pairs near enough in time, the nearest first. */
function nearest(
  payments: readonly Payment[],
  left: readonly number[],
  right: readonly number[],
): [number, number, number][] {
  return left
    .flatMap((one) =>
      right.map((other): [number, number, number] => [
        one,
        other,
        Math.abs(payments[one]!.day! - payments[other]!.day!),
      ]),
    )
    .filter(([, , days]) => days <= DAYS_APART)
    .sort((one, other) => one[2] - other[2]);
}
