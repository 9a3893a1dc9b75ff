import { addTo, noFlows, timesEach, zeros } from "./flows";
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
      addSaving(flows, proposal, saving, share, growth);
    }
    for (const cost of costs) addCost(cost, agency, flows);
    return { agency, flows, cashableBefore };
  });
}

function addSaving(
  { real, cash }: InBoth<Flows>,
  proposal: Supposed,
  saving: readonly number[],
  share: number,
  growth: Growth,
): void {
  for (let year = 1; year < saving.length; year += 1) {
    const saved = saving[year]! * share;
    const cashable = cashableOf(saved, proposal);
    const [inReal, inCash] = [growth.real[year]!, growth.cash[year]!];
    real.saving[year - 1] = saved * inReal;
    cash.saving[year - 1] = saved * inCash;
    real.cashable[year - 1] = cashable * inReal;
    cash.cashable[year - 1] = cashable * inCash;
  }
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
  const first = years[0]! - proposal.effectiveStart;
  const amounts = zeros(years.length + 1);
  for (let year = 0; year < years.length; year += 1) amounts[year + 1] = costIn(first + year, proposal, cost);
  // Growth begins with the year before the model, in which the model has no cost.
  return { cost, real: costsOf(amounts, growth.real), cash: costsOf(amounts, growth.cash) };
}

/** Grown costs of the years of the model. An index may have no level for the year before it. */
function costsOf(amounts: readonly number[], growth: readonly number[]): readonly number[] {
  return timesEach(amounts, growth).slice(1);
}

function addCost({ cost, real, cash }: CostSums, agency: number, flows: InBoth<Flows>): void {
  const share = cost.pays[agency]!;
  if (share === 0) return;
  addTo(cost.isRunning ? flows.real.running : flows.real.oneOff, real, share);
  addTo(cost.isRunning ? flows.cash.running : flows.cash.oneOff, cash, share);
  if (!cost.isCapital) return;
  addTo(flows.real.capital, real, share);
  addTo(flows.cash.capital, cash, share);
}

/** A cost so many years after the effective start. */
function costIn(since: number, { lasts, costFactor }: Supposed, cost: PlannedCost): number {
  const year = since - cost.offset;
  if (cost.isRunning) return year >= 0 && since < lasts ? cost.amount * costFactor : 0;
  return year >= 0 && year < cost.phase.length ? cost.amount * costFactor * cost.phase[year]! : 0;
}
