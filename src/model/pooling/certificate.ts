import { floorWeight } from "./grant-network";
import { fundedByService, lesser, total } from "./whole";
import type { WholeProblem } from "./whole";

/** Dual prices: what one more unit of money is worth at each place, in the combined weight of floors and values. */
export interface Prices {
  readonly grants: readonly bigint[];
  /** At each grant's allowance for services not permitted. */
  readonly elsewhere: readonly bigint[];
  readonly services: readonly bigint[];
}

/**
 * Whether the prices prove that no answer leaves less floor shortfall, or as little and more value, than this allocation.
 *
 * By the weak duality of linear programming, any prices whatever bound what any feasible allocation can be worth: a unit
 * spent by grant g on service s is worth at most its gain over the price of s, plus the price of g (with its allowance
 * for going elsewhere, if it needs that), plus what the price of s exceeds those by, which only a cap can explain. So an
 * allocation that keeps every rule and is worth exactly the bound is optimal. All in whole numbers: equal means equal.
 * The tie rule is not part of the proof.
 */
export function proves(
  problem: WholeProblem,
  allocation: readonly (readonly bigint[])[],
  prices: Prices,
): boolean {
  return keepsEveryRule(problem, allocation) && weightOf(problem, allocation) === bound(problem, prices);
}

function keepsEveryRule(problem: WholeProblem, allocation: readonly (readonly bigint[])[]): boolean {
  const funded = fundedByService(problem, allocation);
  return (
    funded.every((units, service) => units <= problem.needs[service]!) &&
    allocation.every((row, grant) => {
      const elsewhere = total(row.filter((_, service) => !problem.permitted[grant]![service]));
      return (
        total(row) <= problem.awards[grant]! &&
        elsewhere <= problem.elsewhere[grant]! &&
        row.every((units, service) => units >= 0n && units <= (problem.caps[grant]![service] ?? units))
      );
    })
  );
}

/** Floors met and value together, floors first. */
function weightOf(problem: WholeProblem, allocation: readonly (readonly bigint[])[]): bigint {
  const floorFirst = floorWeight(problem);
  return total(
    fundedByService(problem, allocation).map(
      (funded, service) =>
        floorFirst * lesser(funded, problem.floors[service]!) + problem.values[service]! * funded,
    ),
  );
}

/** The most any answer can be worth according to the prices; null where they say there is no limit. */
function bound(problem: WholeProblem, prices: Prices): bigint | null {
  const floorFirst = floorWeight(problem);
  let most = 0n;
  problem.needs.forEach((need, service) => {
    const price = atLeastNothing(prices.services[service]!);
    const floorPart = lesser(problem.floors[service]!, need);
    const value = problem.values[service]!;
    most += floorPart * atLeastNothing(floorFirst + value - price);
    most += (need - floorPart) * atLeastNothing(value - price);
  });
  for (let grant = 0; grant < problem.awards.length; grant++) {
    const within = atLeastNothing(prices.grants[grant]!);
    const allowance = atLeastNothing(prices.elsewhere[grant]! - within);
    most += problem.awards[grant]! * within + problem.elsewhere[grant]! * allowance;
    for (let service = 0; service < problem.needs.length; service++) {
      // Where nothing may be spent at all, no price is needed to keep money out.
      if (!problem.permitted[grant]![service] && problem.elsewhere[grant] === 0n) continue;
      const paid = problem.permitted[grant]![service] ? within : within + allowance;
      const excess = atLeastNothing(prices.services[service]! - paid);
      const cap = problem.caps[grant]![service];
      if (excess === 0n) continue;
      if (cap === null || cap === undefined) return null;
      most += cap * excess;
    }
  }
  return most;
}

function atLeastNothing(units: bigint): bigint {
  return units > 0n ? units : 0n;
}
