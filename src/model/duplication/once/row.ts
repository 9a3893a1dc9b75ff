import { nameKey } from "../../names";

/** What is said of a payment: who spends, on what, and who is paid. */
export interface Payment {
  readonly agency: string;
  readonly service: string;
  /** Who is paid, or pays where the amount is below 0; "" where the table does not say. */
  readonly recipient: string;
}

/** A body of the place, with what else rows call it: "GMCA". */
export interface Body {
  readonly name: string;
  readonly alsoCalled?: readonly string[];
}

/** What the user says of payments: whether they are transfers, and where they are, the other body; null where that was not said. */
export interface Said {
  readonly isTransfer: boolean;
  readonly other: string | null;
}

/**
 * By what the user says of a payment whether it is a transfer. Payments of which the same is said have one key, so that what was said of
 * them holds when the table is read again in another order; spelling makes no difference, as in `nameKey`.
 */
export function paymentKey({ agency, service, recipient }: Payment): string {
  return JSON.stringify([nameKey(agency), nameKey(service), nameKey(recipient)]);
}
