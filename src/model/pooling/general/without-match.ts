import { least, total } from "./whole";
import type { WholeGeneral } from "./whole";

/**
 * The grants for whose award not enough match can be found anywhere, and the units of it that stay undrawn at least. Counts as
 * possible match all that the named grants could spend on the grant's permitted services if they spent it on nothing else, up to
 * what those services need: so what is named here is certain.
 */
export function withoutMatch(problem: WholeGeneral): { grant: number; units: bigint }[] {
  return problem.match.flatMap((rule, grant) => {
    if (!rule) return [];
    const services = problem.needs.flatMap((_, service) =>
      problem.permitted[grant]![service] ? [service] : [],
    );
    const spent = total(rule.from.map((other) => mostSpent(problem, other, services)));
    const match = least([spent, total(services.map((service) => problem.needs[service]!))]);
    const units = problem.awards[grant]! - (rule.each * match) / rule.of;
    return units > 0n ? [{ grant, units }] : [];
  });
}

function mostSpent(problem: WholeGeneral, grant: number, services: readonly number[]): bigint {
  const within = services.filter((service) => problem.permitted[grant]![service]);
  const outside = services.filter((service) => !problem.permitted[grant]![service]);
  const ceilings = (chosen: readonly number[]) =>
    total(chosen.map((service) => problem.ceilings[grant]![service]!));
  return least([
    problem.awards[grant]!,
    ceilings(within) + least([problem.elsewhere[grant]!, ceilings(outside)]),
  ]);
}
