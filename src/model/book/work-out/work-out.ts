import { appraised } from "./appraisal";
import type { Appraisal } from "./appraisal";
import { addBridgeSums, addToBridge, bridgeOf, noBridgeSums } from "./bridge";
import type { Bridge, BridgeSums } from "./bridge";
import { outsideOf, pairsOf } from "./by-agency";
import type { Outside, Pair } from "./by-agency";
import { discountFactors } from "./discount-factors";
import { addFlows, linesOf, noFlows, timesEach, zeros } from "./flows";
import type { Flows, InBoth, Lines } from "./flows";
import { growthBy } from "./growth";
import type { Growth } from "./growth";
import { interactionsOf } from "./interactions";
import type { Interaction } from "./interactions";
import type { Plan } from "./plan";
import { gainedByFreeing } from "./pooling";
import type { PoolingGained } from "./pooling";
import { savingsOf } from "./savings";
import type { Saved } from "./savings";
import { supposedPlace, supposedProposals } from "./supposed";
import type { Supposed } from "./supposed";

/** What a set of agencies gains and pays, what that is worth, and what it does to their budget gaps. */
export interface OfAgencies {
  readonly lines: InBoth<Lines>;
  readonly appraisal: Appraisal;
  readonly bridge: Bridge;
}

/** What a proposal that is on comes to. Claim and overlap are by year of the model. */
export interface OfProposal {
  readonly proposal: Supposed;
  readonly claim: InBoth<readonly number[]>;
  readonly overlap: InBoth<readonly number[]>;
  readonly lines: InBoth<Lines>;
  readonly pairs: readonly Pair[];
  readonly appraisal: Appraisal;
  readonly outside: Outside;
}

/** All figures of a scenario. Sums of money are not rounded. */
export interface WorkedOut {
  readonly discountFactors: readonly number[];
  /** In the order of the list. */
  readonly proposals: readonly OfProposal[];
  /** By agency, outside parties too. */
  readonly agencies: readonly OfAgencies[];
  /** By fund, in order of first appearance, without outside parties. */
  readonly funds: ReadonlyMap<string, OfAgencies>;
  readonly place: OfAgencies;
  readonly interactions: readonly Interaction[] | null;
  readonly pooling: PoolingGained | null;
}

/**
 * Works out a scenario of a book, by its position, as a sheet reckons: in binary arithmetic. The arithmetic is that of the book
 * specification, format 1 (docs/book.md): savings and costs in the place's prices, then real and in cash, by agency and year.
 *
 * Throws `FieldProblems` where a proposal claims more than is spent on what it reduces, or where a price level is missing.
 */
export function workOut(plan: Plan, position: number): WorkedOut {
  const { years, book } = plan;
  const scenario = book.scenarios[position]!;
  const on = supposedProposals(plan, scenario);
  const place = supposedPlace(plan, scenario);
  const growthOf = growthBy(plan, place);
  const factors = discountFactors(place.discount, years[0]! - plan.presentValueYear, years.length);
  const saved = savingsOf(plan, on, position);
  const byAgency = plan.agencies.map((agency) => emptySums(years.length, book.place.gap.get(agency)));
  const proposals = on.map((proposal) => {
    const pairs = pairsOf(plan, proposal, saved.get(proposal)!, growthOf);
    for (const pair of pairs) {
      addFlows(byAgency[pair.agency]!.flows, pair.flows);
      addToBridge(byAgency[pair.agency]!.bridge, proposal, pair, years);
    }
    return ofProposal(plan, proposal, saved.get(proposal)!, pairs, growthOf, factors);
  });
  const ofAgencies = (sums: Sums): OfAgencies => {
    const lines = inLines(sums.flows);
    return { lines, appraisal: appraised(lines, factors, years), bridge: bridgeOf(sums.bridge) };
  };
  const together = (isOne: (agency: number) => boolean): OfAgencies =>
    ofAgencies(
      summed(
        years.length,
        byAgency.filter((_, agency) => plan.ofPlace[agency] && isOne(agency)),
      ),
    );
  const funds = new Set(book.place.agencies.filter(({ outside }) => !outside).map(({ fund }) => fund));
  return {
    discountFactors: factors,
    proposals,
    agencies: byAgency.map(ofAgencies),
    funds: new Map(
      [...funds].map((fund) => [fund, together((agency) => book.place.agencies[agency]!.fund === fund)]),
    ),
    place: together(() => true),
    interactions: book.interactions ? interactionsOf(plan, saved, growthOf) : null,
    pooling: book.pooling === null ? null : gainedByFreeing(plan, book.pooling, on),
  };
}

/** What adds up over agencies. */
interface Sums {
  readonly flows: InBoth<Flows>;
  readonly bridge: BridgeSums;
}

function emptySums(years: number, gap?: readonly number[]): Sums {
  return { flows: noFlows(years), bridge: noBridgeSums(years, gap) };
}

function summed(years: number, all: readonly Sums[]): Sums {
  const sums = emptySums(years);
  for (const each of all) {
    addFlows(sums.flows, each.flows);
    addBridgeSums(sums.bridge, each.bridge);
  }
  return sums;
}

function inLines({ real, cash }: InBoth<Flows>): InBoth<Lines> {
  return { real: linesOf(real), cash: linesOf(cash) };
}

function ofProposal(
  plan: Plan,
  proposal: Supposed,
  { claim, saving }: Saved,
  pairs: readonly Pair[],
  growthOf: (index: string) => Growth,
  factors: readonly number[],
): OfProposal {
  const { real, cash } = growthOf(proposal.index);
  // The year before the model first, which no line has.
  const grown = (sums: readonly number[], growth: readonly number[]): readonly number[] =>
    timesEach(sums, growth).slice(1);
  const overlap = zeros(claim.length);
  for (let year = 0; year < claim.length; year += 1) overlap[year] = claim[year]! - saving[year]!;
  const flows = noFlows(plan.years.length);
  for (const pair of pairs) addFlows(flows, pair.flows);
  const lines = inLines(flows);
  return {
    proposal,
    claim: { real: grown(claim, real), cash: grown(claim, cash) },
    overlap: { real: grown(overlap, real), cash: grown(overlap, cash) },
    lines,
    pairs,
    appraisal: appraised(lines, factors, plan.years),
    outside: outsideOf(plan, proposal),
  };
}
