import type { Decimal } from "../../money";
import { asPounds, least, total, toWhole } from "./whole";
import type { WholeGeneral } from "./whole";
import type { GeneralYear } from "./question";

/** What grants that are each other's match can draw falls from round to round; each round's figures are certain, the last ones nearest. */
const MOST_ROUNDS = 100;

/**
 * The lines for whose award not enough match can be found anywhere, and the units of it that can neither be drawn nor carried, at
 * least. Counts as possible match all that the named lines could spend on the line's permitted services if they spent it on
 * nothing else, up to what those services need, and what they can draw for want of match of their own: so what is named here is certain.
 */
export function withoutMatch(question: WholeGeneral): { line: number; units: bigint }[] {
  const drawn = mostDrawn(question);
  return question.match.flatMap((rule, line) => {
    if (!rule) return [];
    const units = question.awards[line]! - question.carry[line]! - drawn[line]!;
    return units > 0n ? [{ line, units }] : [];
  });
}

/** By line, the most that it can draw beside what those that are its match can draw. */
function mostDrawn(question: WholeGeneral): bigint[] {
  const drawn = [...question.spendable];
  let changed = true;
  for (let round = 0; changed && round < MOST_ROUNDS; round++) {
    changed = false;
    for (const [line, rule] of question.match.entries()) {
      if (!rule) continue;
      const services = permittedTo(question, line);
      const spent = rule.from.map((other) => least([drawn[other]!, mostSpent(question, other, services)]));
      const match = least([total(spent), total(services.map((service) => question.needs[service]!))]);
      const most = (rule.each * match) / rule.of;
      if (most >= drawn[line]!) continue;
      drawn[line] = most;
      changed = true;
    }
  }
  return drawn;
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
