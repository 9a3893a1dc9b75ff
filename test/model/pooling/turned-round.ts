import type { PoolingQuestion, PoolingYear } from "../../../src/model/pooling";

export function turned<T>(list: readonly T[]): T[] {
  return [...list].reverse();
}

/** The same question with grants and services in the opposite order. */
export function turnedRound(question: PoolingQuestion): PoolingQuestion {
  const turnedBoth = <T>(block: readonly (readonly T[])[]) => turned(block.map(turned));
  return {
    awards: turned(question.awards),
    needs: turned(question.needs),
    allowed: turnedBoth(question.allowed),
    pooled: turned(question.pooled),
    values: turned(question.values),
    floors: turned(question.floors),
    caps: turnedBoth(question.caps),
    flexibility: turned(question.flexibility),
  };
}

/** The same year with grants and services in the opposite order. */
export function yearTurnedRound(year: PoolingYear): PoolingYear {
  return {
    ...turnedRound(year),
    earmarks: turned(year.earmarks).map((earmarks) =>
      earmarks.map(({ services, amount }) => ({ services: turned(services), amount })),
    ),
    carry: turned(year.carry),
  };
}
