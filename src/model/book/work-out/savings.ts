import { fieldProblem, itemOf } from "../../fields";
import { zeros } from "./flows";
import type { Plan } from "./plan";
import type { Supposed } from "./supposed";

/** What a proposal claims and what overlap leaves it, by year, the year before the model first, in the place's prices of the price year. */
export interface Saved {
  readonly claim: readonly number[];
  readonly saving: readonly number[];
}

/** Noise of adding up, beside a base: a claim so little above it is not above it. */
const NOISE = 1e-9;

/**
 * What each proposal saves a year. Those of one group go in order, and each saves its own share of what those before it leave:
 * saving = claim x (1 - savings before it / base).
 *
 * Throws `FieldProblems` for a claim above the base of its group.
 */
export function savingsOf(
  plan: Plan,
  on: readonly Supposed[],
  scenario: number,
): ReadonlyMap<Supposed, Saved> {
  const before = new Map<string, number[]>();
  const saved = new Map<Supposed, Saved>();
  for (const proposal of inOrder(on)) {
    const claim = claimOf(plan, proposal);
    const base = proposal.group === null ? null : plan.bases.get(proposal.group)!;
    if (base === null) {
      saved.set(proposal, { claim, saving: claim });
      continue;
    }
    mustFit(plan, proposal, claim, base, scenario);
    const sums = before.get(proposal.group!) ?? zeros(claim.length);
    before.set(proposal.group!, sums);
    saved.set(proposal, { claim, saving: leftOf(claim, sums, base) });
  }
  return saved;
}

/** What those before it leave of a claim; adds it to what they save. */
function leftOf(claim: readonly number[], before: number[], base: number): readonly number[] {
  const saving = zeros(claim.length);
  for (let year = 0; year < claim.length; year += 1) {
    const saved = claim[year]! * (1 - before[year]! / base);
    saving[year] = saved;
    before[year]! += saved;
  }
  return saving;
}

/** Who comes first where several act on the same money: their order, then their position in the list. */
export function inOrder<Each extends { readonly order: number }>(
  proposals: readonly Each[],
): readonly Each[] {
  return [...proposals].sort((one, other) => one.order - other.order);
}

/** What a proposal would save by itself, the year before the model first. */
function claimOf({ years }: Plan, proposal: Supposed): number[] {
  const { values, recurring, lasts, effectiveStart, optimism, achievable, savingFactor } = proposal;
  const factor = (1 - optimism) * achievable * savingFactor;
  const claim = zeros(years.length + 1);
  const last = recurring ? values[values.length - 1]! : 0;
  for (let year = 0; year < claim.length; year += 1) {
    const since = years[0]! - 1 + year - effectiveStart;
    if (since < 0 || since >= lasts) continue;
    claim[year] = (since < values.length ? values[since]! : last) * factor;
  }
  return claim;
}

function mustFit(
  { years, book }: Plan,
  proposal: Supposed,
  claim: readonly number[],
  base: number,
  scenario: number,
): void {
  const most = base * (1 + NOISE);
  const above = claim.findIndex((claimed) => claimed > most);
  if (above < 0) return;
  const path = itemOf(
    "proposals",
    book.proposals.findIndex(({ id }) => id === proposal.id),
  );
  throw fieldProblem(
    path,
    `In ${years[0]! - 1 + above}, in scenario "${book.scenarios[scenario]!.id}", the proposal claims ${Number(claim[above]!.toPrecision(12))}, ` +
      `more than the ${Number(base.toPrecision(12))} that is spent a year on what group "${proposal.group}" reduces. Mend the claim or the group's base.`,
  );
}
