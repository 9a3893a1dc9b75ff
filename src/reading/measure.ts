import { settledAmount, toCell } from "../model/money";
import { isBlank, isError } from "./cell";
import { note, stop } from "./findings";
import type { Finding } from "./findings";
import { cellAddress, cellAt } from "./table";
import type { SourceTable } from "./table";

/** A figure of a register: null where it says nothing, or nothing that can be read. */
export interface MeasureReading {
  readonly figure: number | null;
  readonly finding: Finding | null;
}

/** Reads a cell of a register. Registers are full of gaps, so that what is no number is told and left out; an error, and what is below 0, stop. */
export function readMeasure(table: SourceTable, column: number, row: number): MeasureReading {
  const cell = cellAt(table, column, row);
  const where = cellAddress(table, column, row);
  if (isBlank(cell)) return { figure: null, finding: null };
  if (isError(cell)) return { figure: null, finding: errorShown(cell, where) };
  const figure = typeof cell === "string" ? typed(cell) : cell;
  if (typeof figure !== "number") {
    const message = `${where} holds "${String(cell).trim()}" where a figure belongs. It is left out until a number is there.`;
    return { figure: null, finding: note(message, where) };
  }
  if (figure < 0) {
    return {
      figure: null,
      finding: stop(`${where} is below 0. Give 0 or more, or clear the cell.`, where),
    };
  }
  return { figure: toCell(settledAmount(figure)), finding: null };
}

/** An error of Excel in a cell of a register. */
export function errorShown(cell: string, where: string): Finding {
  return stop(`${where} shows ${cell}. Correct the formula in that cell, or clear the cell.`, where);
}

/** "1,250" and "£3,400" are numbers that were typed as a text; null for what is none. */
function typed(cell: string): number | null {
  const digits = cell.replace(/[\s,£]/g, "");
  return digits !== "" && Number.isFinite(Number(digits)) ? Number(digits) : null;
}
