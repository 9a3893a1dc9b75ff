import { invoke } from "../../src/functions";
import type { CellArgument, CellValue } from "../../src/functions";

/** What a function answers to these arguments; fails with its message where it refuses them. */
export function valueOf(id: string, ...args: CellArgument[]): CellValue[][] {
  const outcome = invoke(id, args);
  if (!outcome.ok) throw new Error(`${outcome.error} ${outcome.message}`);
  return outcome.value;
}

/** What a function says to arguments that it refuses; "" where it answers. */
export function refusalOf(id: string, ...args: CellArgument[]): string {
  const outcome = invoke(id, args);
  return outcome.ok ? "" : `${outcome.error} ${outcome.message}`;
}

/** The sentence alone of what a function says to arguments that it refuses; "" where it answers. */
export function said(id: string, ...args: CellArgument[]): string {
  const outcome = invoke(id, args);
  return outcome.ok ? "" : outcome.message;
}
