import type { Decimal } from "../../money";
import {
  asPounds,
  asValue,
  checkQuestion,
  fundedByService,
  oneYear,
  solve,
  solveAny,
  spentByGrant,
  total,
  toWhole,
  valueOf,
  yearAnswers,
} from "../core";
import type { Payment, PoolingAnswer, PoolingQuestion, WholeQuestion } from "../core";

/** What removing the ring-fences of the pooled grants brings. */
export interface PoolingGain {
  /** Gain in value. */
  readonly value: Decimal;
  /** Gain in pounds spent. */
  readonly funded: Decimal;
  /** Value of the best use of the money stranded in the separate answer alone, on the needs unmet in it. */
  readonly released: Decimal;
  /** The rest of the gain in value. */
  readonly reallocated: Decimal;
  /** The answer with every ring-fence in place. */
  readonly separate: PoolingAnswer;
  /** The answer with the ring-fences of the pooled grants removed. */
  readonly pooled: PoolingAnswer;
}

/**
 * What it brings to remove the ring-fences of the pooled grants: the answer with them removed, less the answer with every
 * ring-fence in place.
 *
 * Of the gain in value, `released` is what the money stranded in the separate answer is worth when it alone is spent, with
 * the pooled freedoms and what is left of caps and flexibility, on the needs unmet there, most valuable first, moving
 * nothing else; `reallocated` is the rest. Where floors are to be met, meeting them better may cost value, so the gain in
 * value may then be below zero. Throws as `pool` does. All three answers are proved.
 */
export function poolingGain(question: PoolingQuestion): PoolingGain {
  checkQuestion(question);
  const pooledQuestion = toWhole([oneYear(question)]);
  const separateQuestion = toWhole([oneYear({ ...question, pooled: question.pooled.map(() => false) })]);
  const separate = solve(separateQuestion).answer;
  const pooled = solve(pooledQuestion).answer;

  const value = valueOf(pooledQuestion, pooled.payments) - valueOf(separateQuestion, separate.payments);
  const funded = unitsOf(pooled.payments) - unitsOf(separate.payments);
  const left = whatIsLeft(pooledQuestion, separateQuestion, separate.payments);
  const released = valueOf(left, solveAny(left).payments);
  return {
    value: asValue(pooledQuestion, value),
    funded: asPounds(pooledQuestion, funded),
    released: asValue(pooledQuestion, released),
    reallocated: asValue(pooledQuestion, value - released),
    separate: yearAnswers(separateQuestion, separate)[0]!,
    pooled: yearAnswers(pooledQuestion, pooled)[0]!,
  };
}

/** The stranded money, the unmet needs and the freedoms that remain once the separate answer has been spent. */
function whatIsLeft(
  pooledQuestion: WholeQuestion,
  separateQuestion: WholeQuestion,
  separate: readonly Payment[],
): WholeQuestion {
  const funded = fundedByService(separateQuestion, separate);
  const spent = spentByGrant(separateQuestion, separate);
  return {
    ...pooledQuestion,
    years: pooledQuestion.years.map((year, index) => {
      const paid = year.awards.map(() => year.needs.map(() => 0n));
      const elsewhere = [...year.elsewhere];
      for (const { grant, service, units } of separate) {
        paid[grant]![service] = units;
        if (!separateQuestion.years[index]!.permitted[grant]![service]) elsewhere[grant]! -= units;
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
