import type { Payment, Said } from "../../../model/duplication";
import { withReadings, withTransferSaid, withTransferUnsaid } from "../../../reading";
import type { SpendReading } from "../../../reading";
import type { BookJson } from "../../../model/book";
import { bookTexts } from "../../texts/book";
import type { Drafting } from "./drafting";

const { transfers: said } = bookTexts;

/** What can be said of the count: which payments pass from one body of the place to another. */
export function counting({ changeWithWayBack }: Drafting) {
  const changed = (what: string, spend: SpendReading, say: (book: BookJson) => BookJson): void =>
    // The count is kept with what is said of it, and what that comes to is in the book at once.
    changeWithWayBack(what, (before) => ({
      ...before,
      book: withReadings(say(withReadings(before.book, { spend })), { spend }),
    }));
  return {
    sayTransfer: (spend: SpendReading, payment: Payment, told: Said): void =>
      changed(said.said(payment, told.isTransfer), spend, (book) => withTransferSaid(book, payment, told)),
    /** Leaves it to the rule again. */
    unsayTransfer: (spend: SpendReading, payment: Payment): void =>
      changed(said.unsaid(payment), spend, (book) => withTransferUnsaid(book, payment)),
  };
}
