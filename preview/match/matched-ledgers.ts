import { doublePayments, sharedSuppliers } from "../../src/model/suppliers";
import type { SupplierName } from "../../src/model/suppliers";
import { rounded, roundedEvidence, STATED_FOR_NAMES } from "./lines";
import type { Matched, Side } from "./lines";
import type { PaymentsTable } from "./tables";

/** Ledgers, agency by agency: who is paid under two spellings, what was paid twice, what are transfers, and what is withheld. */
export function matchedLedgers(tables: readonly PaymentsTable[], least: number): Matched {
  const payments = tables.flatMap((table) => table.payments);
  const places = tables.flatMap(({ file, numbers }) => numbers.map((row) => ({ file, row })));
  const side = ({ agency, supplier, pounds, payments: count, first }: SupplierName): Side => ({
    ...places[first]!,
    id: null,
    name: supplier,
    agency,
    pounds,
    payments: count,
  });
  const paid = (at: number): Side => ({
    ...places[at]!,
    id: null,
    name: payments[at]!.supplier,
    agency: payments[at]!.agency,
  });
  const shared = sharedSuppliers(payments, least);
  const agencies = new Set(payments.map(({ agency }) => agency));
  return {
    pairs: shared.pairs.map(({ one, other, probability, weight, evidence }) => ({
      one: side(one),
      other: side(other),
      score: rounded(probability),
      weight: rounded(weight),
      weights: "stated",
      evidence: evidence.map(roundedEvidence),
    })),
    findings: [
      ...doublePayments(payments, shared).map(({ one, other, days, alike, probability }) => ({
        finding: "possible double payment" as const,
        one: paid(one),
        other: paid(other),
        amount: payments[one]!.amount,
        days,
        alike,
        score: rounded(probability),
      })),
      ...shared.transfers.map(({ from, to }) => ({ finding: "transfer" as const, from: side(from), to })),
      ...shared.withheld.map((name) => ({ finding: "withheld" as const, name: side(name) })),
    ],
    notes: [
      `Read ${payments.length} payments of ${agencies.size === 1 ? "one agency, whose suppliers are compared with each other" : `${agencies.size} agencies: ${[...agencies].join(", ")}`}.`,
      ...tables.flatMap(({ file, leftOut }) => notRead(file, leftOut)),
      STATED_FOR_NAMES,
      ...told(
        shared.transfers.map(({ from }) => from),
        "to another agency of the place: transfers, in no pair",
      ),
      ...told(shared.withheld, "to names that are withheld, stand for many or are blank, in no pair"),
    ],
    refused: false,
  };
}

/** Places that are named of a file; a ledger with more is looked at with the command inspect. */
const MOST_PLACES = 10;

function notRead(file: string, leftOut: readonly string[]): string[] {
  if (leftOut.length === 0) return [];
  const more = leftOut.length - MOST_PLACES;
  const rest = more > 0 ? `; and ${more} more, which npm run --silent inspect lists` : "";
  return [`Left out of ${file}: ${leftOut.slice(0, MOST_PLACES).join("; ")}${rest}.`];
}

function told(names: readonly SupplierName[], what: string): string[] {
  const count = names.reduce((sum, { payments }) => sum + payments, 0);
  const pounds = names.reduce((sum, name) => sum + name.pounds, 0);
  return count === 0 ? [] : [`${count} payments of £${pounds.toFixed(2)} in all are ${what}.`];
}
