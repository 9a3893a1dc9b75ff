import type { CellArgument } from "../../src/functions";
import type { messages } from "../../src/functions/messages";

/** A call that leads to a message, and how it reads. */
export type MessageCase = readonly [() => string, string];
export type MessageCases = Readonly<Partial<Record<keyof typeof messages, MessageCase>>>;

export function ones(rows: number, columns: number): CellArgument {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));
}
