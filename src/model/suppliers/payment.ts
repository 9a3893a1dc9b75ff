/** One line of a ledger: who paid whom how much. */
export interface Payment {
  readonly agency: string;
  readonly supplier: string;
  /** Pounds; below 0 for a credit. */
  readonly amount: number;
  /** The day as a serial number, as Excel counts days; null where it is not known. */
  readonly day: number | null;
}

/** A name that one agency writes of those it pays, with what it paid under that name. */
export interface SupplierName {
  readonly agency: string;
  readonly supplier: string;
  /** Pounds, credits taken off. */
  readonly pounds: number;
  readonly payments: number;
  /** The place of the first of them in the list of payments. */
  readonly first: number;
}

/** Pounds as whole pence, which add up exactly. */
export function pence(pounds: number): number {
  return Math.round(pounds * 100);
}
