import { countingMap, countingMapOfCells } from "../../../model/duplication";
import type { CountingMap } from "../../../model/duplication";
import { settledAmount, showsPence, toCell } from "../../../model/money";
import type { Decimal } from "../../../model/money";
import { nameKey, tidyName } from "../../../model/names";
import type { TableFacts } from "../../../model/book";
import { ModelProblem } from "../../../model/problem";
import { unitOf } from "../../../model/wording";
import { emptyAmounts, readAmount } from "../../amounts";
import { otherCurrencyOf } from "../../currency";
import { isBlank } from "../../cell";
import type { Cell } from "../../cell";
import { hasStop, listed, noRows, stop } from "../../findings";
import type { Finding } from "../../findings";
import { nameMissing } from "../../names";
import { cellAddress, cellAt, dataRowCount, rowsBelow, totalInside } from "../../table";
import type { SourceTable } from "../../table";
import { columnsNamed } from "../../source";
import type { SourceReading } from "../../source";

/** The columns of a spend table; positions from 0. */
export type SpendRoles = { readonly agency: number; readonly service: number; readonly amount: number };

export interface SpendRow {
  readonly agency: string;
  readonly service: string;
  readonly amount: number;
}

/** The spend table as read. There are no rows, and nothing is counted, where a finding stops it. */
export interface SpendReading extends SourceReading {
  readonly rows: readonly SpendRow[];
  /** In order of first appearance. */
  readonly agencies: readonly string[];
  readonly services: readonly string[];
  /** All that is spent, by service and agency: counted here, once. */
  readonly count: CountingMap;
  /** What sheets are planned from; null where a finding stops the reading. */
  readonly facts: TableFacts | null;
}

/** Reads the spend table. */
export function readSpend(table: SourceTable, roles: SpendRoles): SpendReading {
  const dataRows = dataRowCount(table, [roles.agency, roles.service]);
  const lines = Array.from({ length: dataRows }, (_, row) => readLine(table, roles, row));
  const read = lines.flatMap((line, row) => (line.spent ? [{ ...line.spent, row }] : []));
  const { count: countRead, problem } = countOf(read);
  const findings = lines.flatMap((line) => line.findings);
  if (findings.length === 0 && read.length === 0) findings.push(noRows(table.label));
  if (problem !== null) findings.push(stop(problem, table.label));
  findings.push(
    ...(problem === null ? netIncome(table, roles, read, countRead) : []),
    ...rowsBelow(table, [roles.agency, roles.service, roles.amount]),
    ...otherCurrencyOf(table, roles.amount),
    ...emptyAmounts(
      table,
      roles.amount,
      read.map(({ row }) => row),
    ),
  );
  const isStopped = hasStop(findings);
  const count = isStopped ? NOTHING_COUNTED : countRead;
  return {
    rows: isStopped ? [] : read.map(({ agency, service, amount }) => ({ agency, service, amount })),
    agencies: count.agencies,
    services: count.services,
    count,
    unit: unitOf(table.headings[roles.amount] ?? ""),
    total: toCell(count.total),
    facts: isStopped ? null : factsOf(table, roles, dataRows, count),
    findings: listed(findings),
  };
}

/** A row of spending, and which row of the table it is. */
interface ReadRow extends SpendRow {
  readonly row: number;
}

const NOTHING_COUNTED = countingMap([]);

/** The count, or why there is none: a table can have too many different names for one. */
function countOf(rows: readonly SpendRow[]): {
  readonly count: CountingMap;
  readonly problem: string | null;
} {
  try {
    return { count: countingMapOfCells(rows), problem: null };
  } catch (problem) {
    if (problem instanceof ModelProblem) return { count: NOTHING_COUNTED, problem: problem.message };
    throw problem;
  }
}

function factsOf(
  table: SourceTable,
  roles: SpendRoles,
  dataRows: number,
  { agencies, services }: CountingMap,
): TableFacts {
  const names = { agency: agencies, service: services };
  return { label: table.label, columns: columnsNamed(table, roles, dataRows), names };
}

function readLine(
  table: SourceTable,
  roles: SpendRoles,
  row: number,
): { readonly spent: SpendRow | null; readonly findings: readonly Finding[] } {
  const at = (column: number): Cell => cellAt(table, column, row);
  if ([roles.agency, roles.service, roles.amount].every((column) => isBlank(at(column)))) {
    return { spent: null, findings: [] };
  }
  const total = totalInside(table, [roles.agency, roles.service], row);
  if (total !== null) return { spent: null, findings: [total] };
  const { amount, finding } = readAmount(table, roles.amount, row);
  const findings = [
    nameProblem(table, roles.agency, row, "a body"),
    nameProblem(table, roles.service, row, "a service"),
    finding,
    amount === null ? null : penceProblem(amount, cellAddress(table, roles.amount, row)),
  ].filter((each) => each !== null);
  if (amount === null || hasStop(findings)) return { spent: null, findings };
  return {
    spent: { agency: nameIn(at(roles.agency)), service: nameIn(at(roles.service)), amount },
    findings,
  };
}

/** A name that the count would refuse is refused here, where the cell can be named. */
function nameProblem(table: SourceTable, column: number, row: number, what: string): Finding | null {
  const cell = cellAt(table, column, row);
  if (typeof cell !== "boolean" && cell !== 0) return nameMissing(table, column, row, what);
  const where = cellAddress(table, column, row);
  const shown = String(cell).toUpperCase();
  const message = `${where} holds ${shown} where the name of ${what} belongs. Type the name; for one that is ${shown}, type '${shown} with the apostrophe.`;
  return stop(message, where);
}

/** A name as the count takes it: a number is one too, a cost centre or a service code. */
function nameIn(cell: Cell): string {
  return tidyName(String(cell));
}

/** The count adds up to the penny, which a cell cannot show any more in an amount as large as this. */
function penceProblem(amount: number, where: string): Finding | null {
  if (showsPence(settledAmount(amount))) return null;
  const message = `${where} holds an amount so large that a cell, which keeps 15 digits, loses its pence. Type an amount below 10,000,000,000,000, or count in thousands or millions.`;
  return stop(message, where);
}

/** An agency may have income on a service, but not more than it spends there: less than nothing can be neither saved nor needed. */
function netIncome(
  table: SourceTable,
  roles: SpendRoles,
  rows: readonly ReadRow[],
  count: CountingMap,
): readonly Finding[] {
  const agencyAt = positions(count.agencies);
  const serviceAt = positions(count.services);
  const pairs = new Map<string, { readonly comesTo: Decimal; negative: ReadRow | null }>();
  for (const row of rows) {
    const [service, agency] = [serviceAt(row.service), agencyAt(row.agency)];
    const pair = pairs.get(`${service} ${agency}`) ?? {
      comesTo: count.amounts[service]![agency]!,
      negative: null,
    };
    pair.negative ??= row.amount < 0 ? row : null;
    pairs.set(`${service} ${agency}`, pair);
  }
  return [...pairs.values()].flatMap(({ comesTo, negative }) => {
    if (negative === null || comesTo.gte(0)) return [];
    const where = cellAddress(table, roles.amount, negative.row);
    const message =
      `${where} is negative, and all that ${negative.agency} spends on ${negative.service} comes to less than nothing. ` +
      "Total Place works with spending: take income out of the table, or net it off the spending it pays for.";
    return [stop(message, where)];
  });
}

/** Where a name is in the list; capitals and spaces do not matter. */
function positions(names: readonly string[]): (name: string) => number {
  const byKey = new Map(names.map((name, position) => [nameKey(name), position]));
  return (name) => byKey.get(nameKey(name)) ?? -1;
}
