import { addArc, emptyNetwork, flowOn, reverseOf } from "./network";
import type { Network } from "./network";
import { lesser, total } from "./whole";
import type { WholeProblem } from "./whole";

/**
 * The problem as a network. Money flows
 *
 *     source -> grant -> service -> sink            where the grant is permitted
 *     source -> grant -> elsewhere -> service -> sink   within the grant's flexibility, where it is not
 *
 * and two arcs lead from a service to the sink: the part of its need up to the floor, and the rest.
 */
export interface GrantNetwork {
  readonly network: Network;
  readonly source: number;
  readonly sink: number;
  readonly grantNode: (grant: number) => number;
  readonly elsewhereNode: (grant: number) => number;
  readonly serviceNode: (service: number) => number;
  readonly awardArcs: readonly number[];
  /** Grants x services: the arc that ends in the service; null where the grant can never be spent on it. */
  readonly spendArcs: readonly (readonly (number | null)[])[];
  /** The arcs into the sink. */
  readonly needArcs: readonly number[];
  /** What a unit sent along each arc is worth; less than nothing where it takes a worth back, and 0 off the need arcs. */
  readonly weights: readonly bigint[];
  /** From the sink back to the source, so that flow can go round. */
  readonly returnArc: number;
}

/**
 * More than any value, so that a pound towards a floor always comes before a pound of value. Because the fundings that a
 * network allows form a polymatroid, only the order of the weights matters, and this order is the lexicographic one.
 */
export function floorWeight(problem: WholeProblem): bigint {
  return problem.values.reduce((most, value) => (value > most ? value : most), 0n) + 1n;
}

export function grantNetwork(problem: WholeProblem): GrantNetwork {
  const grants = problem.awards.length;
  const services = problem.needs.length;
  const source = 0;
  const sink = 1;
  const grantNode = (grant: number) => 2 + grant;
  const elsewhereNode = (grant: number) => 2 + grants + grant;
  const serviceNode = (service: number) => 2 + 2 * grants + service;
  const network = emptyNetwork(2 + 2 * grants + services);
  const noLimit = total(problem.awards) + 1n;

  const awardArcs = problem.awards.map((award, grant) => addArc(network, source, grantNode(grant), award));
  problem.elsewhere.forEach((limit, grant) => addArc(network, grantNode(grant), elsewhereNode(grant), limit));
  const spendArcs = problem.permitted.map((row, grant) =>
    row.map((permitted, service) => {
      const capacity = problem.caps[grant]![service] ?? noLimit;
      if (capacity === 0n || (!permitted && problem.elsewhere[grant] === 0n)) return null;
      const from = permitted ? grantNode(grant) : elsewhereNode(grant);
      return addArc(network, from, serviceNode(service), capacity);
    }),
  );
  const floorFirst = floorWeight(problem);
  const needArcs = problem.needs.flatMap((need, service) => {
    const value = problem.values[service]!;
    const floorPart = lesser(problem.floors[service]!, need);
    return [
      { arc: addArc(network, serviceNode(service), sink, floorPart), weight: floorFirst + value },
      { arc: addArc(network, serviceNode(service), sink, need - floorPart), weight: value },
    ];
  });
  const returnArc = addArc(network, sink, source, noLimit);

  const weights = network.heads.map(() => 0n);
  for (const { arc, weight } of needArcs) {
    weights[arc] = weight;
    weights[reverseOf(arc)] = -weight;
  }
  return {
    network,
    source,
    sink,
    grantNode,
    elsewhereNode,
    serviceNode,
    awardArcs,
    spendArcs,
    needArcs: needArcs.map(({ arc }) => arc),
    weights,
    returnArc,
  };
}

/** What each grant (row) spends on each service (column). */
export function allocationIn({ network, spendArcs }: GrantNetwork): bigint[][] {
  return spendArcs.map((row) => row.map((arc) => (arc === null ? 0n : flowOn(network, arc))));
}
