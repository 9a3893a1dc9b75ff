import { Decimal, sum } from "../../money";
import { pool } from "../core";
import type { PoolingQuestion } from "../core";
import type { PoolingGain } from "./gain";

/** Why removing ring-fences brings nothing. */
export type NoGain =
  /** None is removed, or those had none. */
  | "none freed"
  /** The freed grants bring no money. */
  | "no money"
  /** There is nothing to pay for. */
  | "no need"
  /** The grants meet every need with every ring-fence in place. */
  | "every need met"
  /** Statutory minimums hold the money where it is. */
  | "minimums"
  /** The freed grants could pay for all that is short before, and have nothing left for it. */
  | "may pay already"
  /** The freed grants are spent on need that is worth at least as much as what is short. */
  | "worth as much";

/** The reason why pooling brings no value, of a question whose gain in value, funding and minimums met is nil. */
export function whyNoGain(question: PoolingQuestion, { separate }: PoolingGain): NoGain {
  const freed = question.pooled.flatMap((pooled, grant) =>
    pooled && question.allowed[grant]!.includes(false) ? [grant] : [],
  );
  if (freed.length === 0) return "none freed";
  if (sum(question.needs).isZero()) return "no need";
  if (sum(separate.unmet).isZero()) return "every need met";
  if (freed.every((grant) => question.awards[grant]!.isZero())) return "no money";
  const noFloors = { ...question, floors: question.floors.map(() => new Decimal(0)) };
  const fenced = { ...noFloors, pooled: question.pooled.map(() => false) };
  if (pool(noFloors).value.gt(pool(fenced).value)) return "minimums";
  const short = separate.unmet.flatMap((pounds, service) => (pounds.gt(0) ? [service] : []));
  const mayPay = freed.every((grant) => short.every((service) => question.allowed[grant]![service]!));
  return mayPay ? "may pay already" : "worth as much";
}
