import { Decimal } from "../../money";
import { flexibleReceipts } from "../../parameters";
import { mayPayKind, yearName } from "../../pooling/file";
import type { PoolingQuestion } from "../../pooling";
import type { ByYear } from "../../pooling/file";
import type { Book, PoolingPart } from "../parts";

/**
 * What a sheet asks live: awards and needs of the first year, conditions, minimums, caps, and flexibility of grants that are not held separately. Capital never
 * pays for revenue, and protected grants keep their ring-fence. Other rules it does not know.
 */
export function firstYearQuestion(
  { place }: Pick<Book, "place">,
  { grants, needs, allowed, values, floors }: PoolingPart,
  freed: readonly string[],
): PoolingQuestion {
  const removed = new Set(freed);
  const inFirst = yearName(place.firstYear);
  return {
    awards: grants.map(({ award }) => new Decimal(firstOf(award))),
    needs: needs.map(({ amount, other }) =>
      Decimal.max(0, new Decimal(firstOf(amount)).minus(new Decimal(firstOf(other)))),
    ),
    allowed,
    pooled: grants.map(({ id, freedom }) => removed.has(id) && freedom !== "protected"),
    values: needs.map((_, need) => new Decimal(values?.[need] ?? 1)),
    floors: needs.map((_, need) => new Decimal(firstOf(floors?.[need] ?? 0))),
    caps: grants.map((grant) =>
      needs.map((need) => {
        const cap = grant.caps.get(need.id);
        if (!mayPayKind(grant, need, inFirst)) return new Decimal(0);
        return cap === undefined ? null : new Decimal(cap);
      }),
    ),
    flexibility: grants.map(({ mode, flexibility }) => new Decimal(mode === "separate" ? 0 : flexibility)),
  };
}

/** The years, by the calendar year in which they begin, in which receipts may pay for revenue that is the cost of change. */
export const poolingLimits = {
  receiptsFrom: flexibleReceipts.firstYear,
  receiptsTo: flexibleReceipts.lastYear,
} as const;

/** The first year's. */
export function firstOf(sums: ByYear): number {
  return typeof sums === "number" ? sums : (sums[0] ?? 0);
}
