import { doublePayments, sharedSuppliers } from "../../src/model/suppliers";
import type { Payment, SupplierName } from "../../src/model/suppliers";
import { matchNames, matchRecords } from "../../src/model/matching";
import type { Evidence, Field, NameAt } from "../../src/model/matching";
import { commonFields } from "./columns";
import type { ListTable, MatchTable, PaymentsTable } from "./tables";

/** One side of a pair. */
export interface Side {
  readonly file: string;
  /** The row of the sheet, the first row being 1; of a supplier of a ledger, that of the first payment. */
  readonly row: number;
  /** The value of the column of ids; null where there is none. */
  readonly id: string | null;
  readonly name: string;
  /** Of ledgers only. */
  readonly agency?: string;
  readonly pounds?: number;
  readonly payments?: number;
}

/** Two names or records that may be one body, as a line tells it. */
export interface PairLine {
  readonly one: Side;
  readonly other: Side;
  /** The probability that they are one, from 0 to 1. */
  readonly score: number;
  /** Bits: the sum of the evidence's weights. */
  readonly weight: number;
  /** Whether the weights of agreement were fitted to the files or are stated. */
  readonly weights: "fitted" | "stated";
  readonly evidence: readonly Evidence[];
}

/** What is found besides pairs. */
export type FindingLine =
  | { readonly finding: "transfer"; readonly from: Side; readonly to: string }
  | { readonly finding: "withheld"; readonly name: Side }
  | {
      readonly finding: "possible double payment";
      readonly one: Side;
      readonly other: Side;
      readonly amount: number;
      readonly days: number;
      readonly alike: number;
      readonly score: number;
    };

export interface Matched {
  /** The best first. */
  readonly pairs: readonly PairLine[];
  readonly findings: readonly FindingLine[];
  /** Sentences for people: what was compared, and how. */
  readonly notes: readonly string[];
  /** Whether there was nothing to compare by: the notes say what to do. */
  readonly refused: boolean;
}

const STATED_FOR_NAMES =
  "Only names are compared. With one field expectation-maximisation has no one answer: the weights are stated, not fitted; how rare each word is, and how many names have a partner, is taken from the files.";

/** Matches ledgers agency by agency; where one of the tables is a plain list, each file is a list. */
export function matched(tables: readonly MatchTable[], least: number): Matched {
  const ledgers = tables.filter((table) => table.kind === "payments");
  return ledgers.length === tables.length
    ? matchedLedgers(ledgers, least)
    : matchedLists(tables.map(asList), least);
}

function matchedLedgers(tables: readonly PaymentsTable[], least: number): Matched {
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

function matchedLists(tables: readonly ListTable[], least: number): Matched {
  const { fields, places } = commonFields(tables.map(({ columns }) => columns));
  const read = `Read ${tables.map(({ file, rows }) => `${rows.length} ${rows.length === 1 ? "row" : "rows"} of ${file}`).join(", ")}.`;
  if (fields.every(({ kind }) => kind === "code")) {
    const without =
      tables.length === 1
        ? 'The file has no column of names. Head it "name".'
        : 'The files have no column of names in common. Head it "name" in each.';
    return { pairs: [], findings: [], notes: [read, without], refused: true };
  }
  const lists = tables.map(({ rows }, list) => rows.map((row) => places[list]!.map((at) => row[at] ?? "")));
  const [only] = fields;
  const isNames = fields.length === 1 && only!.kind === "organisation";
  const found = isNames
    ? {
        pairs: matchNames(
          lists.map((list) => list.map(([name]) => name ?? "")),
          least,
        ).pairs,
        unsettled: STATED_FOR_NAMES,
      }
    : matchRecords(fields, lists, least);
  const side = ({ list, at }: NameAt): Side => sideOf(tables[list]!, at, fields, lists[list]![at]!);
  return {
    pairs: found.pairs.map(({ one, other, probability, weight, evidence }) => ({
      one: side(one),
      other: side(other),
      score: rounded(probability),
      weight: rounded(weight),
      weights: found.unsettled === null ? "fitted" : "stated",
      evidence: evidence.map(roundedEvidence),
    })),
    findings: [],
    notes: [
      read,
      `Compared by ${fields.map(({ name }) => name).join(", ")}${tables.length === 1 ? ", each row with the others" : ", rows of different files"}.`,
      found.unsettled ?? "The weights were fitted to the files by expectation-maximisation.",
    ],
    refused: false,
  };
}

function sideOf(table: ListTable, at: number, fields: readonly Field[], values: readonly string[]): Side {
  const named = fields.flatMap(({ kind }, field) => (kind === "organisation" ? [values[field]!] : []));
  const texts = fields.flatMap(({ kind }, field) => (kind === "name" ? [values[field]!] : []));
  const name = (named.length > 0 ? named : texts.slice(0, 2)).filter((value) => value !== "").join(" ");
  const { id } = table.columns;
  return { file: table.file, row: table.numbers[at]!, id: id === null ? null : table.rows[at]![id]!, name };
}

/** A ledger beside lists: its suppliers, each name once. */
function asList(table: MatchTable): ListTable {
  if (table.kind === "list") return table;
  const firsts = new Map<string, number>();
  table.payments.forEach(({ supplier }: Payment, at) => {
    if (!firsts.has(supplier)) firsts.set(supplier, at);
  });
  return {
    kind: "list",
    file: table.file,
    columns: { id: null, compared: [{ at: 0, heading: table.heading, key: "name", kind: "organisation" }] },
    rows: [...firsts.keys()].map((supplier) => [supplier]),
    numbers: [...firsts.values()].map((at) => table.numbers[at]!),
  };
}

function roundedEvidence(evidence: Evidence): Evidence {
  return { ...evidence, weight: rounded(evidence.weight) };
}

/** Six figures after the point: enough to keep the order, and no more than is meant. */
function rounded(figure: number): number {
  return Math.round(figure * 1e6) / 1e6;
}
