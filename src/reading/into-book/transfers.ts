import type { BookJson, JsonRecord } from "../../model/book";
import { at, put, recordsAt, textAt } from "../../model/json";
import { countedOnce, paymentKey } from "../../model/duplication";
import type { Body, CountedOnce, Ledger, Payment, Said, TransferSeen } from "../../model/duplication";
import { settledAmount, toCell } from "../../model/money";
import { convert } from "../../model/wording";
import type { UnitConversion } from "../../model/wording";

/** Spending counted once: with what the book says of transfers, and by the names and words of the table. */
export function countedOnceIn(book: BookJson, count: Ledger): CountedOnce {
  return countedOnce(count, bodiesOf(book), saidIn(book));
}

/**
 * What passes between bodies, as a book keeps it: found in the table now, the most money first, and what somebody said of payments that the
 * table does not have now, so that it holds when they come back.
 */
export function transfersIn(
  book: BookJson,
  count: Ledger,
  idOf: ReadonlyMap<string, string>,
  conversion: UnitConversion | null,
): readonly JsonRecord[] {
  const { transfers, saidOfNoRow } = countedOnceIn(book, count);
  const gone = new Set(saidOfNoRow);
  const agencies = new Set(bodiesOf(book).map(({ name }) => name));
  return [
    ...transfers.map((seen) => kept(seen, idOf.get(seen.agency) ?? seen.agency, conversion)),
    ...recordsAt(book, ["spend", "transfers"])
      .filter((transfer) => gone.has(paymentKey(paymentOf(transfer))))
      // With a body that is taken out of the book goes what was said of it.
      .filter((transfer) => agencies.has(textAt(transfer, ["agency"])))
      .map((transfer) => ({ ...transfer, amount: 0, why: "The spend table has no such row now." })),
  ];
}

/** A book in which somebody says of a payment that it is a transfer, and to whom where that is known, or that it is none. */
export function withTransferSaid(book: BookJson, payment: Payment, { isTransfer, other }: Said): BookJson {
  const key = paymentKey(payment);
  const others = recordsAt(book, ["spend", "transfers"]).filter(
    (transfer) => paymentKey(paymentOf(transfer)) !== key,
  );
  const said: JsonRecord = {
    ...payment,
    amount: 0,
    out: isTransfer,
    said: true,
    ...(other !== null && { other }),
  };
  return put(book, ["spend", "transfers"], [...others, said]);
}

/** A book that leaves it to the rule again whether a payment is a transfer. */
export function withTransferUnsaid(book: BookJson, payment: Payment): BookJson {
  const key = paymentKey(payment);
  const left = recordsAt(book, ["spend", "transfers"]).filter(
    (transfer) => paymentKey(paymentOf(transfer)) !== key,
  );
  return put(book, ["spend", "transfers"], left);
}

function kept(
  { service, recipient, other, amount, isOut, by, why }: TransferSeen,
  agency: string,
  conversion: UnitConversion | null,
): JsonRecord {
  return {
    agency,
    service,
    ...(recipient !== "" && { recipient }),
    ...(other !== null && { other }),
    amount: toCell(settledAmount(convert(toCell(amount), conversion))),
    ...(!isOut && { out: false }),
    ...(by === "user" && { said: true }),
    why,
  };
}

/** The bodies of a book, by each of their two names. */
function bodiesOf(book: BookJson): readonly Body[] {
  return recordsAt(book, ["place", "agencies"]).map((agency) => {
    const [name, full] = [textAt(agency, ["id"]), textAt(agency, ["name"])];
    return { name, ...(full.trim() !== "" && { alsoCalled: [full] }) };
  });
}

/** What somebody said of payments, by body, service and who is paid. */
function saidIn(book: BookJson): ReadonlyMap<string, Said> {
  return new Map(
    recordsAt(book, ["spend", "transfers"])
      .filter((transfer) => transfer.said === true)
      .map((transfer) => {
        const other = textAt(transfer, ["other"]);
        return [
          paymentKey(paymentOf(transfer)),
          { isTransfer: transfer.out !== false, other: other === "" ? null : other },
        ];
      }),
  );
}

function paymentOf(transfer: JsonRecord): Payment {
  const text = (name: string): string => String(at(transfer, [name]) ?? "");
  return { agency: text("agency"), service: text("service"), recipient: text("recipient") };
}
