import { messages } from "../messages";
import type { Argument } from "./argument";
import { refused } from "./problem";

/** Whether a table of two columns is given where a name could be: anything of more than one cell. */
export function isTable({ contentRows, contentColumns }: Argument): boolean {
  return contentRows * contentColumns > 1;
}

/** Reads a table of two columns row by row; `wanted` says what its columns hold. Throws where it has not two. */
export function tableRows<T>(argument: Argument, wanted: string, read: (row: number) => T): T[] {
  const { contentRows, contentColumns, parameter } = argument;
  if (contentColumns !== 2) throw refused(messages.notTwoColumns(parameter.name, contentColumns, wanted));
  return Array.from({ length: contentRows }, (_, row) => read(row));
}
