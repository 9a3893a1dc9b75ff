import { fundedOf, least, matchOf, total } from "./whole";
import type { Allocation, WholeGeneral } from "./whole";

/** The first rule that an allocation breaks, in words; null when it keeps them all. Exact. */
export function brokenRule(problem: WholeGeneral, allocation: Allocation): string | null {
  const funded = fundedOf(problem, allocation);
  const overfunded = funded.findIndex((units, service) => units > problem.needs[service]!);
  if (overfunded !== -1) return `the service in column ${overfunded + 1} gets more than it needs`;
  for (const [grant, row] of allocation.entries()) {
    const drawn = total(row);
    const at = `the grant in row ${grant + 1}`;
    const rule = problem.match[grant];
    if (row.some((units, service) => units < 0n || units > problem.ceilings[grant]![service]!)) {
      return `${at} pays a service more than is permitted`;
    }
    if (drawn > problem.awards[grant]!) return `${at} pays more than its award`;
    if (elsewhereOf(problem, allocation, grant) > problem.elsewhere[grant]!) {
      return `${at} pays more outside its permitted services than its flexibility`;
    }
    if (rule && rule.of * drawn > rule.each * matchOf(problem, allocation, grant)) {
      return `${at} is drawn without enough match`;
    }
    if (drawn > 0n && drawn < problem.minimums[grant]!) return `${at} pays less than its minimum award`;
  }
  return null;
}

/**
 * The allocation brought within all rules by taking money away: first what exceeds what is permitted, then what lacks match,
 * and all of a grant below its minimum, until nothing more has to go. Taking away ends at nothing, which keeps every rule.
 */
export function cutToRules(problem: WholeGeneral, wished: Allocation): Allocation {
  const needs = [...problem.needs];
  const allocation = wished.map((row, grant) => {
    let award = problem.awards[grant]!;
    let elsewhere = problem.elsewhere[grant]!;
    return row.map((units, service) => {
      const limits = [units, problem.ceilings[grant]![service]!, award, needs[service]!];
      if (!problem.permitted[grant]![service]) limits.push(elsewhere);
      const paid = least(limits);
      if (paid <= 0n) return 0n;
      award -= paid;
      needs[service]! -= paid;
      if (!problem.permitted[grant]![service]) elsewhere -= paid;
      return paid;
    });
  });
  const worstFirst = problem.values
    .map((_, service) => service)
    .sort((a, b) =>
      problem.values[a]! < problem.values[b]! ? -1 : problem.values[a]! > problem.values[b]! ? 1 : b - a,
    );

  for (let changed = true; changed;) {
    changed = false;
    for (const [grant, row] of allocation.entries()) {
      const drawn = total(row);
      const most = least([drawn, mostDrawn(problem, allocation, grant)]);
      const kept = most < problem.minimums[grant]! ? 0n : most;
      if (kept === drawn) continue;
      changed = true;
      let excess = drawn - kept;
      for (const service of worstFirst) {
        const taken = least([excess, row[service]!]);
        row[service]! -= taken;
        excess -= taken;
      }
    }
  }
  return allocation;
}

/**
 * Spends what is left where it still may go, in sheet order: first on floors, then on the dearest services: pence that rounding left
 * over, and money for services whose pound is worth nothing. Never takes anything away.
 */
export function spendTheRest(problem: WholeGeneral, allocation: Allocation): Allocation {
  const filled = allocation.map((row) => [...row]);
  const wanted = problem.needs.map((need, service) => least([need, problem.floors[service]!]));
  spendUpTo(problem, filled, wanted);
  spendUpTo(problem, filled, problem.needs);
  return filled;
}

function spendUpTo(problem: WholeGeneral, filled: Allocation, wanted: readonly bigint[]): void {
  const { values, permitted, minimums, awards } = problem;
  const funded = fundedOf(problem, filled);
  const dearestFirst = values
    .map((_, service) => service)
    .sort((a, b) => (values[a]! > values[b]! ? -1 : values[a]! < values[b]! ? 1 : a - b));
  for (let changed = true; changed;) {
    changed = false;
    for (const [grant, row] of filled.entries()) {
      // To begin a grant with a minimum is a decision, not a remainder.
      if (minimums[grant]! > 0n && total(row) === 0n) continue;
      let left = least([awards[grant]!, mostDrawn(problem, filled, grant)]) - total(row);
      let outside = problem.elsewhere[grant]! - elsewhereOf(problem, filled, grant);
      for (const service of dearestFirst) {
        if (left <= 0n) break;
        const limits = [
          left,
          problem.ceilings[grant]![service]! - row[service]!,
          wanted[service]! - funded[service]!,
        ];
        if (!permitted[grant]![service]) limits.push(outside);
        const more = least(limits);
        if (more <= 0n) continue;
        row[service]! += more;
        funded[service]! += more;
        left -= more;
        if (!permitted[grant]![service]) outside -= more;
        changed = true;
      }
    }
  }
}

/** The most a grant may draw beside the match that others spend; its award where it needs none. */
function mostDrawn(problem: WholeGeneral, allocation: Allocation, grant: number): bigint {
  const rule = problem.match[grant];
  return rule ? (rule.each * matchOf(problem, allocation, grant)) / rule.of : problem.awards[grant]!;
}

function elsewhereOf({ permitted }: WholeGeneral, allocation: Allocation, grant: number): bigint {
  return total(allocation[grant]!.filter((_, service) => !permitted[grant]![service]));
}
