import type { SourceRoles } from "../model/book";
import { isBlank, isError, textOf } from "./cell";
import { hasStop, noRows } from "./findings";
import type { Finding } from "./findings";
import { errorShown, readMeasure } from "./measure";
import { nameMissing } from "./names";
import { cellAddress, cellAt, dataRowCount, rowsBelow, totalInside } from "./table";
import type { SourceTable } from "./table";

/** What is read of each row of a register: a name, texts and figures, by their roles. All but the name may be missing. */
export interface RegisterForm<Name extends string, Text extends string, Figure extends string> {
  readonly named: Name;
  /** What the name is of: "a team". */
  readonly what: string;
  readonly texts: readonly Text[];
  readonly figures: readonly Figure[];
}

/** A row as it was read: "" and null where it says nothing; and the cell of its name. */
export type RegisterRow<Name extends string, Text extends string, Figure extends string> = {
  readonly [Each in Name | Text]: string;
} & { readonly [Each in Figure]: number | null } & { readonly cell: string };

/** The rows of a register, and what is wrong in it; `dataRows` are those that belong to the table. */
export interface RegisterRead<Row> {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  readonly dataRows: number;
}

/** Reads a table of one row for each thing that it names. Rows that are wholly empty are passed over; those of totals stop it. */
export function readRows<Name extends string, Text extends string, Figure extends string>(
  table: SourceTable,
  roles: SourceRoles,
  form: RegisterForm<Name, Text, Figure>,
): RegisterRead<RegisterRow<Name, Text, Figure>> {
  const column = (role: string): number | undefined => [roles[role] ?? []].flat()[0];
  const name = column(form.named)!;
  const dataRows = dataRowCount(table, [name]);
  const findings: Finding[] = [];
  const rows = Array.from({ length: dataRows }, (_, row) => row).flatMap((row) => {
    const given = [form.named, ...form.texts, ...form.figures].flatMap((role) => column(role) ?? []);
    if (given.every((each) => isBlank(cellAt(table, each, row)))) return [];
    const unnamed = nameMissing(table, name, row, form.what) ?? totalInside(table, [name], row);
    if (unnamed !== null) {
      findings.push(unnamed);
      return [];
    }
    const texts = form.texts.map((role) => [role, readText(table, column(role), row)] as const);
    const figures = form.figures.map((role) => [role, readFigure(table, column(role), row)] as const);
    const wrong = [...texts, ...figures].flatMap(([, { finding }]) => finding ?? []);
    findings.push(...wrong);
    if (hasStop(wrong)) return [];
    return [
      {
        [form.named]: textOf(cellAt(table, name, row)),
        ...Object.fromEntries(texts.map(([role, { text }]) => [role, text])),
        ...Object.fromEntries(figures.map(([role, { figure }]) => [role, figure])),
        cell: cellAddress(table, name, row),
      } as RegisterRow<Name, Text, Figure>,
    ];
  });
  if (findings.length === 0 && rows.length === 0) findings.push(noRows(table.label));
  return { rows, findings: [...findings, ...rowsBelow(table, [name])], dataRows };
}

function readText(
  table: SourceTable,
  column: number | undefined,
  row: number,
): { readonly text: string; readonly finding: Finding | null } {
  const cell = column === undefined ? "" : cellAt(table, column, row);
  if (!isError(cell)) return { text: textOf(cell), finding: null };
  return { text: "", finding: errorShown(cell, cellAddress(table, column!, row)) };
}

function readFigure(table: SourceTable, column: number | undefined, row: number) {
  return column === undefined ? { figure: null, finding: null } : readMeasure(table, column, row);
}
