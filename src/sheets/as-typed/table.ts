import type { SheetBox } from "../../formula";
import { note } from "../../reading";
import type { Finding } from "../../reading";
import type { Seen } from "./seen";

/** A row of a table of inputs, as it is now. */
export interface RowNow {
  /** What it is called: a reference, a name. */
  readonly key: string;
  readonly row: number;
}

/** A table of inputs where it is now, whatever rows and columns were moved, put in or taken out. */
export interface TableNow {
  /** In the order of the sheet, without rows that are called nothing. */
  readonly rows: readonly RowNow[];
  /** The column that is now where a column was written; null where it is gone. */
  readonly columnAt: (written: number) => number | null;
}

/**
 * Finds a table by what is above it: the title of its section, or its row of headings. `keys` is the column that its rows are called
 * by, `columns` are the others. Null, with a finding, where it is no longer there.
 */
export function tableNow(
  sheet: Seen,
  keys: SheetBox,
  columns: readonly SheetBox[],
  findings: Finding[],
): TableNow | null {
  const written = [keys, ...columns].flatMap(({ column, columns: count }) =>
    Array.from({ length: count }, (_, at) => column + at),
  );
  const heads = keys.row - 1;
  const head = headsNow(sheet, heads, written);
  if (head === null) {
    findings.push(
      note(
        `The headings of a table are no longer on the sheet ${sheet.name}, so it cannot be read. What was kept of it stands.`,
        sheet.name,
      ),
    );
    return null;
  }
  const columnAt = columnsNow(sheet, { heads, head }, written, findings);
  const keyColumn = columnAt(keys.column);
  if (keyColumn === null) return null;
  return { rows: rowsNow(sheet, keys, head, keyColumn), columnAt };
}

/** The row that the headings are in now. */
function headsNow(sheet: Seen, heads: number, written: readonly number[]): number | null {
  const title = sheet.title(heads - 1);
  if (title !== null) {
    if (sheet.now(heads - 1, 0) === title) return heads;
    const at = rowsOf(sheet).find((row) => sheet.now(row, 0) === title);
    return at === undefined ? null : at + 1;
  }
  const matches = (row: number) =>
    written.filter((column) => {
      const heading = sheet.written(heads, column);
      return (
        heading !== null &&
        heading !== "" &&
        columnsOf(sheet).some((each) => sheet.now(row, each) === heading)
      );
    }).length;
  const all = rowsOf(sheet).map((row) => ({ row, count: matches(row) }));
  const best = all.reduce((one, other) => (other.count > one.count ? other : one), {
    row: heads,
    count: matches(heads),
  });
  return best.count > 0 ? best.row : null;
}

/** Where the columns are now, by where they were written. A heading that is worked out is where it was, beside the one before it. */
function columnsNow(
  sheet: Seen,
  { heads, head }: { readonly heads: number; readonly head: number },
  written: readonly number[],
  findings: Finding[],
): TableNow["columnAt"] {
  const found = new Map<number, number | null>();
  let shift = 0;
  for (const column of [...new Set(written)].sort((one, other) => one - other)) {
    const heading = sheet.written(heads, column);
    if (heading === null || heading === "" || sheet.now(head, column + shift) === heading) {
      found.set(column, column + shift);
      continue;
    }
    const elsewhere = columnsOf(sheet).find((each) => sheet.now(head, each) === heading) ?? null;
    found.set(column, elsewhere);
    if (elsewhere !== null) {
      shift = elsewhere - column;
      continue;
    }
    findings.push(
      note(
        `The column "${String(heading)}" is no longer on the sheet ${sheet.name}. What was kept of it stands.`,
        sheet.address(head, column),
      ),
    );
  }
  return (column) => found.get(column) ?? null;
}

/** The rows below the headings, as far as what was written below the table. */
function rowsNow(sheet: Seen, keys: SheetBox, head: number, keyColumn: number): readonly RowNow[] {
  const end = endOf(sheet, keys);
  const rows: RowNow[] = [];
  for (let row = head + 1; row < sheet.rows; row += 1) {
    const key = sheet.now(row, keyColumn);
    if (end !== null && key === end) break;
    if (key !== "") rows.push({ key: String(key), row });
  }
  return rows;
}

/** What was written first below the table, in the column of its keys; null where nothing was. */
function endOf(sheet: Seen, { row, rows, column }: SheetBox): string | null {
  const MOST_EMPTY = 3;
  for (let below = row + rows; below < row + rows + MOST_EMPTY; below += 1) {
    const cell = sheet.written(below, column);
    if (typeof cell === "string" && cell !== "") return cell;
  }
  return null;
}

function rowsOf({ rows }: Seen): readonly number[] {
  return Array.from({ length: rows }, (_, row) => row);
}

function columnsOf({ columns }: Seen): readonly number[] {
  return Array.from({ length: columns }, (_, column) => column);
}
