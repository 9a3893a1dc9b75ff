import { paymentKey, servicesSpread, sharedServices } from "../../../model/duplication";
import type { Payment } from "../../../model/duplication";
import type { BookJson } from "../../../model/book";
import { recordsAt, textAt } from "../../../model/json";
import { toCell } from "../../../model/money";
import { nameKey } from "../../../model/names";
import { countedOnceIn } from "../../../reading";
import type { SpendReading } from "../../../reading";

/** The spend table counted, for showing. Every amount but those of `whole` is without transfers. */
export interface Count {
  readonly total: number;
  readonly services: readonly ServiceCount[];
  /** The names of the services that more than one agency pays for. */
  readonly sharedServices: readonly string[];
  /** Of all rows: `source` is `total` and what is taken out, to the penny. */
  readonly whole: {
    readonly source: number;
    readonly takenOut: number;
    readonly gross: number;
    readonly income: number;
  };
  /** What passes between bodies of the place, as the rule has it and as somebody said; the most money first. */
  readonly transfers: readonly TransferCount[];
  /**
   * Who pays for a service, by who is paid, the most first: the deep dive. One entry a body where the table does not say who is paid; what
   * is taken out as a transfer is not among them.
   */
  readonly paymentsOf: (service: string) => readonly (Payment & { readonly amount: number })[];
  /** The bodies of the place, those that spend first. */
  readonly bodies: readonly string[];
}

/** What a body pays, or receives where it is below 0, that passes to another body. */
export interface TransferCount extends Payment {
  readonly amount: number;
  readonly other: string | null;
  /** How it is known, a sentence. */
  readonly why: string;
  /** False where somebody said that it is no transfer: it is counted. */
  readonly isOut: boolean;
  readonly isSaid: boolean;
}

export interface ServiceCount {
  readonly service: string;
  readonly amount: number;
  /** True where more than one agency pays. */
  readonly shared: boolean;
  /** How many providers of the same size would be as spread, and the largest one's share; null where it is not shared. */
  readonly spread: {
    readonly providers: number;
    readonly effective: number;
    readonly largestShare: number;
  } | null;
  /** True where one of them earns more on it than it spends: no end to duplication can be worked out. */
  readonly hasIncome: boolean;
  /** Those that spend on it, in sheet order. */
  readonly agencies: readonly { readonly agency: string; readonly amount: number }[];
}

/** What was counted when the table was read, with what the book says of transfers. */
export function countOf({ count }: SpendReading, book: BookJson): Count {
  const once = countedOnceIn(book, count);
  const { map } = once;
  const shared = sharedServices(map).map(({ service }) => service);
  const out = new Set(once.transfers.filter(({ isOut }) => isOut).map(paymentKey));
  const spreads = new Map(servicesSpread(map).map((spread) => [spread.service, spread]));
  return {
    total: toCell(map.total),
    sharedServices: shared,
    whole: {
      source: toCell(once.source),
      takenOut: toCell(once.takenOut),
      gross: toCell(once.gross),
      income: toCell(once.income),
    },
    transfers: once.transfers.map(({ amount, by, ...seen }) => ({
      ...seen,
      amount: toCell(amount),
      isSaid: by === "user",
    })),
    bodies: [
      ...new Set([
        ...once.bodyOf,
        ...recordsAt(book, ["place", "agencies"]).map((agency) => textAt(agency, ["id"])),
      ]),
    ],
    paymentsOf: (service) => {
      const key = nameKey(service);
      const of = count.services.findIndex((name) => nameKey(name) === key);
      return count.lines
        .flatMap((line, at) => {
          if (line.service !== of) return [];
          const recipient = count.recipients[line.recipient]!;
          const payment: Payment = { agency: once.bodyOf[line.agency]!, service, recipient };
          return out.has(paymentKey(payment)) ? [] : [{ ...payment, amount: toCell(count.ofLine(at)) }];
        })
        .toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
    },
    services: map.services.flatMap((service, row) => {
      const spread = spreads.get(service);
      const agencies = map.agencies.flatMap((agency, column) => {
        const spent = map.amounts[row]![column]!;
        return spent.isZero() ? [] : [{ agency, amount: toCell(spent) }];
      });
      // All of it is among the transfers.
      const isOut = agencies.length === 0 && count.amounts[row]!.some((amount) => !amount.isZero());
      if (isOut) return [];
      return {
        service,
        amount: toCell(map.serviceTotals[row]!),
        shared: spread !== undefined,
        spread:
          spread === undefined
            ? null
            : {
                providers: spread.providers,
                effective: spread.effective.toNumber(),
                largestShare: spread.largestShare.toNumber(),
              },
        hasIncome: map.amounts[row]!.some((amount) => amount.lt(0)),
        agencies,
      };
    }),
  };
}
