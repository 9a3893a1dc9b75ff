import { Decimal, toUnits } from "../../money";
import type { SolveProgramme } from "../../programme";
import { fault } from "../../problem";
import type { ModelFault } from "../../problem";
import { keepsEveryRule, poolYears } from "../core";
import type { Payment } from "../core";
import { checkGeneral } from "./check";
import { isFlow } from "./question";
import type { GeneralYear, GeneralYearsAnswer } from "./question";
import { report } from "./report";
import { brokenRule, spendTheRest } from "./rules";
import { search } from "./search";
import { carriedOut, floorsMet, toWhole, valueOf } from "./whole";
import type { Allocation, WholeGeneral } from "./whole";

/**
 * The best use of the grants where some need match or have a minimum award, over several years together: first as little floor
 * shortfall as possible, then the most value. Two searches one after the other, because with match a pound can move several
 * others, so that no one weight puts floors first.
 *
 * The solver only proposes: which minimums are kept, and corners. Each corner is worked out again in whole numbers, rounded to whole units, brought within every
 * rule and checked; and a bound from its prices, exact whatever they are, says how much better any answer could be
 * (`gap`, `floorGap`; `proven` where both are 0). With match the best in fractions may lie a unit or two above the best in
 * whole units, so an answer can be the best and yet have a small gap. Where minimums are to be chosen among, the solver's own bounds are
 * told too, which are nearer and floating point. One bound holds for all years together.
 *
 * The shortfall and the value are unique where `proven`. The allocation is the same each time and on every machine for the
 * same version of the solver, but other allocations may be worth as much; no more is carried than it needs. The tie rule of `poolYears`
 * holds only where no grant has a rule of its own, which is then its answer.
 *
 * Sums are paid in whole units of the smallest decimal place among those given, and of `leastPlaces` at least: a match ratio may divide a pound.
 * `known` is an answer to a question of the same grants, services and years: where its use keeps the rules of this one, what is found does no worse.
 *
 * Throws `invalid` for figures that break their own rules, and a fault where what was found fails its check. Rejects as `solve` does.
 */
export async function poolGeneralYears(
  years: readonly GeneralYear[],
  solve: SolveProgramme,
  known: GeneralYearsAnswer | null = null,
  leastPlaces = 0,
): Promise<GeneralYearsAnswer> {
  checkGeneral(years);
  if (isFlow(years)) return asFlow(years);
  const whole = toWhole(years, leastPlaces);
  const simple = spendTheRest(
    whole,
    whole.awards.map(() => whole.needs.map(() => 0n)),
  );
  const start = (known && usable(whole, known)) ?? simple;
  const floors = whole.floors.some((units) => units > 0n)
    ? await search(whole, { of: "floors" }, start, solve)
    : { allocation: start, bound: 0n, boundBySolver: null };
  const met = floorsMet(whole, floors.allocation);
  const { allocation, bound, boundBySolver } = await search(
    whole,
    { of: "value", floorsMet: met },
    floors.allocation,
    solve,
  );

  const broken = brokenRule(whole, allocation);
  if (broken !== null) throw notShown(broken);
  const carried = carriedOut(whole, allocation);
  if (carried === null || !keepsFlowRules(whole, allocation, carried)) {
    throw notShown("a grant pays more than it has");
  }
  return report(whole, allocation, carried, {
    gap: bound - valueOf(whole, allocation),
    floorGap: floors.bound - met,
    mostValueBySolver: boundBySolver,
    mostFloorsBySolver: floors.boundBySolver,
  });
}

/** The use of an answer to another question of the same shape and money; null where it breaks a rule of this one. */
function usable(whole: WholeGeneral, { years }: GeneralYearsAnswer): Allocation | null {
  const { grants, services, moneyPlaces } = whole;
  const allocation = whole.awards.map((_, line) =>
    whole.needs.map((__, column) => {
      const year = Math.floor(line / grants);
      const pounds = years[year]!.allocation[line % grants]![column - year * services];
      // The other question may have had finer units.
      return pounds === undefined
        ? 0n
        : toUnits(pounds.toDecimalPlaces(moneyPlaces, Decimal.ROUND_DOWN), moneyPlaces);
    }),
  );
  return brokenRule(whole, allocation) === null ? spendTheRest(whole, allocation) : null;
}

/** Checked once more by what checks flows, which knows nothing of pots and lines. */
function keepsFlowRules(
  { flow, grants, services }: WholeGeneral,
  allocation: Allocation,
  carried: readonly bigint[],
): boolean {
  const payments = allocation.flatMap((row, line) =>
    row.flatMap((units, column): Payment[] => {
      const [year, service] = [Math.floor(column / services), column % services];
      return units === 0n ? [] : [{ year, grant: line - year * grants, service, units }];
    }),
  );
  const byYear = flow.years.map((_, year) => carried.slice(year * grants, (year + 1) * grants));
  return keepsEveryRule(flow, { payments, carried: byYear });
}

function asFlow(years: readonly GeneralYear[]): GeneralYearsAnswer {
  const answer = poolYears(years);
  const nothing = new Decimal(0);
  return {
    ...answer,
    years: answer.years.map((year) => ({ ...year, matched: [], withoutMatch: [] })),
    gap: nothing,
    floorGap: nothing,
    mostValueBySolver: null,
    leastShortfallBySolver: null,
  };
}

function notShown(what: string): ModelFault {
  return fault(`An answer was found but failed its check, so it is not shown: ${what}.`);
}
