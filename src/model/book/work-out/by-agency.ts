import { addTo, BASES, noFlows } from "./flows";
import type { Flows, InBoth } from "./flows";
import { levelBefore } from "./growth";
import type { Growth } from "./growth";
import type { Plan, PlannedCost } from "./plan";
import { rounded } from "./rounded";
import type { Saved } from "./savings";
import type { Supposed } from "./supposed";

/** What one proposal means for one agency. */
export interface Pair {
  readonly agency: number;
  readonly flows: InBoth<Flows>;
  /** Cashable saving of the year before the model, in cash: what the first year's increment is counted from. */
  readonly cashableBefore: number;
}

/** One-off cost that falls outside the model's years, in the prices of the price year. */
export interface Outside {
  readonly before: number;
  readonly after: number;
}

/** A proposal's saving and costs by agency, for the agencies that have a share in either. */
export function pairsOf(
  plan: Plan,
  proposal: Supposed,
  { saving }: Saved,
  growthOf: (index: string) => Growth,
): readonly Pair[] {
  const growth = growthOf(proposal.index);
  const costs = proposal.costs.map((cost) => costSums(plan, proposal, cost, growthOf(cost.index)));
  return proposal.agencies.map((agency) => {
    const flows = noFlows(plan.years.length);
    const share = proposal.shares[agency]!;
    let cashableBefore = 0;
    if (share !== 0) {
      const before = cashableOf(saving[0]! * share, proposal);
      if (before !== 0) cashableBefore = before * levelBefore(growth, proposal.index, plan.years[0]! - 1);
      for (let year = 0; year < plan.years.length; year += 1) {
        const saved = saving[year + 1]! * share;
        const cashable = cashableOf(saved, proposal);
        flows.real.saving[year] = saved * growth.real[year + 1]!;
        flows.cash.saving[year] = saved * growth.cash[year + 1]!;
        flows.real.cashable[year] = cashable * growth.real[year + 1]!;
        flows.cash.cashable[year] = cashable * growth.cash[year + 1]!;
      }
    }
    for (const cost of costs) addCost(cost, agency, flows);
    return { agency, flows, cashableBefore };
  });
}

export function outsideOf({ years }: Plan, proposal: Supposed): Outside {
  let before = 0;
  let after = 0;
  for (const cost of proposal.costs) {
    if (cost.isRunning) continue;
    cost.phase.forEach((share, position) => {
      const year = proposal.effectiveStart + cost.offset + position;
      const amount = cost.amount * proposal.costFactor * share;
      if (year < years[0]!) before += amount;
      else if (year > years.at(-1)!) after += amount;
    });
  }
  return { before, after };
}

/** What of an agency's saving can leave its budget: where its cost rises, all of it; otherwise its share, in whole steps. */
function cashableOf(saved: number, { cashable, step }: Supposed): number {
  if (saved < 0) return saved;
  const leaves = saved * cashable;
  return step === null ? leaves : step * Math.floor(rounded(leaves / step));
}

/** A cost by year of the model. */
interface CostSums extends InBoth<readonly number[]> {
  readonly cost: PlannedCost;
}

function costSums({ years }: Plan, proposal: Supposed, cost: PlannedCost, growth: Growth): CostSums {
  const amounts = years.map((year) => costIn(year, proposal, cost));
  return {
    cost,
    real: amounts.map((amount, year) => amount * growth.real[year + 1]!),
    cash: amounts.map((amount, year) => amount * growth.cash[year + 1]!),
  };
}

function addCost({ cost, ...sums }: CostSums, agency: number, flows: InBoth<Flows>): void {
  const share = cost.pays[agency]!;
  if (share === 0) return;
  for (const basis of BASES) {
    addTo(cost.isRunning ? flows[basis].running : flows[basis].oneOff, sums[basis], share);
    if (cost.isCapital) addTo(flows[basis].capital, sums[basis], share);
  }
}

function costIn(year: number, { effectiveStart, lasts, costFactor }: Supposed, cost: PlannedCost): number {
  const since = year - effectiveStart - cost.offset;
  if (!cost.isRunning) return cost.amount * costFactor * (cost.phase[since] ?? 0);
  return since >= 0 && year - effectiveStart < lasts ? cost.amount * costFactor : 0;
}
