import type { Payment } from "../../src/model/suppliers";
import type { Matched } from "./lines";
import { matchedLedgers } from "./matched-ledgers";
import { matchedLists } from "./matched-lists";
import type { ListTable, MatchTable } from "./tables";

/** Matches ledgers agency by agency; where one of the tables is a plain list, each file is a list. */
export function matched(tables: readonly MatchTable[], least: number): Matched {
  const ledgers = tables.filter((table) => table.kind === "payments");
  return ledgers.length === tables.length
    ? matchedLedgers(ledgers, least)
    : matchedLists(tables.map(asList), least);
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
