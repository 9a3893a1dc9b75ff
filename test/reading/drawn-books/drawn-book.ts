import { columnLetters } from "../../../src/formula";
import type { Box } from "../../../src/formula";
import type { Unit } from "../../../src/model/wording";
import type { CaseCell, SmallBook } from "../understanding/small-sheets";

/** One amount of a table as whoever drew it knows it; null where nothing in the workbook says it. */
export interface TrueLine {
  readonly agency: string | null;
  readonly service: string | null;
  readonly amount: number;
}

/** A table as it should be read. */
export interface TrueTable {
  readonly sheet: string;
  readonly box: Box;
  /** "none": its amounts are no spending, or are counted in another table already. */
  readonly kind: "spend" | "payments" | "grants" | "none";
  /** null where nothing says it. */
  readonly unit: Unit | null;
  readonly lines: readonly TrueLine[];
  /** What a careful person might ask about it. */
  readonly open: readonly string[];
  /** What must be asked or told, as another choice is as good: years beside each other. */
  readonly told?: boolean;
  /** Tables with the same word here must not be added up unasked. */
  readonly apart?: string;
  /** Of each grant what it may be spent on; null where the list does not say. */
  readonly permitted?: ReadonlyMap<string, readonly string[] | null>;
}

/** A workbook with what is in it, and how it should be read. */
export interface DrawnBook {
  readonly book: SmallBook;
  readonly features: readonly string[];
  readonly tables: readonly TrueTable[];
  /** Tables, by their place among those above, that are one table in several pieces. */
  readonly together: readonly (readonly number[])[];
}

/** A table that is not on a sheet yet. */
export interface Block extends Omit<TrueTable, "sheet" | "box"> {
  readonly rows: readonly (readonly CaseCell[])[];
  /** The column whose numbers are shown as dates, counted in the table. */
  readonly dates?: number;
}

/** A sheet that tables are put on, and notes between them. */
export interface SheetDrawn {
  readonly name: string;
  readonly rows: CaseCell[][];
  readonly tables: TrueTable[];
  readonly formats: Record<string, string>;
}

export function blankSheet(name: string): SheetDrawn {
  return { name, rows: [], tables: [], formats: {} };
}

export function putNote(sheet: SheetDrawn, row: number, ...cells: readonly CaseCell[]): void {
  put(sheet, { row, column: 0 }, [cells]);
}

export function putTable(sheet: SheetDrawn, { rows, dates, ...truth }: Block, row: number, column = 0): void {
  put(sheet, { row, column }, rows);
  const columns = Math.max(...rows.map((each) => each.length));
  if (dates !== undefined) {
    const letters = columnLetters(column + dates);
    sheet.formats[`${letters}${row + 2}:${letters}${row + rows.length}`] = "dd/mm/yyyy";
  }
  sheet.tables.push({ ...truth, sheet: sheet.name, box: { row, column, rows: rows.length, columns } });
}

export function drawn(
  sheets: readonly SheetDrawn[],
  {
    features,
    together = [],
    file,
  }: {
    readonly features: readonly string[];
    readonly together?: DrawnBook["together"];
    readonly file?: string;
  },
): DrawnBook {
  return {
    book: {
      ...(file === undefined ? {} : { file }),
      sheets: Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])),
      formats: Object.fromEntries(sheets.map(({ name, formats }) => [name, formats])),
    },
    features,
    tables: sheets.flatMap(({ tables }) => tables),
    together,
  };
}

/** What was drawn, as words to count by: "summary: formulas". */
export function featuresOf(spec: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(spec)
    .filter(([name]) => name !== "seed")
    .map(([name, value]) => `${name}: ${String(value)}`);
}

function put(
  { rows }: SheetDrawn,
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly CaseCell[])[],
): void {
  for (const [down, line] of cells.entries()) {
    while (rows.length <= at.row + down) rows.push([]);
    const there = rows[at.row + down]!;
    while (there.length < at.column) there.push("");
    there.splice(at.column, line.length, ...line);
  }
}
