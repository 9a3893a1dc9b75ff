import type { PlannedSheet } from "../../sheets";
import type { WriteSize } from "../port";
import type { SheetsPlan } from "./subject";

/**
 * How long a write takes, as measured. The rates are those of the stand-in for Excel on one core of a server's processor; Excel itself
 * was not there to be measured, and may well be quicker.
 */
const RATES = {
  /** Seconds that any write takes. */
  start: 4,
  cellsASecond: 100_000,
  formulasASecond: 400,
  source:
    "docs/decisions/0014: seconds of processor time to write and work out 13 services of 40 to 444 bodies and 1,555 services of 3 in the stand-in, 29 November 2026",
} as const;

/** How large a plan is, and about how long it takes to write and to work out. */
export function estimated({ sheets }: SheetsPlan): WriteSize {
  const cells = total(sheets, ({ blocks, spills }) =>
    sum([...blocks, ...spills].map(({ rows, columns }) => rows * columns)),
  );
  const formulas = total(sheets, ({ blocks, spills }) => spills.length + sum(blocks.map(formulasIn)));
  const seconds = RATES.start + cells / RATES.cellsASecond + formulas / RATES.formulasASecond;
  return { cells, formulas, seconds };
}

function formulasIn({ cells }: PlannedSheet["blocks"][number]): number {
  return cells.flat().filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
}

function total(sheets: readonly PlannedSheet[], of: (sheet: PlannedSheet) => number): number {
  return sum(sheets.map(of));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}
