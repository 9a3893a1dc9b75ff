import { readableAddress } from "../../formula";
import type { CellContent, PlannedSheet } from "../draft";

/** A sheet of the book as it is now. */
export interface SheetNow {
  readonly name: string;
  /** What its cells show, from A1 on. */
  readonly values: readonly (readonly CellContent[])[];
  /** What they hold: a formula where it begins with "="; not known where this is left out. */
  readonly formulas?: readonly (readonly CellContent[])[];
}

/** A sheet as it was written, beside what it holds now; rows and columns count from 0. */
export interface Seen {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** What a cell was written with; null where that is a formula, of which it is not known what it comes to. */
  written(row: number, column: number): CellContent | null;
  now(row: number, column: number): CellContent;
  /** Whether a cell is known to hold no formula now. */
  isTyped(row: number, column: number): boolean;
  /** The title of a section that was written in a row; null where none was. */
  title(row: number): string | null;
  /** The row that is called now, in its first column, as a row was written; null where none is. */
  rowCalled(row: number): number | null;
  /** Proposals!D7. */
  address(row: number, column: number): string;
}

export function seen(plan: PlannedSheet, { name, values, formulas }: SheetNow): Seen {
  const cells = new Map<string, CellContent>();
  for (const block of plan.blocks) {
    block.cells.forEach((line, down) =>
      line.forEach((cell, across) => cells.set(`${block.row + down} ${block.column + across}`, cell)),
    );
  }
  const titles = new Map(
    plan.blocks
      .filter(({ style }) => style === "section")
      .map(({ row, cells }) => [row, String(cells[0]![0]).trim()] as const),
  );
  const written = (row: number, column: number) => shownBy(cells.get(`${row} ${column}`) ?? "");
  const now = (row: number, column: number) => trimmed(values[row]?.[column] ?? "");
  return {
    name,
    rows: values.length,
    columns: values[0]?.length ?? 0,
    written,
    title: (row) => titles.get(row) ?? null,
    now,
    isTyped: (row, column) =>
      formulas !== undefined && !String(formulas[row]?.[column] ?? "").startsWith("="),
    rowCalled: (row) => {
      const label = written(row, 0);
      return [row, ...values.keys()].find((each) => now(each, 0) === label) ?? null;
    },
    address: (row, column) => readableAddress(name, { row, column, rows: 1, columns: 1 }),
  };
}

/** What a cell shows that was written so; null where it is a formula and not a text that would pass for something else. */
function shownBy(cell: CellContent): CellContent | null {
  if (typeof cell !== "string" || !cell.startsWith("=")) return trimmed(cell);
  const pieces = /^="(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*$/.test(cell)
    ? cell.slice(1).match(/"(?:[^"]|"")*"/g)
    : null;
  return pieces === null
    ? null
    : trimmed(pieces.map((piece) => piece.slice(1, -1).replaceAll('""', '"')).join(""));
}

function trimmed(cell: CellContent): CellContent {
  return typeof cell === "string" ? cell.trim() : cell;
}
