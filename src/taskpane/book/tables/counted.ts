import { sharedServices } from "../../../model/duplication";
import { toCell } from "../../../model/money";
import type { SpendReading } from "../../../reading";

/** The spend table counted, for showing. */
export interface Count {
  readonly total: number;
  readonly services: readonly ServiceCount[];
  /** The names of the services that more than one agency pays for. */
  readonly sharedServices: readonly string[];
}

export interface ServiceCount {
  readonly service: string;
  readonly amount: number;
  /** True where more than one agency pays. */
  readonly shared: boolean;
  /** Those that spend on it, in sheet order. */
  readonly agencies: readonly { readonly agency: string; readonly amount: number }[];
}

/** What was counted when the table was read. */
export function countOf({ count: map }: SpendReading): Count {
  const shared = sharedServices(map).map(({ service }) => service);
  const isShared = new Set(shared);
  return {
    total: toCell(map.total),
    sharedServices: shared,
    services: map.services.map((service, row) => ({
      service,
      amount: toCell(map.serviceTotals[row]!),
      shared: isShared.has(service),
      agencies: map.agencies.flatMap((agency, column) => {
        const spent = map.amounts[row]![column]!;
        return spent.isZero() ? [] : [{ agency, amount: toCell(spent) }];
      }),
    })),
  };
}
