import type { Decimal } from "../../money";
import { asPounds, least, total, toWhole } from "./whole";
import type { WholeGeneral } from "./whole";
import type { GeneralYear } from "./question";

/**
 * The lines for whose award not enough match can be found anywhere, and the units of it that can neither be drawn nor carried, at
 * least. Counts as possible match all that the named lines could spend on the line's permitted services if they spent it on
 * nothing else, up to what those services need: so what is named here is certain.
 */
export function withoutMatch(question: WholeGeneral): { line: number; units: bigint }[] {
  return question.match.flatMap((rule, line) => {
    if (!rule) return [];
    const services = permittedTo(question, line);
    const spent = total(rule.from.map((other) => mostSpent(question, other, services)));
    const match = least([spent, total(services.map((service) => question.needs[service]!))]);
    const units = question.awards[line]! - question.carry[line]! - (rule.each * match) / rule.of;
    return units > 0n ? [{ line, units }] : [];
  });
}

/** Tells the most pounds, over all years, that one grant could spend on services permitted to another: its match, if it counts. */
export function mostMatch(years: readonly GeneralYear[]): (grant: number, from: number) => Decimal {
  const question = toWhole(years);
  return (grant, from) => mostMatchOf(question, years.length, grant, from);
}

function mostMatchOf(question: WholeGeneral, years: number, grant: number, from: number): Decimal {
  const everyYear = Array.from({ length: years }, (_, year) => year);
  const perYear = everyYear.map((year) => {
    const line = year * question.grants;
    return mostSpent(question, line + from, permittedTo(question, line + grant));
  });
  const awards = everyYear.map((year) => question.awards[year * question.grants + from]!);
  return asPounds(question, least([total(perYear), total(awards)]));
}

function permittedTo({ needs, permitted }: WholeGeneral, line: number): number[] {
  return needs.flatMap((_, service) => (permitted[line]![service] ? [service] : []));
}

function mostSpent(question: WholeGeneral, line: number, services: readonly number[]): bigint {
  const within = services.filter((service) => question.permitted[line]![service]);
  const outside = services.filter((service) => !question.permitted[line]![service]);
  const ceilings = (chosen: readonly number[]) =>
    total(chosen.map((service) => question.ceilings[line]![service]!));
  return least([
    question.spendable[line]!,
    ceilings(within) + least([question.elsewhere[line]!, ceilings(outside)]),
  ]);
}
