import { checkProblem } from "./check";
import { oneYear, solve, solveAny, yearAnswers } from "./pool";
import type { PoolingGain, PoolingProblem } from "./problem";
import { asPounds, asValue, fundedByService, spentByGrant, total, toWhole, valueOf } from "./whole";
import type { Payment, WholeProblem } from "./whole";

/**
 * What it brings to remove the ring-fences of the pooled grants: the answer with them removed, less the answer with every
 * ring-fence in place.
 *
 * Of the gain in value, `released` is what the money stranded in the separate answer is worth when it alone is spent, with
 * the pooled freedoms and what is left of caps and flexibility, on the needs unmet there, most valuable first, moving
 * nothing else; `reallocated` is the rest. Where floors are to be met, meeting them better may cost value, so the gain in
 * value may then be below zero. Throws as `pool` does. All three answers are proved.
 */
export function poolingGain(problem: PoolingProblem): PoolingGain {
  checkProblem(problem);
  const pooledProblem = toWhole([oneYear(problem)]);
  const separateProblem = toWhole([oneYear({ ...problem, pooled: problem.pooled.map(() => false) })]);
  const separate = solve(separateProblem).answer;
  const pooled = solve(pooledProblem).answer;

  const value = valueOf(pooledProblem, pooled.payments) - valueOf(separateProblem, separate.payments);
  const funded = unitsOf(pooled.payments) - unitsOf(separate.payments);
  const left = whatIsLeft(pooledProblem, separateProblem, separate.payments);
  const released = valueOf(left, solveAny(left).payments);
  return {
    value: asValue(pooledProblem, value),
    funded: asPounds(pooledProblem, funded),
    released: asValue(pooledProblem, released),
    reallocated: asValue(pooledProblem, value - released),
    separate: yearAnswers(separateProblem, separate)[0]!,
    pooled: yearAnswers(pooledProblem, pooled)[0]!,
  };
}

/** The stranded money, the unmet needs and the freedoms that remain once the separate answer has been spent. */
function whatIsLeft(
  pooledProblem: WholeProblem,
  separateProblem: WholeProblem,
  separate: readonly Payment[],
): WholeProblem {
  const funded = fundedByService(separateProblem, separate);
  const spent = spentByGrant(separateProblem, separate);
  return {
    ...pooledProblem,
    years: pooledProblem.years.map((year, index) => {
      const paid = year.awards.map(() => year.needs.map(() => 0n));
      const elsewhere = [...year.elsewhere];
      for (const { grant, service, units } of separate) {
        paid[grant]![service] = units;
        if (!separateProblem.years[index]!.permitted[grant]![service]) elsewhere[grant]! -= units;
      }
      return {
        ...year,
        awards: year.awards.map((award, grant) => award - spent[index]![grant]!),
        needs: year.needs.map((need, service) => need - funded[index]![service]!),
        floors: year.floors.map(() => 0n),
        caps: year.caps.map(
          (row, grant) =>
            row?.map((cap, service) => (cap === null ? null : cap - paid[grant]![service]!)) ?? null,
        ),
        elsewhere,
      };
    }),
  };
}

function unitsOf(payments: readonly Payment[]): bigint {
  return total(payments.map(({ units }) => units));
}
