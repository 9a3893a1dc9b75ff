import { sum } from "../../../money";
import { inPounds, inPoundsApart, listed } from "../../../wording";
import type { Cashable } from "../cashable";
import type { Explanation } from "./explain";
import { named } from "./sentence";

/** What can be kept of the money while the same needs are met; for the Pooling sheet, which is to answer the cashable question too (issue 14). */
export function explainCashable(grants: readonly string[], answer: Cashable): Explanation {
  return { heading: "What can be kept", text: kept(grants, answer) };
}

function kept(grants: readonly string[], { needsMet, separate, pooled, gain }: Cashable): string {
  const left = sum(separate.left);
  if (left.isZero()) return "Meeting these needs takes all the money, so there is nothing to keep.";
  const same = `Meeting the same ${inPounds(sum(needsMet))} of need leaves ${inPounds(left)} in the grants`;
  if (gain.isZero()) {
    return pooled.total.isZero()
      ? `${same}, none of which may be kept.`
      : `${same}, of which ${inPounds(pooled.total)} may be kept, pooled or not.`;
  }
  const [apart, together] = inPoundsApart(separate.total, pooled.total);
  const where = listed(
    named(
      grants,
      pooled.kept.map((pounds) => pounds.gt(0)),
    ),
  );
  return `${same}. Separately ${apart!} of it may be kept; pooled ${together!}, in ${where}. So ${inPounds(gain)} more is cashable.`;
}
