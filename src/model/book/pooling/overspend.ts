import { Decimal, sum, toCell } from "../../money";
import { riskShare } from "../../partners";
import type { GrantTerms } from "../../pooling/file";
import type { Book } from "../parts";

/** What an overspend of the pool would cost in a year, in the unit of the place: the steps as agreed, and what each body pays. */
export interface OverspendCost {
  readonly year: number;
  /** Awards that are pooled, but for those after the last year in which a grant may be spent. */
  readonly pooled: number;
  readonly overspend: number;
  readonly fromUnderspend: number;
  readonly fromRiskPool: number;
  readonly fromUncommitted: number;
  readonly fromPartners: number;
  /** Its part of what the risk pool pays and of what is left; those without a part left out. */
  readonly bodies: readonly { readonly body: string; readonly pays: number }[];
}

/**
 * What partners would pay, year by year, if the pool were overspent as the book supposes. The method is PLACE.RISKSHARE. The pool is what partners hold pooled by agreement: a
 * ring-fence that a proposal removes pools nothing, so no scenario changes it. Null where nothing is supposed, or nobody is agreed to bear it.
 */
export function overspendCosts({ place, pooling }: Book): readonly OverspendCost[] | null {
  const agreed = pooling?.overspend ?? null;
  if (pooling === null || agreed === null || agreed.shares.size === 0) return null;
  const bodies = [...agreed.shares.keys()];
  const parts = [...agreed.shares.values()].map((share) => new Decimal(share));
  const inPool = pooling.grants.filter(({ mode, freedom }) => mode === "pool" && freedom !== "protected");
  return Array.from({ length: place.years }, (_, year) => {
    const isOpen = ({ lastYear }: GrantTerms) => lastYear === null || place.firstYear + year <= lastYear;
    const pooled = sum(inPool.filter(isOpen).map(({ award }) => new Decimal(inYear(award, year))));
    const overspend = pooled.times(agreed.share).plus(agreed.amount);
    const borne = riskShare({
      overspend,
      contributions: parts,
      underspendElsewhere: new Decimal(agreed.underspend),
      riskPool: { amount: new Decimal(agreed.riskPool) },
      uncommitted: new Decimal(agreed.uncommitted),
    });
    return {
      year: place.firstYear + year,
      pooled: toCell(pooled),
      overspend: toCell(overspend),
      fromUnderspend: toCell(borne.fromUnderspend),
      fromRiskPool: toCell(borne.fromRiskPool),
      fromUncommitted: toCell(borne.fromUncommitted),
      fromPartners: toCell(borne.fromPartners),
      bodies: borne.partners.map(({ total }, at) => ({ body: bodies[at]!, pays: toCell(total) })),
    };
  });
}

function inYear(sums: number | readonly number[], year: number): number {
  return typeof sums === "number" ? sums : (sums[year] ?? 0);
}
