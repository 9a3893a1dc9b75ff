import { matchNames, matchRecords } from "../../src/model/matching";
import type { Field, NameAt } from "../../src/model/matching";
import { commonFields } from "./columns";
import { rounded, roundedEvidence, STATED_FOR_NAMES } from "./lines";
import type { Matched, Side } from "./lines";
import type { ListTable } from "./tables";

/** Plain lists, by the columns that all have: rows of different files, or of the only one. */
export function matchedLists(tables: readonly ListTable[], least: number): Matched {
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
