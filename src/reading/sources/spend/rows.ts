import { settledAmount, showsPence } from "../../../model/money";
import { tidyName } from "../../../model/names";
import { readAmount } from "../../amounts";
import { isBlank, isError, isTotalLabel } from "../../cell";
import type { Cell } from "../../cell";
import { hasStop, stop } from "../../findings";
import type { Finding } from "../../findings";
import { nameMissing } from "../../names";
import { cellAddress, cellAt, totalInside } from "../../table";
import type { SourceTable } from "../../table";
import type { SpendRoles } from "./roles";

export interface SpendRow {
  readonly agency: string;
  readonly service: string;
  readonly amount: number;
  /** Who is paid; "" where the row does not say, left out where the table does not. */
  readonly recipient?: string;
}

/** What the rows of a spend table say. */
export interface SpendRows {
  readonly rows: readonly SpendRow[];
  /** Which row of the table each is, from 0. */
  readonly at: readonly number[];
  readonly findings: readonly Finding[];
}

/** Reads the rows of a spend table; one that is empty, a total, or not to be read is none of them. */
export function spendRows(table: SourceTable, roles: SpendRoles, dataRows: number): SpendRows {
  const rows: SpendRow[] = [];
  const at: number[] = [];
  const findings: Finding[] = [];
  const plainLine = plainLines(table, roles);
  for (let row = 0; row < dataRows; row += 1) {
    let line = plainLine(row);
    if (line === null) {
      const { spent, findings: ofLine } = readLine(table, roles, row);
      for (const finding of ofLine) findings.push(finding);
      line = spent;
    }
    if (line === null) continue;
    rows.push(
      roles.supplier === undefined ? line : { ...line, recipient: paidIn(table, roles.supplier, row) },
    );
    at.push(row);
  }
  return { rows, at, findings };
}

/** Reads the rows of which nothing needs to be said, as most are, in little time: a name comes back in many rows. Null for any other. */
function plainLines(table: SourceTable, roles: SpendRoles): (row: number) => SpendRow | null {
  const names = new Map<Cell, string | null>();
  const formats = new Map<string, boolean>();
  const nameAt = (column: number, row: number): string | null => {
    const cell = cellAt(table, column, row);
    const known = names.get(cell);
    if (known !== undefined) return known;
    const isName = typeof cell === "string" && !isBlank(cell) && !isError(cell) && !isTotalLabel(cell);
    const name = isName ? tidyName(cell) : null;
    names.set(cell, name);
    return name;
  };
  const { values = [], formats: formatsOf = [] } = table.columns.get(roles.amount) ?? {};
  const isPlain = (amount: number, row: number): boolean => {
    const format = formatsOf[row] ?? "General";
    const known = formats.get(format);
    // A format that no amount is shown in is told by the first cell that has it.
    const isOfMoney = known ?? readAmount(table, roles.amount, row).finding === null;
    if (known === undefined) formats.set(format, isOfMoney);
    return isOfMoney && isWholePence(amount);
  };
  return (row) => {
    const amount = values[row];
    if (typeof amount !== "number" || !isPlain(amount, row)) return null;
    const [agency, service] = [nameAt(roles.agency, row), nameAt(roles.service, row)];
    return agency === null || service === null ? null : { agency, service, amount };
  };
}

/** Whether an amount is typed to the penny, and so small that it keeps its pence: it is settled then. */
function isWholePence(amount: number): boolean {
  const [PENCE, MOST] = [100, 1e13];
  return Math.round(amount * PENCE) / PENCE === amount && Math.abs(amount) < MOST && !Object.is(amount, -0);
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

/** Who is paid is known by its name alone: what is none says nothing. */
function paidIn(table: SourceTable, column: number, row: number): string {
  const cell = cellAt(table, column, row);
  return isError(cell) ? "" : String(cell);
}

/** The count adds up to the penny, which a cell cannot show any more in an amount as large as this. */
function penceProblem(amount: number, where: string): Finding | null {
  if (showsPence(settledAmount(amount))) return null;
  const message = `${where} holds an amount so large that a cell, which keeps 15 digits, loses its pence. Type an amount below 10,000,000,000,000, or count in thousands or millions.`;
  return stop(message, where);
}
