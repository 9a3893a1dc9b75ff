import { mostOf, sum } from "../../money";
import type { Decimal } from "../../money";
import type { GeneralYear, GeneralYearAnswer } from "../general";

/**
 * Which rules of a flow are at their limit in one of its best uses. One that is not is worth nothing: where a use is best under linear rules,
 * a rule that it does not reach may be less strict, and it stays best (complementary slackness).
 */
export interface AtLimit {
  floor(year: number, service: number): boolean;
  cap(grant: number, service: number): boolean;
  earmark(year: number, grant: number, earmark: number): boolean;
  flexibility(grant: number): boolean;
}

/** By the use of all years together that was found best. */
export function atLimitIn(years: readonly GeneralYear[], best: readonly GeneralYearAnswer[]): AtLimit {
  const isInSome = (reaches: (year: GeneralYear, use: GeneralYearAnswer) => boolean) =>
    years.some((year, index) => reaches(year, best[index]!));
  return {
    floor: (year, service) => best[year]!.fundedByService[service]!.lte(years[year]!.floors[service]!),
    cap: (grant, service) =>
      isInSome(({ caps }, { allocation }) => {
        const cap = caps[grant]![service]!;
        return cap !== null && allocation[grant]![service]!.gte(cap);
      }),
    earmark: (year, grant, earmark) => {
      const { services, amount } = years[year]!.earmarks[grant]![earmark]!;
      // More than is earmarked: some of it came from around the earmark, and may as well go as that.
      return paid(best[year]!.allocation[grant]!, (service) => services[service]!).lte(amount);
    },
    flexibility: (grant) =>
      isInSome(({ awards, allowed, flexibility }, { allocation }) =>
        paid(allocation[grant]!, (service) => !allowed[grant]![service]!).gte(
          mostOf(awards[grant]!, flexibility[grant]!),
        ),
      ),
  };
}

function paid(row: readonly Decimal[], isOne: (service: number) => boolean): Decimal {
  return sum(row.filter((_, service) => isOne(service)));
}
