import { settledAmount, toCell } from "../model/money";
import { isBlank, isError } from "./cell";
import { note, stop } from "./findings";
import type { Finding } from "./findings";
import { cellAddress, cellAt } from "./table";
import type { SourceTable } from "./table";

/** An amount as read: null where the cell holds something else, with what to say about it. */
export interface AmountReading {
  readonly amount: number | null;
  readonly finding: Finding | null;
}

/** Reads a cell of an amount column. An empty cell is nothing spent. */
export function readAmount(table: SourceTable, column: number, row: number): AmountReading {
  const cell = cellAt(table, column, row);
  const where = cellAddress(table, column, row);
  if (isBlank(cell)) return { amount: 0, finding: null };
  if (isError(cell)) {
    const message = `${where} shows ${cell} where an amount belongs. Correct the formula in that cell, or clear the cell.`;
    return { amount: null, finding: stop(message, where) };
  }
  if (typeof cell === "boolean") {
    const message = `${where} holds ${String(cell).toUpperCase()} where an amount belongs. Type a number, or clear the cell.`;
    return { amount: null, finding: stop(message, where) };
  }
  if (typeof cell === "string") return { amount: null, finding: stop(textMessage(cell, where), where) };
  return {
    amount: toCell(settledAmount(cell)),
    finding: formatFinding(table.columns.get(column)?.formats[row] ?? "General", where),
  };
}

/** One sentence for all the empty cells of an amount column, in rows that have names. */
export function emptyAmounts(
  table: SourceTable,
  column: number,
  rows: readonly number[],
): readonly Finding[] {
  const empty = rows.filter((row) => isBlank(cellAt(table, column, row)));
  const [first] = empty;
  if (first === undefined) return [];
  const where = cellAddress(table, column, first);
  const rest = empty.length - 1;
  const others = rest === 0 ? "" : rest === 1 ? " and one more amount" : ` and ${rest} more amounts`;
  return [
    note(
      `${where}${others} ${rest === 0 ? "is" : "are"} empty and counted as 0. Type the amount if there is one.`,
      where,
    ),
  ];
}

function textMessage(cell: string, where: string): string {
  const digits = cell.replace(/[\s,£]/g, "").replace(/^\((.*)\)$/, "-$1");
  if (digits !== "" && Number.isFinite(Number(digits))) {
    return (
      `${where} holds "${cell.trim()}" as text, not as a number, so Excel leaves it out of every sum. ` +
      "Select the column, choose Data > Text to Columns > Finish, or type the number again."
    );
  }
  return `${where} holds "${cell.trim()}" where an amount belongs. Type a number, or clear the cell.`;
}

function formatFinding(format: string, where: string): Finding | null {
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (shown.includes("%")) {
    return stop(`${where} holds a percentage where an amount belongs. Type the amount in money.`, where);
  }
  if (/[dy]/i.test(shown) && !/general/i.test(shown)) {
    return stop(
      `${where} holds a date where an amount belongs. Type the amount, and set its format to Number.`,
      where,
    );
  }
  return null;
}
