import { settledAmount, sum, toCell } from "../../../model/money";
import { nameKey } from "../../../model/names";
import { unitOf } from "../../../model/wording";
import { otherCurrencyOf } from "../../currency";
import { hasStop, listed, stop } from "../../findings";
import type { Finding } from "../../findings";
import { readRows } from "../../register";
import type { RegisterRow } from "../../register";
import type { SourceTable } from "../../table";
import { columnsNamed } from "../../source";
import type { SourceReading } from "../../source";

/** The columns of a table of unit costs; positions from 0. */
export type UnitCostsRoles = { readonly agency: number; readonly unitCost: number } & {
  readonly [Each in "service" | "volume" | "like"]?: number;
};

/** What one of something costs a body; null where it is not known. */
export type ListedUnitCost = RegisterRow<"agency", "service" | "like", "unitCost" | "volume">;

/** The unit costs as read, in the unit of the reading. There are none where a finding stops it. */
export interface UnitCostsReading extends SourceReading {
  readonly unitCosts: readonly ListedUnitCost[];
}

/** Reads unit costs. Names that differ in capitals and blanks only are one; a body has one unit cost for each service. */
export function readUnitCosts(table: SourceTable, roles: UnitCostsRoles): UnitCostsReading {
  const {
    rows,
    findings: inRows,
    dataRows,
  } = readRows(table, roles, {
    named: "agency",
    what: "a body",
    texts: ["service", "like"],
    figures: ["unitCost", "volume"],
  });
  const currency = otherCurrencyOf(table, roles.unitCost);
  const findings = [...inRows, ...(currency === null ? [] : [currency.finding]), ...twice(rows)];
  const isStopped = hasStop(findings);
  return {
    unitCosts: isStopped ? [] : rows,
    unit: unitOf(table.headings[roles.unitCost] ?? ""),
    // Unit costs do not add up; how many there are in all does.
    total: toCell(sum((isStopped ? [] : rows).map(({ volume }) => settledAmount(volume ?? 0)))),
    facts: isStopped
      ? null
      : { label: table.label, columns: columnsNamed(table, roles, dataRows), names: {} },
    findings: listed(findings),
  };
}

/** A similar area may be a neighbour of several bodies, a row each. */
function twice(rows: readonly ListedUnitCost[]): readonly Finding[] {
  const first = new Map<string, ListedUnitCost>();
  return rows.flatMap((row) => {
    const key = [row.agency, row.service, row.like].map(nameKey).join("\n");
    const before = first.get(key);
    first.set(key, before ?? row);
    if (before === undefined) return [];
    const message = `${before.cell} and ${row.cell} are both ${row.agency}${row.service === "" ? "" : `, ${row.service}`}. Keep one unit cost for each body and service.`;
    return [stop(message, row.cell)];
  });
}
