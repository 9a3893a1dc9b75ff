import type { BookJson, JsonRecord } from "../../../model/book";
import { toCell } from "../../../model/money";
import type { GrantsReading, SpendReading } from "../../../reading";
import { recordAt, without } from "./json";
import { withAgency } from "./place";

/** A book with what its tables hold now: spending, and the agencies that spend, in the unit of the table; grants and needs. */
export function withTables(
  book: BookJson,
  spend: SpendReading | null,
  grants: GrantsReading | null,
): BookJson {
  const counted = spend === null ? without(book, "spend") : withSpend(book, spend);
  if (grants === null) return without(counted, "pooling");
  return { ...counted, pooling: poolingOf(spend, grants) };
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
function poolingOf(spend: SpendReading | null, { grants }: GrantsReading): JsonRecord {
  const needs =
    spend === null
      ? [...new Set(grants.flatMap(({ permitted }) => permitted))].map((id) => ({ id, amount: 0 }))
      : spend.count.services.map((id, row) => ({
          id,
          amount: Math.max(0, toCell(spend.count.serviceTotals[row]!)),
        }));
  return {
    grants: grants.map(({ grant, award }) => ({ id: grant, award })),
    needs,
    allowed: grants.map(({ permitted }) => needs.map(({ id }) => permitted.includes(id))),
  };
}
