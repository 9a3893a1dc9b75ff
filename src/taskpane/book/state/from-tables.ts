import type { BookJson } from "../../../model/book";
import { toCell } from "../../../model/money";
import type { GrantsReading, SpendReading } from "../../../reading";
import { recordAt, without } from "./json";
import { withNeeds } from "./needs";
import { withAgency } from "./place";

/**
 * A book with what its tables hold now: spending, and the agencies that spend, in the unit of the table; grants, and needs with what was
 * said of them.
 */
export function withTables(
  book: BookJson,
  spend: SpendReading | null,
  grants: GrantsReading | null,
): BookJson {
  const counted = spend === null ? without(book, "spend") : withSpend(book, spend);
  if (grants === null) return without(counted, "pooling");
  const services = servicesIn(spend, grants);
  const pooling = {
    grants: grants.grants.map(({ grant, award }) => ({ id: grant, award })),
    allowed: grants.grants.map(({ permitted }) => [...services.keys()].map((id) => permitted.includes(id))),
  };
  return withNeeds({ ...counted, pooling }, book, services);
}

function withSpend(book: BookJson, { count, unit }: SpendReading): BookJson {
  const rows = count.services.flatMap((service, row) =>
    count.agencies.flatMap((agency, column) => {
      const amount = count.amounts[row]![column]!;
      return amount.isZero() ? [] : [[agency, service, toCell(amount)]];
    }),
  );
  const spent: BookJson = { ...book, spend: { ...recordAt(book, ["spend"]), rows } };
  const named = count.agencies.reduce(withAgency, spent);
  return { ...named, place: { ...recordAt(named, ["place"]), unit } };
}

/** Needs are what is spent now, until somebody says otherwise. */
function servicesIn(spend: SpendReading | null, { grants }: GrantsReading): ReadonlyMap<string, number> {
  if (spend === null)
    return new Map(grants.flatMap(({ permitted }) => permitted.map((id) => [id, 0] as const)));
  return new Map(
    spend.count.services.map(
      (id, row) => [id, Math.max(0, toCell(spend.count.serviceTotals[row]!))] as const,
    ),
  );
}
