import type { SheetBox } from "../../../formula";
import type { PoolingPart } from "../../../model/book";
import { note } from "../../../reading";
import type { Finding } from "../../../reading";
import { put } from "../../as-typed";
import type { Part, Seen, TableNow } from "../../as-typed";
import { cellAt, filled } from "../../cells";
import type { CellContent, SheetDraft } from "../../draft";

type ByYear = PoolingPart["poolAdministration"];

/**
 * Sums by year as inputs, a row each: one sum for all years is typed in the first, and each later year is as the one before it until somebody types
 * over it. `live` is a formula for the first year's, where it is read from elsewhere.
 */
export function putByYear(
  draft: SheetDraft,
  box: SheetBox,
  sums: readonly ByYear[],
  money: string,
  live: (row: number) => string | null = () => null,
): void {
  const cells = filled(box, (row, year): CellContent => {
    const given = sums[row]!;
    const formula = year === 0 ? live(row) : null;
    if (formula !== null) return `=${formula}`;
    if (typeof given !== "number") return given[year] ?? 0;
    return year === 0 ? given : `=${cellAt(box, row, year - 1)}`;
  });
  draft.put(box, cells, { style: "input", format: money });
}

/** What is taken of a row of sums by year, and how. */
export interface YearsTaken {
  readonly box: SheetBox;
  /** The row as it was written and as it is now. */
  readonly written: number;
  readonly now: number;
  readonly part: Part;
  readonly name: string;
  readonly isRequired: boolean;
}

/**
 * Takes a row of sums by year: one sum where all years say the same, and were one before; one for each otherwise. What was worked out of a first
 * year that is read from elsewhere is not taken. True where anything was.
 */
export function takeByYear(
  sheet: Seen,
  { columnAt }: TableNow,
  row: YearsTaken,
  findings: Finding[],
): boolean {
  const { box, written, now, part, name, isRequired } = row;
  const columns = Array.from({ length: box.columns }, (_, year) => columnAt(box.column + year));
  if (columns.includes(null)) return false;
  const before = columns.map((_, year) => sheet.written(written, box.column + year));
  const isTyped = (year: number): boolean => before[year] !== null || sheet.isTyped(now, columns[year]!);
  const cells = columns.reduce<CellContent[]>((all, column, year) => {
    const cell = sheet.now(now, column!);
    // What a formula comes to that was never worked out is no text that was typed.
    return [...all, typeof cell === "number" || isTyped(year) ? cell : (all.at(-1) ?? "")];
  }, []);
  const wrong = cells.findIndex((cell) => cell !== "" && typeof cell !== "number");
  if (wrong >= 0) {
    const at = sheet.address(now, columns[wrong]!);
    findings.push(
      note(`${at} holds "${String(cells[wrong])}", which is not a number. What was kept stands.`, at),
    );
    return false;
  }
  const [first, ...later] = cells;
  const isFlowing = later.every((cell, year) => cell === cells[year]);
  const isOne = !Array.isArray(part[name]);
  const isLive = !isTyped(0);
  if (isOne && isFlowing) {
    if (isLive || before[0] === first) return false;
    if (first === "" && isRequired) return false;
    put(part, name, first === "" ? undefined : first!);
    return true;
  }
  const isSame = cells.every((cell, year) => before[year] === null || before[year] === cell);
  if (!isOne && isSame) return false;
  const sums = cells.map((cell) => (cell === "" ? 0 : (cell as number)));
  put(part, name, sums);
  return true;
}
