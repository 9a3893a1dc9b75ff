import { bestValue } from "./allocate";
import { checkProblem } from "./check";
import { solve } from "./pool";
import type { PoolingGain, PoolingProblem } from "./problem";
import { asPounds, asValue, fundedByService, total, toWhole, valueOf } from "./whole";
import type { WholeProblem } from "./whole";

/**
 * What it brings to remove the ring-fences of the pooled grants: the answer with them removed, less the answer with every
 * ring-fence in place.
 *
 * Of the gain in value, `released` is what the money stranded in the separate answer is worth when it alone is spent, with
 * the pooled freedoms and what is left of caps and flexibility, on the needs unmet there, most valuable first, moving
 * nothing else; `reallocated` is the rest. Where floors are to be met, meeting them better may cost value, so the gain in
 * value may then be below zero. Throws as `pool` does.
 */
export function poolingGain(problem: PoolingProblem): PoolingGain {
  checkProblem(problem);
  const pooledProblem = toWhole(problem);
  const separateProblem = toWhole({ ...problem, pooled: problem.pooled.map(() => false) });
  const separate = solve(separateProblem);
  const pooled = solve(pooledProblem);

  const value = valueOf(pooledProblem, pooled.allocation) - valueOf(separateProblem, separate.allocation);
  const funded = total(pooled.allocation.flat()) - total(separate.allocation.flat());
  const released = bestValue(whatIsLeft(pooledProblem, separateProblem, separate.allocation));
  return {
    value: asValue(pooledProblem, value),
    funded: asPounds(pooledProblem, funded),
    released: asValue(pooledProblem, released),
    reallocated: asValue(pooledProblem, value - released),
    separate: separate.answer,
    pooled: pooled.answer,
  };
}

/** The stranded money, the unmet needs and the freedoms that remain once the separate answer has been spent. */
function whatIsLeft(
  pooledProblem: WholeProblem,
  separateProblem: WholeProblem,
  separate: readonly (readonly bigint[])[],
): WholeProblem {
  const funded = fundedByService(separateProblem, separate);
  return {
    ...pooledProblem,
    awards: pooledProblem.awards.map((award, grant) => award - total(separate[grant]!)),
    needs: pooledProblem.needs.map((need, service) => need - funded[service]!),
    floors: pooledProblem.floors.map(() => 0n),
    caps: pooledProblem.caps.map((row, grant) =>
      row.map((cap, service) => (cap === null ? null : cap - separate[grant]![service]!)),
    ),
    elsewhere: pooledProblem.elsewhere.map(
      (limit, grant) =>
        limit - total(separate[grant]!.filter((_, service) => !separateProblem.permitted[grant]![service])),
    ),
  };
}
