import type { PlainProblem } from "./grants";

/**
 * The answer by trying everything: every allocation of whole pounds that keeps the rules is listed, and the best is picked by
 * comparing, in order: floor shortfall, value, what each grant spends, what each grant pays to each service (grants with
 * the fewest permitted services first, then sheet order). Only for tiny problems; shares no code with the product.
 */
export function bestByEnumeration(problem: Required<PlainProblem>): number[][] {
  const order = problem.awards
    .map((_, grant) => grant)
    .sort((a, b) => permittedCount(problem, a) - permittedCount(problem, b) || a - b);
  let best: { allocation: number[][]; merits: number[] } | undefined;
  const rows = problem.awards.map((_, grant) => waysToSpend(problem, grant));

  const extend = (allocation: number[][], left: number[]) => {
    if (allocation.length === rows.length) {
      const merits = meritsOf(problem, allocation, order);
      if (best === undefined || isBetter(merits, best.merits)) best = { allocation, merits };
      return;
    }
    for (const row of rows[allocation.length]!) {
      const remaining = left.map((need, service) => need - row[service]!);
      if (remaining.every((need) => need >= 0)) extend([...allocation, row], remaining);
    }
  };
  extend([], problem.needs);
  return best!.allocation;
}

function isPermitted(problem: Required<PlainProblem>, grant: number, service: number): boolean {
  return problem.pooled[grant]! || problem.allowed[grant]![service] === "x";
}

function permittedCount(problem: Required<PlainProblem>, grant: number): number {
  return problem.needs.filter((_, service) => isPermitted(problem, grant, service)).length;
}

function waysToSpend(problem: Required<PlainProblem>, grant: number): number[][] {
  const award = problem.awards[grant]!;
  const outside = award * problem.flexibility[grant]!;
  let rows: number[][] = [[]];
  problem.needs.forEach((need, service) => {
    const most = Math.min(award, need, problem.caps[grant]![service] ?? Infinity);
    rows = rows.flatMap((row) => Array.from({ length: most + 1 }, (_, units) => [...row, units]));
  });
  return rows.filter(
    (row) =>
      add(row) <= award && add(row.filter((_, service) => !isPermitted(problem, grant, service))) <= outside,
  );
}

function meritsOf(problem: Required<PlainProblem>, allocation: number[][], order: number[]): number[] {
  const funded = problem.needs.map((_, service) => add(allocation.map((row) => row[service]!)));
  return [
    -add(funded.map((units, service) => Math.max(0, problem.floors[service]! - units))),
    add(funded.map((units, service) => units * problem.values[service]!)),
    ...order.map((grant) => add(allocation[grant]!)),
    ...order.flatMap((grant) => allocation[grant]!),
  ];
}

function isBetter(merits: number[], than: number[]): boolean {
  const first = merits.findIndex((merit, index) => merit !== than[index]);
  return first !== -1 && merits[first]! > than[first]!;
}

function add(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
