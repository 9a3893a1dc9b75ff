import { countedOnce, servicesSpread, sharedServices } from "../../../model/duplication";
import type { CountingMap } from "../../../model/duplication";
import { toCell } from "../../../model/money";
import type { SpendReading } from "../../../reading";

/** The spend table counted, for showing. */
export interface Count {
  readonly total: number;
  readonly services: readonly ServiceCount[];
  /** The names of the services that more than one agency pays for. */
  readonly sharedServices: readonly string[];
  /** All that look like money on its way from one body of the place to another; it is in the total. */
  readonly transfers: readonly TransferCount[];
}

/** What a body pays, or receives where it is below 0, that looks like a transfer. */
export interface TransferCount {
  readonly service: string;
  readonly agency: string;
  readonly amount: number;
  /** Why it looks like one, a sentence. */
  readonly why: string;
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

/** What was counted when the table was read. */
export function countOf({ count: map }: SpendReading): Count {
  const shared = sharedServices(map).map(({ service }) => service);
  const spreads = new Map(servicesSpread(map).map((spread) => [spread.service, spread]));
  return {
    total: toCell(map.total),
    sharedServices: shared,
    transfers: transfersOf(map),
    services: map.services.map((service, row) => {
      const spread = spreads.get(service);
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
        agencies: map.agencies.flatMap((agency, column) => {
          const spent = map.amounts[row]![column]!;
          return spent.isZero() ? [] : [{ agency, amount: toCell(spent) }];
        }),
      };
    }),
  };
}

/** By service and body: a table of spending does not say who is paid but in the name of the service. */
function transfersOf(map: CountingMap): TransferCount[] {
  const spent = map.services.flatMap((service, row) =>
    map.agencies.flatMap((agency, column) => {
      const amount = map.amounts[row]![column]!;
      return amount.isZero() ? [] : [{ agency, service, amount }];
    }),
  );
  return countedOnce(spent).out.map(({ at, agency, amount, why }) => ({
    service: spent[at]!.service,
    agency,
    amount: toCell(amount),
    why,
  }));
}
