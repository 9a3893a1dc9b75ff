import type { Actor, Book, Cost, PriceLevels, Proposal } from "../parts";
import { proposalLever } from "../proposals";
import type { SpendByService } from "../proposals";
import { spendByService } from "./spend-by-service";
import { evidenceGrades } from "../../parameters";

/** A book with every default put in and every amount in the place's prices of the price year: the same for all its scenarios. */
export interface Plan {
  readonly book: Book;
  /** Ids of the agencies, in order. All lists by agency have this order. */
  readonly agencies: readonly string[];
  /** By agency: whether it is of the place. */
  readonly ofPlace: readonly boolean[];
  /** The years of the model. */
  readonly years: readonly number[];
  readonly priceYear: number;
  readonly presentValueYear: number;
  readonly proposals: readonly PlannedProposal[];
  /** By group, what is spent a year on what its proposals reduce. */
  readonly bases: ReadonlyMap<string, number>;
}

export interface PlannedProposal {
  readonly id: string;
  readonly actor: Actor;
  readonly start: number;
  readonly earliest: number | null;
  readonly optimism: number;
  readonly achievable: number;
  readonly cashable: number;
  readonly step: number | null;
  readonly inPlan: number;
  readonly group: string | null;
  readonly order: number;
  readonly index: string;
  /** The saving in its first, second, ... year of effect. */
  readonly values: readonly number[];
  readonly recurring: boolean;
  readonly lasts: number;
  /** By agency. */
  readonly shares: readonly number[];
  readonly costs: readonly PlannedCost[];
  /** The positions of agencies that have a share of its saving or of its costs. */
  readonly agencies: readonly number[];
}

export interface PlannedCost {
  readonly isRunning: boolean;
  readonly isCapital: boolean;
  /** The whole cost or the cost a year, what is added for weak evidence included. */
  readonly amount: number;
  readonly phase: readonly number[];
  readonly offset: number;
  readonly index: string;
  /** By agency. */
  readonly pays: readonly number[];
}

/** Puts in what a book leaves to defaults, and brings its amounts to the prices of the price year. */
export function planOf(book: Book): Plan {
  const { place } = book;
  const agencies = place.agencies.map(({ id }) => id);
  const priceYear = place.priceYear ?? place.firstYear;
  const converting: Converting = (index, from) =>
    conversion(place.indices.get(index), from ?? priceYear, priceYear);
  const spend = spendByService(book);
  return {
    book,
    agencies,
    ofPlace: place.agencies.map(({ outside }) => !outside),
    years: Array.from({ length: place.years }, (_, year) => place.firstYear + year),
    priceYear,
    presentValueYear: place.presentValueYear ?? place.firstYear,
    proposals: book.proposals.map((proposal, position) =>
      planned(proposal, position, spend, book.spend?.priceYear ?? null, converting),
    ),
    bases: new Map(
      book.groups.map((group) => [group.id, group.base * converting("deflator", group.priceYear)]),
    ),
  };
}

/** By how much amounts in the prices of a year (null: the price year) are multiplied. */
type Converting = (index: string, from: number | null) => number;

function planned(
  proposal: Proposal,
  position: number,
  spend: SpendByService,
  pricesOfSpend: number | null,
  converting: Converting,
): PlannedProposal {
  const lever = proposalLever(proposal.lever);
  const { values, shares } = lever.fullSaving(proposal.own, spend);
  const factor = converting(proposal.index, lever.pricesOf === "spend" ? pricesOfSpend : proposal.priceYear);
  const costs = proposal.costs.map((cost) => plannedCost(cost, spend.agencies, converting));
  return {
    ...proposal,
    optimism: proposal.optimism ?? optimismOf(proposal.grade),
    order: proposal.order ?? position,
    lasts: proposal.lasts ?? Infinity,
    step: proposal.step === null ? null : proposal.step * factor,
    values: values.map((value) => value * factor),
    shares,
    costs,
    agencies: spend.agencies
      .map((_, agency) => agency)
      .filter((agency) => shares[agency] !== 0 || costs.some(({ pays }) => pays[agency] !== 0)),
  };
}

function plannedCost(cost: Cost, agencies: readonly string[], converting: Converting): PlannedCost {
  return {
    isRunning: cost.kind === "running",
    isCapital: cost.type === "capital",
    amount: cost.amount * converting(cost.index, cost.priceYear) * (1 + cost.optimism),
    phase: cost.phase ?? [1],
    offset: cost.offset,
    index: cost.index,
    pays: agencies.map((agency) => cost.pays.get(agency) ?? 0),
  };
}

function conversion(levels: PriceLevels | undefined, from: number, to: number): number {
  return levels === undefined || from === to ? 1 : levels.get(to)! / levels.get(from)!;
}

function optimismOf(grade: number | null): number {
  return grade === null ? 0 : Number(evidenceGrades.benefit.shares[grade - 1]);
}
