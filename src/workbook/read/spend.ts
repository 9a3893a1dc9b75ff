import { nameKey, type SpendChoice } from "../../model/scenario";
import { isBlank, isError, isTotalLabel, textOf, type Cell } from "../cells";
import type { Finding, SpendReading, SpendRow } from "../port";
import { readAmount } from "./amount";
import { hasStop, listed, stop } from "./findings";
import { cellAddress, type SourceTable } from "./source";
import { dataRowCount, rowsBelow } from "./totals-row";
import { unitOf } from "./unit";

/** Reads the spend table. What is wrong with it comes back as findings that name the cells. */
export function readSpendTable(table: SourceTable, choice: SpendChoice): SpendReading {
  const unit = unitOf(table.headings[choice.amount] ?? "");
  const count = dataRowCount(table, [choice.agency, choice.service]);
  const lines = Array.from({ length: count }, (_, row) => readLine(table, choice, row));
  const rows = lines.flatMap((line) => (line.row ? [line.row] : []));
  const findings = lines.flatMap((line) => line.findings);
  if (findings.length === 0 && rows.length === 0) {
    findings.push(stop(`${table.label} has headings but no rows. Add rows, or choose another table.`));
  }
  findings.push(...netIncome(rows), ...rowsBelow(table, [choice.agency, choice.service, choice.amount]));
  const readable = !hasStop(findings);
  return {
    rows: readable ? rows.map(({ agency, service, amount }) => ({ agency, service, amount })) : [],
    agencies: readable ? firstAppearances(rows.map((row) => row.agency)) : [],
    services: readable ? firstAppearances(rows.map((row) => row.service)) : [],
    unit,
    total: readable ? rows.reduce((sum, row) => sum + row.amount, 0) : 0,
    findings: listed(findings),
  };
}

interface ReadRow extends SpendRow {
  readonly where: string;
}

function readLine(
  table: SourceTable,
  choice: SpendChoice,
  row: number,
): { readonly row: ReadRow | null; readonly findings: readonly Finding[] } {
  const at = (column: number): Cell => table.columns.get(column)?.values[row] ?? "";
  const [agency, service, amountCell] = [at(choice.agency), at(choice.service), at(choice.amount)];
  if (isBlank(agency) && isBlank(service) && isBlank(amountCell)) return { row: null, findings: [] };
  if (isTotalLabel(agency) || isTotalLabel(service)) {
    const where = cellAddress(table, isTotalLabel(agency) ? choice.agency : choice.service, row);
    const message = `${where} looks like a total, which would be counted twice. Take that row out of ${table.label}.`;
    return { row: null, findings: [stop(message, where)] };
  }
  const { amount, finding } = readAmount(table, choice.amount, row);
  const findings = [
    ...nameFindings(table, choice.agency, row, agency, "an agency"),
    ...nameFindings(table, choice.service, row, service, "a service"),
    ...(finding ? [finding] : []),
  ];
  if (amount === null || hasStop(findings)) return { row: null, findings };
  const where = cellAddress(table, choice.amount, row);
  return { row: { agency: textOf(agency), service: textOf(service), amount, where }, findings };
}

function nameFindings(
  table: SourceTable,
  column: number,
  row: number,
  cell: Cell,
  what: string,
): readonly Finding[] {
  const where = cellAddress(table, column, row);
  if (isError(cell)) {
    return [
      stop(
        `${where} shows ${cell} where the name of ${what} belongs. Put the formula in that cell right.`,
        where,
      ),
    ];
  }
  if (isBlank(cell)) {
    return [
      stop(
        `${where} is empty where the name of ${what} belongs. Type the name, or clear the whole row.`,
        where,
      ),
    ];
  }
  return [];
}

/** An agency may have income on a service, but not more than it spends there: less than nothing can be neither saved nor needed. */
function netIncome(rows: readonly ReadRow[]): readonly Finding[] {
  const sums = new Map<string, { sum: number; negative: ReadRow | null }>();
  for (const row of rows) {
    const key = `${nameKey(row.agency)}\n${nameKey(row.service)}`;
    const { sum, negative } = sums.get(key) ?? { sum: 0, negative: null };
    sums.set(key, { sum: sum + row.amount, negative: negative ?? (row.amount < 0 ? row : null) });
  }
  return [...sums.values()].flatMap(({ sum, negative }) => {
    if (sum >= 0 || negative === null) return [];
    const message =
      `${negative.where} is negative, and all that ${negative.agency} spends on ${negative.service} comes to less than nothing. ` +
      "Total Place works with spending: take income out of the table, or net it off the spending it pays for.";
    return [stop(message, negative.where)];
  });
}

/** Names in order of first appearance, spellings that differ only in case or spaces taken as one. */
function firstAppearances(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()];
}
