import { Decimal, sum } from "../../money";
import type { PoolingYearAnswer, PoolingAnswer, PoolingYearsAnswer } from "./answer";
import { prove, proveKept } from "./certificate";
import type { Proved } from "./certificate";
import { checkQuestion, checkYears } from "./check";
import { anyBestFlow, bestFlow } from "./flow";
import type { Earmark, PoolingQuestion, PoolingYear } from "./question";
import { toWhole } from "./to-whole";
import { asPounds, asValue, total } from "./whole";
import { fundedByService, spentByGrant } from "./totals";
import type { WholeAnswer, WholeQuestion, YearPrices } from "./whole";

/**
 * The best use of the grants: first as little floor shortfall as possible, then the most value, then, among equals, the most
 * restricted money first (fewest permitted services, those without their ring-fence last), those without their ring-fence as far as they can on what
 * their own conditions permit, then sheet order. The answer is unique, the same on every machine and
 * exact in the decimals given; `flow/spend-order.ts`, `flow/own-conditions.ts` and `flow/tie-rule.ts` say precisely what the last three steps mean.
 *
 * A floor above its need cannot be met beyond the need; the shortfall still counts in full. A service whose pound is worth
 * nothing is still funded when nothing better wants the money.
 *
 * Throws `invalid`, naming the argument and the place, for lists that do not fit together, amounts or values below zero, and
 * a flexibility outside 0 to 1.
 *
 * Method: a flow through a network, solved in whole numbers (see `flow/fill.ts`) and proved by linear-programming duality
 * (`certificate/prove.ts`). An answer that fails the proof is a fault (`ModelFault`) and never shown.
 */
export function pool(question: PoolingQuestion): PoolingAnswer {
  checkQuestion(question);
  const whole = toWhole([oneYear(question)]);
  return yearAnswers(whole, solve(whole).answer)[0]!;
}

/**
 * The best use of the grants over several years together, with money carried from year to year within each grant's limit.
 * The order of merit is that of `pool`, over all years; among equals, more of earlier years' awards is spent, at once or carried. Throws as `pool` does,
 * and for years that do not have the same grants and services or earmarks that do not fit their award or each other.
 */
export function poolYears(years: readonly PoolingYear[]): PoolingYearsAnswer {
  checkYears(years);
  const whole = toWhole(years);
  const { answer } = solve(whole);
  const answers = yearAnswers(whole, answer);
  return {
    years: answers,
    funded: sum(answers.map(({ funded }) => funded)),
    value: sum(answers.map(({ value }) => value)),
    floorShortfall: sum(answers.map(({ floorShortfall }) => floorShortfall)),
    proven: answer.proven,
  };
}

/** The question as the only one of its years: nothing is earmarked within a grant and nothing is carried. */
export function oneYear(question: PoolingQuestion): PoolingYear {
  const nothing = new Decimal(0);
  const none: readonly Earmark[] = [];
  return {
    ...question,
    earmarks: question.awards.map(() => none),
    carry: question.awards.map(() => nothing),
  };
}

/** The best answer in whole numbers and the prices that prove it. Throws a fault where they do not. */
export function solve(question: WholeQuestion): { answer: Proved<WholeAnswer>; prices: YearPrices[] } {
  const { answer, prices, keeping } = bestFlow(question);
  return { answer: proveKept(question, prove(question, answer, prices), keeping), prices };
}

/** Any of the best answers, for figures that do not depend on which. Throws a fault where it is not proved. */
export function solveAny(question: WholeQuestion): Proved<WholeAnswer> {
  const { answer, prices } = anyBestFlow(question);
  return prove(question, answer, prices);
}

/** A proved answer in pounds, year by year. */
export function yearAnswers(
  question: WholeQuestion,
  { payments, carried, proven }: Proved<WholeAnswer>,
): PoolingYearAnswer[] {
  const toPounds = inPounds(question);
  const funded = fundedByService(question, payments);
  const spent = spentByGrant(question, payments);
  const allocations = question.years.map((year) =>
    year.awards.map(() => new Array<Decimal>(year.needs.length).fill(toPounds(0n))),
  );
  for (const { year, grant, service, units } of payments) {
    allocations[year]![grant]![service] = toPounds(units);
  }
  return question.years.map((year, index) => {
    const carriedIn = index === 0 ? year.awards.map(() => 0n) : carried[index - 1]!;
    const paid = funded[index]!;
    const value = total(paid.map((units, service) => units * year.values[service]!));
    const short = total(paid.map((units, service) => shortfall(year.floors[service]!, units)));
    return {
      allocation: allocations[index]!,
      funded: toPounds(total(paid)),
      value: asValue(question, value),
      fundedByService: paid.map(toPounds),
      stranded: year.awards.map((award, grant) =>
        toPounds(award + carriedIn[grant]! - spent[index]![grant]! - carried[index]![grant]!),
      ),
      unmet: paid.map((units, service) => toPounds(year.needs[service]! - units)),
      floorShortfall: toPounds(short),
      carriedIn: carriedIn.map(toPounds),
      carriedOut: carried[index]!.map(toPounds),
      proven,
    };
  });
}

/** Whole units as pounds. Most cells hold nothing, and many sums come twice: by payment, grant and service. */
function inPounds(question: WholeQuestion): (units: bigint) => Decimal {
  const nothing = asPounds(question, 0n);
  const known = new Map<bigint, Decimal>();
  return (units) => {
    if (units === 0n) return nothing;
    const before = known.get(units);
    if (before !== undefined) return before;
    const pounds = asPounds(question, units);
    known.set(units, pounds);
    return pounds;
  };
}

function shortfall(floor: bigint, funded: bigint): bigint {
  return floor > funded ? floor - funded : 0n;
}
