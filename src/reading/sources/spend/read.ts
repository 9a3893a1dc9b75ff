import { ledgerOf, namesColumn } from "../../../model/duplication";
import type { Ledger } from "../../../model/duplication";
import { toCell } from "../../../model/money";
import type { TableFacts } from "../../../model/book";
import { ModelProblem } from "../../../model/problem";
import { unitOf } from "../../../model/wording";
import { emptyAmounts } from "../../amounts";
import { otherCurrencyOf } from "../../currency";
import type { OtherCurrency } from "../../currency";
import { hasStop, listed, noRows, stop } from "../../findings";
import { dataRowCount, rowsBelow } from "../../table";
import type { SourceTable } from "../../table";
import { columnsNamed } from "../../source";
import type { SourceReading } from "../../source";
import { netIncome } from "./net-income";
import type { SpendRoles } from "./roles";
import { spendRows } from "./rows";
import type { SpendRow } from "./rows";

/** The spend table as read. There are no rows, and nothing is counted, where a finding stops it. */
export interface SpendReading extends SourceReading {
  readonly rows: readonly SpendRow[];
  /** In order of first appearance. */
  readonly agencies: readonly string[];
  readonly services: readonly string[];
  /** All that is spent, by service and agency and by who is paid: counted here, once. */
  readonly count: Ledger;
  /** What sheets are planned from; null where a finding stops the reading. */
  readonly facts: TableFacts | null;
  /** What the amounts are in where that is not pounds; null where it is. */
  readonly currency: OtherCurrency | null;
}

/** Reads the spend table. */
export function readSpend(table: SourceTable, roles: SpendRoles): SpendReading {
  const dataRows = dataRowCount(table, [roles.agency, roles.service]);
  const { rows, at, findings: ofRows } = spendRows(table, roles, dataRows);
  const { count: countRead, problem } = countOf(rows, roles);
  const currency = otherCurrencyOf(table, roles.amount);
  const findings = [...ofRows];
  if (findings.length === 0 && rows.length === 0) findings.push(noRows(table.label));
  if (problem !== null) findings.push(stop(problem, table.label));
  findings.push(
    ...(problem === null ? netIncome(table, roles, { rows, at }, countRead) : []),
    ...rowsBelow(table, [roles.agency, roles.service, roles.amount]),
    ...(currency === null ? [] : [currency.finding]),
    ...emptyAmounts(table, roles.amount, at),
  );
  const isStopped = hasStop(findings);
  const count = isStopped ? NOTHING_COUNTED : countRead;
  return {
    rows: isStopped ? [] : rows,
    agencies: count.agencies,
    services: count.services,
    count,
    unit: unitOf(table.headings[roles.amount] ?? ""),
    currency,
    total: toCell(count.total),
    facts: isStopped ? null : factsOf(table, roles, dataRows, count),
    findings: listed(findings),
  };
}

const NOTHING_COUNTED = ledgerOf({ agencies: namesColumn([]), services: namesColumn([]), amounts: [] });

/** The count, or why there is none: a table can have too many different names for one. */
function countOf(
  rows: readonly SpendRow[],
  { supplier }: SpendRoles,
): { readonly count: Ledger; readonly problem: string | null } {
  try {
    const count = ledgerOf({
      agencies: namesColumn(rows.map(({ agency }) => agency)),
      services: namesColumn(rows.map(({ service }) => service)),
      ...(supplier !== undefined && { recipients: namesColumn(rows.map(({ recipient = "" }) => recipient)) }),
      amounts: rows.map(({ amount }) => amount),
    });
    return { count, problem: null };
  } catch (problem) {
    if (problem instanceof ModelProblem) return { count: NOTHING_COUNTED, problem: problem.message };
    throw problem;
  }
}

function factsOf(
  table: SourceTable,
  roles: SpendRoles,
  dataRows: number,
  { agencies, services }: Ledger,
): TableFacts {
  const names = { agency: agencies, service: services };
  return { label: table.label, columns: columnsNamed(table, roles, dataRows), names };
}
