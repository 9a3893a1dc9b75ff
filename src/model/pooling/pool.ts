import { Decimal, sum } from "../money";
import { FAULT, noAnswer } from "../problem";
import { proves } from "./certificate";
import { checkProblem, checkYears } from "./check";
import { anyBestFlow, bestFlow } from "./flow";
import type { PoolingAnswer, PoolingProblem } from "./problem";
import { asPounds, asValue, fundedByService, spentByGrant, total, toWhole } from "./whole";
import type { WholeAnswer, WholeProblem, YearPrices } from "./whole";
import type { PoolingYear, PoolingYearAnswer, PoolingYearsAnswer } from "./years-problem";

/**
 * The best use of the grants: first as little floor shortfall as possible, then the most value, then, among equals, the most
 * restricted money first (fewest permitted services), then sheet order. The answer is unique, the same on every machine and
 * exact in the decimals given; `flow/spend-order.ts` and `flow/tie-rule.ts` say precisely what the last two steps mean.
 *
 * A floor above its need cannot be met beyond the need; the shortfall still counts in full. A service whose pound is worth
 * nothing is still funded when nothing better wants the money.
 *
 * Throws `invalid`, naming the argument and the place, for lists that do not fit together, amounts or values below zero, and
 * a flexibility outside 0 to 1.
 *
 * Method: a flow problem, solved in whole numbers (see `flow/fill.ts`) and proved by linear-programming duality
 * (`certificate.ts`). An answer that fails the proof is an error and never shown.
 */
export function pool(problem: PoolingProblem): PoolingAnswer {
  checkProblem(problem);
  const whole = toWhole([oneYear(problem)]);
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
  const answers = yearAnswers(whole, solve(whole).answer);
  return {
    years: answers,
    funded: sum(answers.map(({ funded }) => funded)),
    value: sum(answers.map(({ value }) => value)),
    floorShortfall: sum(answers.map(({ floorShortfall }) => floorShortfall)),
    proven: true,
  };
}

/** The problem as the only one of its years: nothing is earmarked within a grant and nothing is carried. */
export function oneYear(problem: PoolingProblem): PoolingYear {
  const nothing = new Decimal(0);
  return {
    ...problem,
    earmarks: problem.awards.map(() => []),
    carry: problem.awards.map(() => nothing),
  };
}

/** The best answer in whole numbers and the prices that prove it; throws no-answer where they do not. */
export function solve(problem: WholeProblem): { answer: WholeAnswer; prices: YearPrices[] } {
  const { answer, prices } = bestFlow(problem);
  if (!proves(problem, answer, prices)) throw noAnswer(FAULT);
  return { answer, prices };
}

/** Any of the best answers, proved; throws no-answer where it is not. For figures that do not depend on which. */
export function solveAny(problem: WholeProblem): WholeAnswer {
  const { answer, prices } = anyBestFlow(problem);
  if (!proves(problem, answer, prices)) throw noAnswer(FAULT);
  return answer;
}

/** An answer that `solve` has proved in pounds, year by year. */
export function yearAnswers(problem: WholeProblem, { payments, carried }: WholeAnswer): PoolingYearAnswer[] {
  const toPounds = inPounds(problem);
  const funded = fundedByService(problem, payments);
  const spent = spentByGrant(problem, payments);
  const allocations = problem.years.map((year) =>
    year.awards.map(() => new Array<Decimal>(year.needs.length).fill(toPounds(0n))),
  );
  for (const { year, grant, service, units } of payments) {
    allocations[year]![grant]![service] = toPounds(units);
  }
  return problem.years.map((year, index) => {
    const carriedIn = index === 0 ? year.awards.map(() => 0n) : carried[index - 1]!;
    const paid = funded[index]!;
    const value = total(paid.map((units, service) => units * year.values[service]!));
    const short = total(paid.map((units, service) => shortfall(year.floors[service]!, units)));
    return {
      allocation: allocations[index]!,
      funded: toPounds(total(paid)),
      value: asValue(problem, value),
      fundedByService: paid.map(toPounds),
      stranded: year.awards.map((award, grant) =>
        toPounds(award + carriedIn[grant]! - spent[index]![grant]! - carried[index]![grant]!),
      ),
      unmet: paid.map((units, service) => toPounds(year.needs[service]! - units)),
      floorShortfall: toPounds(short),
      carriedIn: carriedIn.map(toPounds),
      carriedOut: carried[index]!.map(toPounds),
      proven: true,
    };
  });
}

/** Whole units as pounds; most cells hold nothing, and share one nothing. */
function inPounds(problem: WholeProblem): (units: bigint) => Decimal {
  const nothing = asPounds(problem, 0n);
  return (units) => (units === 0n ? nothing : asPounds(problem, units));
}

function shortfall(floor: bigint, funded: bigint): bigint {
  return floor > funded ? floor - funded : 0n;
}
