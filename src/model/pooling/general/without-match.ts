import type { Decimal } from "../../money";
import { asPounds, least, total, toWhole } from "./whole";
import type { WholeGeneral } from "./whole";
import type { GeneralYear } from "./problem";

/**
 * The lines for whose award not enough match can be found anywhere, and the units of it that can neither be drawn nor carried, at
 * least. Counts as possible match all that the named lines could spend on the line's permitted services if they spent it on
 * nothing else, up to what those services need: so what is named here is certain.
 */
export function withoutMatch(problem: WholeGeneral): { line: number; units: bigint }[] {
  return problem.match.flatMap((rule, line) => {
    if (!rule) return [];
    const services = permittedTo(problem, line);
    const spent = total(rule.from.map((other) => mostSpent(problem, other, services)));
    const match = least([spent, total(services.map((service) => problem.needs[service]!))]);
    const units = problem.awards[line]! - problem.carry[line]! - (rule.each * match) / rule.of;
    return units > 0n ? [{ line, units }] : [];
  });
}

/** The most pounds, over all years, that one grant could spend on services permitted to another: its match, if it counts. */
export function mostMatch(years: readonly GeneralYear[], grant: number, from: number): Decimal {
  const problem = toWhole(years);
  const perYear = years.map((_, year) => {
    const line = year * problem.grants;
    return mostSpent(problem, line + from, permittedTo(problem, line + grant));
  });
  const awards = years.map((_, year) => problem.awards[year * problem.grants + from]!);
  return asPounds(problem, least([total(perYear), total(awards)]));
}

function permittedTo({ needs, permitted }: WholeGeneral, line: number): number[] {
  return needs.flatMap((_, service) => (permitted[line]![service] ? [service] : []));
}

function mostSpent(problem: WholeGeneral, line: number, services: readonly number[]): bigint {
  const within = services.filter((service) => problem.permitted[line]![service]);
  const outside = services.filter((service) => !problem.permitted[line]![service]);
  const ceilings = (chosen: readonly number[]) =>
    total(chosen.map((service) => problem.ceilings[line]![service]!));
  return least([
    problem.spendable[line]!,
    ceilings(within) + least([problem.elsewhere[line]!, ceilings(outside)]),
  ]);
}
