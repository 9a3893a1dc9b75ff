import { sum } from "../../../money";
import { inPounds, inPoundsApart } from "../../../wording";
import type { PoolingAnswer, PoolingQuestion } from "../../core";
import type { PoolingFindings } from "./findings";
import { amountsOf, inNumber, oncePooled } from "./sentence";

/** What the grants fund of what is needed. */
export function funded(findings: PoolingFindings): string {
  const { question, gain } = findings;
  const [money, need] = [sum(question.awards), sum(question.needs)];
  if (money.isZero()) return "There is no money to spend.";
  if (need.isZero()) return "There is no need to meet.";
  const { separate, pooled } = gain;
  const count = question.awards.length;
  const meet = inNumber(
    count,
    "The grant, with its own conditions, meets",
    "The grants, each with its own conditions, meet",
  );
  if (separate.funded.eq(need)) return `${meet} the whole need of ${inPounds(need)}.`;
  const more = pooled.funded.gt(separate.funded);
  const [now, then, whole] = inPoundsApart(separate.funded, pooled.funded, need);
  const once = oncePooled(findings);
  const tail = more ? `meets ${pooled.funded.eq(need) ? "all of it" : then!}` : "meets no more";
  return `${meet} ${now!} of the ${whole!} needed.${once === null ? "" : ` ${once}, the same money ${tail}.`}`;
}

/** What is left over because no permitted use needs it. */
export function stranded(findings: PoolingFindings): string {
  const { names, gain } = findings;
  const [now, then] = [sum(gain.separate.stranded), sum(gain.pooled.stranded)];
  if (now.isZero()) return "Nothing is stranded.";
  const which = gain.separate.stranded.filter((pounds) => pounds.gt(0)).length;
  const what = amountsOf(names.grants, gain.separate.stranded);
  const sentence =
    which === 1
      ? `${what} is stranded: nothing that it may be spent on still needs it.`
      : `${inPounds(now)} is stranded, because nothing that it may be spent on still needs it: ${what}.`;
  const once = oncePooled(findings);
  if (once === null) return sentence;
  if (then.isZero()) return `${sentence} ${once}, nothing is.`;
  return then.eq(now)
    ? `${sentence} ${once}, as much stays so.`
    : `${sentence} ${once}, ${inPoundsApart(then, now)[0]!} still is.`;
}

/** What no grant pays for. */
export function unmet(findings: PoolingFindings): string {
  const { names, question, gain } = findings;
  if (sum(question.needs).isZero()) return "There is no need to meet.";
  const [now, then] = [sum(gain.separate.unmet), sum(gain.pooled.unmet)];
  if (now.isZero()) return "Every need is met.";
  const which = gain.separate.unmet.filter((pounds) => pounds.gt(0)).length;
  const what = amountsOf(names.services, gain.separate.unmet);
  // Which services they are would be the sheet's order, not a finding.
  const isBySheetOrder = isArbitrary(question, gain.separate, question.allowed);
  const sentence = isBySheetOrder
    ? `No grant pays for ${inPounds(now)} of need.`
    : which === 1
      ? `No grant pays for ${what}.`
      : `No grant pays for ${inPounds(now)} of need: ${what}.`;
  const once = oncePooled(findings);
  const bySheetOrder = isBySheetOrder ? BY_SHEET_ORDER : "";
  if (once === null) return `${sentence}${bySheetOrder}`;
  if (then.isZero()) return `${sentence}${bySheetOrder} ${once}, every need is met.`;
  if (then.eq(now) && gain.value.isZero())
    return `${sentence}${bySheetOrder} ${once}, as much is left for other money.`;
  const freed = question.allowed.map((row, grant) => (question.pooled[grant]! ? row.map(() => true) : row));
  if (isBySheetOrder || isArbitrary(question, gain.pooled, freed)) {
    return `${sentence} ${once}, ${inPoundsApart(then, now)[0]!} is left for other money.${BY_SHEET_ORDER}`;
  }
  return `${sentence} ${once}, what is left for other money is ${amountsOf(names.services, gain.pooled.unmet)}.`;
}

const BY_SHEET_ORDER =
  " Where pounds are worth the same, the order of the sheet decides who goes short: give values to decide it yourself.";

/**
 * Whether a service goes short while another whose pound is worth the same is paid with money that could come round to the first: it
 * might as well be the other.
 */
function isArbitrary(
  { values, flexibility }: PoolingQuestion,
  { unmet: short, allocation }: PoolingAnswer,
  permitted: readonly (readonly boolean[])[],
): boolean {
  return short.some((pounds, service) => {
    if (!pounds.gt(0)) return false;
    const reached = [service];
    for (const to of reached) {
      allocation.forEach((payments, grant) => {
        if (!permitted[grant]![to]! && !flexibility[grant]!.gt(0)) return;
        payments.forEach((paid, other) => {
          if (paid.gt(0) && !reached.includes(other)) reached.push(other);
        });
      });
    }
    return reached.some((other) => other !== service && values[other]!.eq(values[service]!));
  });
}
