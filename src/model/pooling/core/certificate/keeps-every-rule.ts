import { total } from "../whole";
import { fundedByService, spentByGrant } from "../totals";
import type { Payment, WholeAnswer, WholeQuestion } from "../whole";
import { depth, innermostEarmark } from "./innermost-earmark";

/** Whether no payment and nothing carried breaks a rule. */
export function keepsEveryRule(question: WholeQuestion, { payments, carried }: WholeAnswer): boolean {
  const outside = question.years.map((year) => year.awards.map(() => 0n));
  const seen = question.years.map(() => new Set<number>());
  for (const { year: index, grant, service, units } of payments) {
    const year = question.years[index]!;
    const cap = year.caps[grant]?.[service] ?? null;
    if (units < 0n || (cap !== null && units > cap)) return false;
    if (!year.permitted[grant]![service]!) outside[index]![grant]! += units;
    seen[index]!.add(grant * year.needs.length + service);
  }
  const toldOnce = seen.reduce((sum, { size }) => sum + size, 0) === payments.length;
  const funded = fundedByService(question, payments);
  const spent = spentByGrant(question, payments);
  return (
    toldOnce &&
    question.years.every((year, index) => {
      const isLast = index === question.years.length - 1;
      return (
        year.needs.every((need, service) => funded[index]![service]! <= need) &&
        year.awards.every((award, grant) => {
          const out = carried[index]![grant]!;
          const here = award + (index === 0 ? 0n : carried[index - 1]![grant]!) - out;
          return (
            out >= 0n &&
            out <= (isLast ? 0n : year.carry[grant]!) &&
            spent[index]![grant]! <= here &&
            outside[index]![grant]! <= year.elsewhere[grant]! &&
            (year.earmarks[grant]!.length === 0 || keepsEarmarks(question, index, grant, payments, here))
          );
        })
      );
    })
  );
}

/**
 * Whether what is here to be spent suffices within the earmarks. Money may come under more conditions, never fewer: so what
 * an earmark does not hold itself must come from around it, and what is left in it stays.
 */
function keepsEarmarks(
  question: WholeQuestion,
  index: number,
  grant: number,
  payments: readonly Payment[],
  here: bigint,
): boolean {
  const year = question.years[index]!;
  const earmarks = year.earmarks[grant]!;
  const short = earmarks.map(({ own }) => -own);
  let freeShort = total(earmarks.map(({ own }) => own)) - here;
  for (const payment of payments) {
    if (payment.year !== index || payment.grant !== grant) continue;
    const at = innermostEarmark(year, grant, payment.service);
    if (at === null) freeShort += payment.units;
    else short[at]! += payment.units;
  }
  const innermostFirst = earmarks.map((_, at) => at).sort((a, b) => depth(earmarks, b) - depth(earmarks, a));
  for (const at of innermostFirst) {
    if (short[at]! <= 0n) continue;
    const { within } = earmarks[at]!;
    if (within === null) freeShort += short[at]!;
    else short[within]! += short[at]!;
  }
  return freeShort <= 0n;
}
