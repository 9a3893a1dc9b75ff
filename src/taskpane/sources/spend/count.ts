import { countingMap, sharedServices } from "../../../model/duplication";
import type { CountingMap } from "../../../model/duplication";
import { amount, toCell } from "../../../model/money";
import type { SpendReading } from "../../../workbook";

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

/** What every service costs and who pays, worked out once for each reading. */
export function countOf(reading: SpendReading): Count {
  return counted(reading).count;
}

/** The same by service and agency in exact money. */
export function countingMapOf(reading: SpendReading): CountingMap {
  return counted(reading).map;
}

interface Counted {
  readonly map: CountingMap;
  readonly count: Count;
}

/** The pane asks at every key press. */
const known = new WeakMap<SpendReading, Counted>();

function counted(reading: SpendReading): Counted {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const map = countingMap(reading.rows.map((row) => ({ ...row, amount: amount(row.amount) })));
  const now = { map, count: countFrom(map) };
  known.set(reading, now);
  return now;
}

function countFrom(map: CountingMap): Count {
  const shared = sharedServices(map).map(({ service }) => service);
  return {
    total: toCell(map.total),
    sharedServices: shared,
    services: map.services.map((service, row) => ({
      service,
      amount: toCell(map.serviceTotals[row]!),
      shared: shared.includes(service),
      agencies: map.agencies.flatMap((agency, column) => {
        const spent = map.amounts[row]![column]!;
        return spent.isZero() ? [] : [{ agency, amount: toCell(spent) }];
      }),
    })),
  };
}
