import { amount as exact, showsPence, sum, toCell } from "../../model/money";
import type { Decimal } from "../../model/money";
import { isTotalLabel, nameKey, tidyName } from "../../model/names";
import type { SpendChoice } from "../../model/book";
import { isBlank, isError } from "../cells";
import type { Cell } from "../cells";
import type { Finding, SpendReading, SpendRow } from "../port";
import { emptyAmounts, readAmount } from "./amount";
import { hasStop, listed, stop } from "./findings";
import { cellAddress } from "./source";
import type { SourceTable } from "./source";
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
  const named = lines.flatMap((line, row) => (line.row ? [row] : []));
  findings.push(...emptyAmounts(table, choice.amount, named));
  const readable = !hasStop(findings);
  return {
    rows: readable ? rows.map(({ agency, service, amount }) => ({ agency, service, amount })) : [],
    agencies: readable ? firstAppearances(rows.map((row) => row.agency)) : [],
    services: readable ? firstAppearances(rows.map((row) => row.service)) : [],
    unit,
    total: readable ? toCell(sum(rows.map((row) => exact(row.amount)))) : 0,
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
  const total = [choice.agency, choice.service].find((column) => isTotalLabel(nameIn(at(column))));
  if (total !== undefined) {
    const where = cellAddress(table, total, row);
    const message = `${where} looks like a total, which would be counted twice. Take that row out of ${table.label}.`;
    return { row: null, findings: [stop(message, where)] };
  }
  const { amount, finding } = readAmount(table, choice.amount, row);
  const findings = [
    ...nameFindings(table, choice.agency, row, agency, "an agency"),
    ...nameFindings(table, choice.service, row, service, "a service"),
    ...(finding ? [finding] : []),
    ...(amount === null ? [] : penceFindings(amount, cellAddress(table, choice.amount, row))),
  ];
  if (amount === null || hasStop(findings)) return { row: null, findings };
  const where = cellAddress(table, choice.amount, row);
  return { row: { agency: nameIn(agency), service: nameIn(service), amount, where }, findings };
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
  // What the count cannot take for a name is refused here, where the cell can be named.
  if (typeof cell === "boolean" || cell === 0) {
    const shown = String(cell).toUpperCase();
    return [
      stop(
        `${where} holds ${shown} where the name of ${what} belongs. Type the name; for one that is ${shown}, type '${shown} with the apostrophe.`,
        where,
      ),
    ];
  }
  return [];
}

/** A name as the count takes it: a number is one too, a cost centre or a service code. */
function nameIn(cell: Cell): string {
  return tidyName(String(cell));
}

/** The count adds up to the penny, which a cell cannot show any more in an amount as large as this. */
function penceFindings(amount: number, where: string): readonly Finding[] {
  if (showsPence(exact(amount))) return [];
  const message = `${where} holds an amount so large that a cell, which keeps 15 digits, loses its pence. Type an amount below 10,000,000,000,000, or count in thousands or millions.`;
  return [stop(message, where)];
}

/** An agency may have income on a service, but not more than it spends there: less than nothing can be neither saved nor needed. */
function netIncome(rows: readonly ReadRow[]): readonly Finding[] {
  const spent = new Map<string, { amounts: Decimal[]; negative: ReadRow | null }>();
  for (const row of rows) {
    const key = `${nameKey(row.agency)}\n${nameKey(row.service)}`;
    const { amounts, negative } = spent.get(key) ?? { amounts: [], negative: null };
    amounts.push(exact(row.amount));
    spent.set(key, { amounts, negative: negative ?? (row.amount < 0 ? row : null) });
  }
  return [...spent.values()].flatMap(({ amounts, negative }) => {
    if (negative === null || sum(amounts).gte(0)) return [];
    const message =
      `${negative.where} is negative, and all that ${negative.agency} spends on ${negative.service} comes to less than nothing. ` +
      "Total Place works with spending: take income out of the table, or net it off the spending it pays for.";
    return [stop(message, negative.where)];
  });
}

/** Names in order of first appearance, all spellings of one name taken as one. */
function firstAppearances(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()];
}
