import { inspected } from "../../../preview/file/inspect/inspected";
import type { InspectedTable } from "../../../preview/file/inspect/inspected";
import { parseAddress } from "../../../src/formula";
import type { Box } from "../../../src/formula";
import type { BookContent, SheetContent } from "../../../src/reading";
import type { Cell } from "../../../src/reading/cell";

/** A cell as a case writes it: a leading ' marks a text; a formula comes with the value it shows. */
export type CaseCell = Cell | { readonly formula: string; readonly shows: Cell };

/** A workbook of a few small sheets. */
export interface SmallBook {
  readonly file?: string;
  readonly sheets: Readonly<Record<string, readonly (readonly CaseCell[])[]>>;
  readonly hidden?: readonly string[];
  /** Merged cells of a sheet: "A1:C1". */
  readonly merged?: Readonly<Record<string, readonly string[]>>;
  /** Number formats of a sheet: "C2:C9" to "£#,##0". */
  readonly formats?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Excel tables: name to "Sheet!A1:C9". */
  readonly tables?: Readonly<Record<string, string>>;
}

/**
 * How a table is read, as a case states it line by line: what it is and where, its roles, what was read, what is left out, what is asked
 * with the first proposal, and what is said.
 */
export type Reading = readonly string[];

/** The sheets as a file or Excel hands them over. */
export function bookOf(book: SmallBook): BookContent {
  return {
    fileName: book.file ?? "",
    sheets: Object.entries(book.sheets).map(([name, rows]) => sheetOf(book, name, rows)),
    declared: Object.entries(book.tables ?? {}).map(([name, at]) => {
      const [sheet = "", range = ""] = at.split("!");
      return { kind: "table", name, sheet, box: boxAt(range), hasHeadings: true, hasTotals: false };
    }),
  };
}

/** How the tables of the sheets are read. */
export function readingsOf(book: SmallBook): readonly Reading[] {
  return inspected(book.file ?? "book.xlsx", bookOf(book)).map(readingOf);
}

export function readingOf(table: InspectedTable): Reading {
  const roles = Object.entries(table.roles).map(
    ([role, { from, at }]) => `${role} ${from === "column" ? "" : `${from} `}${at}`,
  );
  return [
    `${table.sheet}!${table.address} ${table.kind}, ${table.orientation}${table.hidden ? ", hidden" : ""}`,
    roles.join(", "),
    `${table.rows_read} rows, total ${table.total}${table.unit === null ? "" : `, ${table.unit}`}`,
    ...(table.with.length > 0 ? [`together ${table.total_together}`] : []),
    ...(table.rows_left_out.length > 0
      ? [`leaves out ${table.rows_left_out.map(({ address }) => address).join(", ")}`]
      : []),
    ...table.asks.map(({ role, first }) => `asks ${role}: ${first}`),
    ...table.findings.map(({ message }) => `says ${message}`),
  ].filter((line) => line !== "");
}

function sheetOf(book: SmallBook, name: string, rows: readonly (readonly CaseCell[])[]): SheetContent {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const full = rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ""));
  const formats = full.map((row) => row.map(() => "General"));
  for (const [range, format] of Object.entries(book.formats?.[name] ?? {})) {
    const box = boxAt(range);
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      formats[row]?.fill(format, box.column, box.column + box.columns);
    }
  }
  return {
    name,
    isHidden: book.hidden?.includes(name) ?? false,
    row: 0,
    column: 0,
    values: full.map((row) => row.map(valueOf)),
    formats,
    formulas: full.map((row) => row.map((cell) => (typeof cell === "object" ? cell.formula : ""))),
    merged: (book.merged?.[name] ?? []).map(boxAt),
  };
}

function valueOf(cell: CaseCell): Cell {
  if (typeof cell === "object") return cell.shows;
  return typeof cell === "string" ? cell.replace(/^'/, "") : cell;
}

function boxAt(range: string): Box {
  const parsed = parseAddress(range);
  if (parsed === null) throw new Error(`${range} is no address`);
  return parsed.box;
}
