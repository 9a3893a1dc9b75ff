import { Decimal, sum } from "../../money";
import { invalid, mustBeShare } from "../../problem";
import { pool } from "../core";
import type { PoolingQuestion, Proved } from "../core";

/** What the same needs cost the area's own money, kept separate and pooled: both proved best. */
export type Cashable = Proved<KeptAndLeft>;

/** Lists are by grant, amounts in pounds. */
interface KeptAndLeft {
  /** By service: what the separate answer funds, which is what both ways of paying must meet. */
  readonly needsMet: Decimal[];
  readonly separate: Underspend;
  readonly pooled: Underspend;
  /** What more the area may keep by pooling. */
  readonly gain: Decimal;
}

/** What is left in the grants once the needs are met, and how much of it the area may keep. */
export interface Underspend {
  readonly left: Decimal[];
  readonly kept: Decimal[];
  readonly total: Decimal;
  /** How the needs are met, grants x services. */
  readonly allocation: Decimal[][];
}

/**
 * The cashable question: not how much more need can be met, but how much money can be kept while the same needs are met.
 *
 * The needs are those that the separate answer meets, service by service. `keeps` says by grant which share of an underspend, 0 to 1,
 * the area may keep; a grant that is clawed back keeps 0. The needs are then met so that as much as possible can be kept, once with
 * every ring-fence in place and once with those of the pooled grants removed. What both ways leave in all grants together is the same;
 * what can be kept of it is not. Throws `invalid` for `keeps` that are not one share a grant, and as `pool` does.
 *
 * Method: each grant gets a service of its own, whose pound is worth what may be kept of it, after all needs. So it is one more
 * question to `pool`, exact and proved as any other.
 */
export function cashable(question: PoolingQuestion, keeps: readonly Decimal[]): Cashable {
  if (keeps.length !== question.awards.length) {
    throw invalid(
      "keeps",
      `There are ${keeps.length} shares that may be kept for ${question.awards.length} grants. Give one for each.`,
    );
  }
  keeps.forEach((share, grant) =>
    mustBeShare("keeps", `The share that grant ${grant + 1} may keep`, share, { row: grant + 1 }),
  );
  const separately = { ...question, pooled: question.pooled.map(() => false) };
  const first = pool(separately);
  const needsMet = first.fundedByService;
  const separate = keepMost(separately, needsMet, keeps);
  const pooled = keepMost(question, needsMet, keeps);
  return {
    needsMet,
    separate: separate.underspend,
    pooled: pooled.underspend,
    gain: sum([pooled.underspend.total, separate.underspend.total.neg()]),
    proven: first.proven && separate.proven && pooled.proven,
  };
}

/** More than any share that may be kept. */
const NEEDS_FIRST = new Decimal(2);
const NOTHING = new Decimal(0);

function keepMost(
  question: PoolingQuestion,
  needs: readonly Decimal[],
  keeps: readonly Decimal[],
): Proved<{ underspend: Underspend }> {
  const { awards } = question;
  const ownOf = (grant: number) => awards.map((_, other) => grant === other);
  const answer = pool({
    ...question,
    needs: [...needs, ...awards],
    values: [...needs.map(() => NEEDS_FIRST), ...keeps],
    floors: [...needs, ...awards].map(() => NOTHING),
    allowed: question.allowed.map((row, grant) => [...row, ...ownOf(grant)]),
    caps: question.caps.map((row, grant) => [...row, ...ownOf(grant).map((own) => (own ? null : NOTHING))]),
  });
  const left = answer.allocation.map((row, grant) =>
    sum([row[needs.length + grant]!, answer.stranded[grant]!]),
  );
  const kept = left.map((pounds, grant) => pounds.times(keeps[grant]!));
  return {
    underspend: {
      left,
      kept,
      total: sum(kept),
      allocation: answer.allocation.map((row) => row.slice(0, needs.length)),
    },
    proven: answer.proven,
  };
}
