import { Decimal } from "../../money";
import { flexibleReceipts } from "../../parameters";
import { nameKey } from "../../names";
import { mayPayKind, yearName } from "../../pooling/file";
import type { PoolingQuestion } from "../../pooling";
import type { ByYear, GrantTerms } from "../../pooling/file";
import type { Book, PoolingPart } from "../parts";
import { mayBeFreed } from "./freed";

/**
 * What a sheet asks live, of a year with the money of the first: awards and needs, conditions, minimums, caps, flexibility of grants that are not held separately, and
 * what freedoms and pooling let a grant pay for already. `freed` are the grants whose ring-fence goes, asked as if it went at once; protected grants keep theirs. Capital never pays
 * for revenue. Other rules it does not know.
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
    allowed: grants.map((grant, at) =>
      needs.map(({ theme }, need) => allowed[at]![need]! || mayPayAlready(grant, theme)),
    ),
    pooled: grants.map((grant) => removed.has(grant.id) && mayBeFreed(grant)),
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

/** Whether a grant may pay for services of a theme beyond its own conditions: freed already, held pooled, or by its offer. */
function mayPayAlready({ freedom, mode }: GrantTerms, theme: string): boolean {
  if (freedom === "ring-fence removed" || freedom === "single offer") return true;
  if (mode === "pool" && freedom !== "protected") return true;
  return typeof freedom === "object" && nameKey(freedom.innovativePolicyOffer) === nameKey(theme);
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
