import { ACTORS } from "./parts";
import type { Actor, Book, Scenario } from "./parts";
import { contradictions, planOf, workOut } from "./work-out";
import type { Flows, InBoth, Lines, OfAgencies, OfProposal, Plan, WorkedOut } from "./work-out";

/** All figures of a book, scenario by scenario, as plain data. */
export interface BookAnswer {
  readonly book: 1;
  readonly scenarios: readonly ScenarioAnswer[];
}

/** A scenario's figures by name; one that contradicts itself says why instead. */
export type ScenarioAnswer = Readonly<Record<string, unknown>>;

/**
 * Works out every scenario of a book. Throws `FieldProblems` for what only working out shows, such as a claim above its base.
 */
export function answerTo(book: Book): BookAnswer {
  const plan = planOf(book);
  return {
    book: 1,
    scenarios: book.scenarios.map((scenario, position) => answered(plan, scenario, position)),
  };
}

function answered(plan: Plan, scenario: Scenario, position: number): ScenarioAnswer {
  const named = { id: scenario.id, name: scenario.name };
  const refused = contradictions(plan, scenario);
  if (refused.length > 0) return { ...named, refused };
  const worked = workOut(plan, position);
  return {
    ...named,
    years: plan.years,
    discountFactors: worked.discountFactors,
    proposals: proposalsOf(plan, worked),
    agencies: byId(plan.agencies, worked.agencies.map(agenciesAnswer)),
    funds: Object.fromEntries([...worked.funds].map(([fund, figures]) => [fund, agenciesAnswer(figures)])),
    place: agenciesAnswer(worked.place),
    actors: byId(
      ACTORS,
      ACTORS.map((actor) => actorAnswer(plan, worked, actor)),
    ),
    ...(worked.interactions !== null && { interactions: worked.interactions }),
    ...(worked.pooling !== null && { pooling: worked.pooling }),
  };
}

function proposalsOf(plan: Plan, { proposals }: WorkedOut): Readonly<Record<string, unknown>> {
  const on = new Map(proposals.map((each) => [each.proposal.id, each]));
  const ids = plan.proposals.map(({ id }) => id);
  return byId(
    ids,
    ids.map((id) => {
      const figures = on.get(id);
      return figures === undefined ? { on: false } : proposalAnswer(plan, figures);
    }),
  );
}

function proposalAnswer(
  plan: Plan,
  { proposal, claim, overlap, lines, pairs, appraisal, outside }: OfProposal,
): object {
  const inBasis = (basis: keyof InBoth<Lines>): object => {
    const { saving, cashable, oneOff, running, net, cashNet } = lines[basis];
    return { claim: claim[basis], overlap: overlap[basis], saving, cashable, oneOff, running, net, cashNet };
  };
  const some = pairs.filter(({ flows }) =>
    Object.values(flows.cash).some((sums) => sums.some((sum) => sum !== 0)),
  );
  return {
    on: true,
    effectiveStart: proposal.effectiveStart,
    real: inBasis("real"),
    cash: inBasis("cash"),
    byAgency: byId(
      some.map(({ agency }) => plan.agencies[agency]!),
      some.map(({ flows }) => ({ real: ofPair(flows.real), cash: ofPair(flows.cash) })),
    ),
    appraisal,
    oneOffBefore: outside.before,
    oneOffAfter: outside.after,
  };
}

function ofPair({ saving, cashable, oneOff, running }: Flows): object {
  return { saving, cashable, oneOff, running };
}

function agenciesAnswer({ lines, appraisal, bridge }: OfAgencies): object {
  return { ...lines, appraisal, bridge };
}

/** What the place gains, real, from proposals that one actor must bring about. */
function actorAnswer(plan: Plan, { proposals }: WorkedOut, actor: Actor): object {
  const sums = { saving: zeros(plan), cashable: zeros(plan), net: zeros(plan) };
  for (const { proposal, pairs } of proposals) {
    if (proposal.actor !== actor) continue;
    for (const { agency, flows } of pairs) {
      if (!plan.ofPlace[agency]) continue;
      const { saving, cashable, oneOff, running } = flows.real;
      plan.years.forEach((_, year) => {
        sums.saving[year]! += saving[year]!;
        sums.cashable[year]! += cashable[year]!;
        sums.net[year]! += saving[year]! - oneOff[year]! - running[year]!;
      });
    }
  }
  return sums;
}

function zeros({ years }: Plan): number[] {
  return years.map(() => 0);
}

/** An entry becomes an own property whatever its name, so that an agency may be called "__proto__". */
function byId<T>(ids: readonly string[], figures: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(ids.map((id, position) => [id, figures[position]!]));
}
