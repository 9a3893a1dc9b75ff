import type { WholeAnswer, WholeQuestion } from "../../../../../src/model/pooling/core/whole";
import type { PlainYear } from "../../grants";
import type { Plan } from "../enumeration";

/** Plans in whole pounds as the certificate reads them. */
export function answerOf(
  { moneyPlaces }: WholeQuestion,
  years: readonly Required<PlainYear>[],
  plans: readonly Plan[],
): WholeAnswer {
  const units = (pounds: number) => BigInt(pounds) * 10n ** BigInt(moneyPlaces);
  return {
    payments: years.flatMap((_, year) =>
      plans.flatMap((plan, grant) =>
        plan[year]!.row.map((pounds, service) => ({ year, grant, service, units: units(pounds) })),
      ),
    ),
    carried: years.map((_, year) => plans.map((plan) => units(plan[year]!.carriedOut))),
  };
}
