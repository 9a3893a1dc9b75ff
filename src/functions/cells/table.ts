import { messages } from "../messages";
import type { Argument } from "./argument";
import { isBlank } from "./cell";
import { excelErrorIn } from "./excel-error";
import { refused } from "./problem";

/** Whether a table of two columns is given where a name could be: anything of more than one cell. */
export function isTable({ contentRows, contentColumns }: Argument): boolean {
  return contentRows * contentColumns > 1;
}

/**
 * Reads a table of two columns row by row; `wanted` says what they hold, which is years first. Throws where it has not two columns,
 * and where their headings are selected with them.
 */
export function tableRows<T>(argument: Argument, wanted: string, read: (row: number) => T): T[] {
  const { contentRows, contentColumns, parameter } = argument;
  if (contentColumns !== 2) throw refused(messages.notTwoColumns(parameter.name, contentColumns, wanted));
  const first = argument.at(0, 0);
  const isText = typeof first === "string" && !isBlank(first) && excelErrorIn(first) === null;
  if (isText && !/\d/.test(first)) {
    throw refused(messages.headingInTable(argument.place(0, 0), first));
  }
  return Array.from({ length: contentRows }, (_, row) => read(row));
}
