import type { Decimal } from "../../money";
import { nameKey } from "../../names";
import type { SpendRow } from "../counting-map";

/** One line of a spend table that may be money on its way to another body of the place. */
export interface SourceRow extends SpendRow {
  /** Who is paid, or pays where the amount is below 0; left out where the table does not say. */
  readonly recipient?: string;
}

/** A body of the place, with what else rows call it: "GMCA". */
export interface Body {
  readonly name: string;
  readonly alsoCalled?: readonly string[];
}

/** A row that is counted or taken out, with its place in the list of rows, from 0. */
export interface RowAt {
  readonly at: number;
  readonly agency: string;
  readonly amount: Decimal;
}

/**
 * By what the user says of a row whether it is a transfer: who spends, on what, and who is paid. Rows that say the same have one key, so
 * that what was said of them holds when the table is read again in another order; spelling makes no difference, as in `nameKey`.
 */
export function rowKey({ agency, service, recipient = "" }: Omit<SourceRow, "amount">): string {
  return JSON.stringify([nameKey(agency), nameKey(service), nameKey(recipient)]);
}
