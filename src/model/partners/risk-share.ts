import { Decimal, splitExactly, sum } from "../money";
import { invalid, ModelProblem } from "../problem";

/** An overspend of a pooled budget and what the partners agreed to meet it from, in pounds. */
export interface Overspend {
  readonly overspend: Decimal;
  /** What each partner pays into the pool. */
  readonly contributions: readonly Decimal[];
  /** Underspends of other schemes within the pool. */
  readonly underspendElsewhere?: Decimal;
  /** Money put by for overspends; `shares` say who funded it, by weight, the contributions where they are left out. */
  readonly riskPool?: { readonly amount: Decimal; readonly shares?: readonly Decimal[] };
  /** Schemes of the pool not committed to yet. */
  readonly uncommitted?: Decimal;
}

/** How an overspend is met: pounds by step, which add up to it, and by partner. */
export interface RiskShare {
  readonly fromUnderspend: Decimal;
  readonly fromRiskPool: Decimal;
  readonly fromUncommitted: Decimal;
  readonly fromPartners: Decimal;
  /** By partner. */
  readonly partners: readonly PartnerCost[];
}

export interface PartnerCost {
  /** The partner's part of what the risk pool pays. */
  readonly riskPool: Decimal;
  /** What the partner pays on top, by its contribution. */
  readonly contribution: Decimal;
  readonly total: Decimal;
}

/**
 * Who bears an overspend of a pooled budget, exact to the penny.
 *
 * In turn, each as far as it goes: underspends elsewhere in the pool; the risk pool, at the cost of the partners who funded
 * it; uncommitted schemes, which are cut; and what is then left the partners pay in proportion to their contributions.
 * This is the order of pooled-fund agreements under section 75 of the NHS Act 2006 (Rotherham's and others'); shares are
 * rounded by largest remainders (`splitExactly`).
 *
 * Throws `invalid`, naming the argument as a cell calls it, for an amount below 0, and for shares that are not one a partner;
 * no-answer where a cost falls to partners who all have no contribution, or no share, by which to bear it.
 */
export function riskShare(agreed: Overspend): RiskShare {
  const { overspend, contributions, riskPool } = agreed;
  const available = {
    underspend: agreed.underspendElsewhere ?? NOTHING,
    riskPool: riskPool?.amount ?? NOTHING,
    uncommitted: agreed.uncommitted ?? NOTHING,
  };
  const funders = riskPool?.shares ?? contributions;
  mustNotBeBelowNought("overspend", "The overspend", overspend);
  mustNotBeBelowNought("underspend", "The underspend", available.underspend);
  mustNotBeBelowNought("risk_pool", "The risk pool", available.riskPool);
  mustNotBeBelowNought("uncommitted", "What is uncommitted", available.uncommitted);
  contributions.forEach((contribution, partner) =>
    mustNotBeBelowNought("contributions", "A contribution", contribution, partner + 1),
  );
  funders.forEach((share, partner) =>
    mustNotBeBelowNought("risk_pool_shares", "A share of the risk pool", share, partner + 1),
  );
  if (funders.length !== contributions.length) {
    throw invalid(
      "risk_pool_shares",
      `There are ${funders.length} shares of the risk pool for ${contributions.length} partners. Give one for each.`,
    );
  }

  const [fromUnderspend, fromRiskPool, fromUncommitted, fromPartners] = cascade(overspend, [
    available.underspend,
    available.riskPool,
    available.uncommitted,
    overspend,
  ]) as [Decimal, Decimal, Decimal, Decimal];
  const fromFunders = borne("risk_pool_shares", fromRiskPool, funders);
  const paid = borne("contributions", fromPartners, contributions);
  return {
    fromUnderspend,
    fromRiskPool,
    fromUncommitted,
    fromPartners,
    partners: contributions.map((_, partner) => ({
      riskPool: fromFunders[partner]!,
      contribution: paid[partner]!,
      total: sum([fromFunders[partner]!, paid[partner]!]),
    })),
  };
}

const NOTHING = new Decimal(0);

/** What each source covers, in turn, of what those before it left. */
function cascade(overspend: Decimal, sources: readonly Decimal[]): Decimal[] {
  let left = overspend;
  return sources.map((source) => {
    const covered = Decimal.min(left, source);
    left = sum([left, covered.neg()]);
    return covered;
  });
}

/** The cost split by weights; where every weight is 0, the refusal names the argument that holds them. */
function borne(argument: string, cost: Decimal, weights: readonly Decimal[]): Decimal[] {
  try {
    return splitExactly(cost, weights);
  } catch (problem) {
    if (!(problem instanceof ModelProblem) || problem.kind !== "no-answer") throw problem;
    throw new ModelProblem(
      "no-answer",
      `Every partner has 0, so the ${cost.toString()} that falls to them cannot be shared. Give at least one partner more than 0.`,
      { argument },
    );
  }
}

function mustNotBeBelowNought(argument: string, what: string, pounds: Decimal, row?: number): void {
  if (pounds.isFinite() && pounds.gte(0)) return;
  throw invalid(
    argument,
    `${what} is ${pounds.toString()}${row === undefined ? "" : ` in row ${row}`}. Give 0 or more.`,
    row === undefined ? {} : { row },
  );
}
