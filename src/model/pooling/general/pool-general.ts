import type { SolveProgramme } from "../../programme";
import { noAnswer } from "../../problem";
import { pool } from "../pool";
import { checkGeneral } from "./check";
import type { GeneralAnswer, GeneralProblem } from "./problem";
import { brokenRule, spendTheRest } from "./rules";
import { search } from "./search";
import { asPounds, asValue, floorsMet, fundedOf, matchOf, total, toWhole, valueOf } from "./whole";
import type { Allocation, WholeGeneral } from "./whole";
import { withoutMatch } from "./without-match";

/**
 * The best use of the grants where some need match or have a minimum award: first as little floor shortfall as possible, then
 * the most value. Two searches one after the other, because with match a pound can move several others, so that no one
 * weight puts floors first.
 *
 * The solver only proposes. Its corner is worked out again in whole numbers, rounded to whole units, brought within every
 * rule and checked; and a bound from its prices, exact whatever they are, says how much better any answer could be
 * (`gap`, `floorGap`; `proven` where both are 0). With match the best in fractions may lie a unit or two above the best in
 * whole units, so an answer can be the best and yet have a small gap.
 *
 * The shortfall and the value are unique where `proven`. The allocation is the same each time and on every machine for the
 * same version of the solver, but other allocations may be worth as much; the tie rule of `pool` holds only where no grant
 * has a rule of its own, which is then `pool`'s answer.
 *
 * Throws `invalid` for figures that break their own rules, and a problem of kind "no-answer" where what was found fails its
 * check. Rejects as `solve` does.
 */
export async function poolGeneral(problem: GeneralProblem, solve: SolveProgramme): Promise<GeneralAnswer> {
  checkGeneral(problem);
  const whole = toWhole(problem);
  const isFlow =
    problem.match.every((rule) => rule === null) && problem.minimumAward.every((least) => least === null);
  if (isFlow) {
    const answer = pool(problem);
    if (!answer.proven) throw notShown("it could not be proved");
    const nothing = asPounds(whole, 0n);
    return { ...answer, gap: nothing, floorGap: nothing, matched: [], withoutMatch: [] };
  }
  const simple = spendTheRest(
    whole,
    whole.awards.map(() => whole.needs.map(() => 0n)),
  );
  const floors = whole.floors.some((units) => units > 0n)
    ? await search(whole, { of: "floors" }, simple, solve)
    : { allocation: simple, bound: 0n };
  const met = floorsMet(whole, floors.allocation);
  const { allocation, bound } = await search(
    whole,
    { of: "value", floorsMet: met },
    floors.allocation,
    solve,
  );

  const broken = brokenRule(whole, allocation);
  if (broken !== null) throw notShown(broken);
  return report(whole, allocation, {
    gap: bound - valueOf(whole, allocation),
    floorGap: floors.bound - met,
  });
}

function report(
  whole: WholeGeneral,
  allocation: Allocation,
  { gap, floorGap }: { gap: bigint; floorGap: bigint },
): GeneralAnswer {
  const pounds = (units: bigint) => asPounds(whole, units);
  const funded = fundedOf(whole, allocation);
  return {
    allocation: allocation.map((row) => row.map(pounds)),
    funded: pounds(total(funded)),
    value: asValue(whole, valueOf(whole, allocation)),
    fundedByService: funded.map(pounds),
    stranded: allocation.map((row, grant) => pounds(whole.awards[grant]! - total(row))),
    unmet: funded.map((units, service) => pounds(whole.needs[service]! - units)),
    floorShortfall: pounds(total(whole.floors) - floorsMet(whole, allocation)),
    proven: gap === 0n && floorGap === 0n,
    gap: asValue(whole, gap),
    floorGap: pounds(floorGap),
    matched: whole.match.flatMap((rule, grant) =>
      rule
        ? [
            {
              grant,
              drawn: pounds(total(allocation[grant]!)),
              match: pounds(matchOf(whole, allocation, grant)),
            },
          ]
        : [],
    ),
    withoutMatch: withoutMatch(whole).map(({ grant, units }) => ({ grant, undrawable: pounds(units) })),
  };
}

function notShown(fault: string) {
  return noAnswer(
    `An answer was found but failed its check, so it is not shown: ${fault}. This is a fault of the add-in: please report it with the figures used.`,
  );
}
