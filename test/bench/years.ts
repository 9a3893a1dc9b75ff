import { amount } from "../../src/model/money";
import type { PoolingYear } from "../../src/model/pooling";
import { DENSITY, GROWTH, SEED } from "./pooling-sizes";
import { transport } from "./transport";

export const YEARS = 10;
const CARRIED = "0.1";
/** One grant in so many has a part of it earmarked for a quarter of its services; one may go outside what is permitted, in part. */
const [EACH_EARMARK, EACH_FLEXIBLE] = [3, 5];
const [EARMARKED, FLEXIBLE] = [0.2, 0.1];
/** One service in so many has a floor of half its need; one pair in so many a cap of a tenth of it. */
const [EACH_FLOOR, EACH_CAP] = [4, 10];

/** Years of the largest size, a tenth of each award to be carried forward at most. */
export function tenYears(): PoolingYear[] {
  const [grants, services] = GROWTH.at(-1)!;
  const first = transport(SEED, grants, services, DENSITY, "distinct");
  return Array.from({ length: YEARS }, (_, year) => {
    const problem = transport(SEED + year, grants, services, DENSITY, "distinct");
    return {
      ...problem,
      values: first.values,
      allowed: first.allowed,
      earmarks: problem.awards.map(() => []),
      carry: problem.awards.map((award) => award.times(CARRIED).toDecimalPlaces(2)),
    };
  });
}

/** The same years with earmarks, flexibility, caps and floors besides. */
export function tenYearsOfEveryRule(): PoolingYear[] {
  return tenYears().map((year) => ({
    ...year,
    flexibility: year.awards.map((_, grant) => amount(grant % EACH_FLEXIBLE === 0 ? FLEXIBLE : 0)),
    floors: year.needs.map((need, service) =>
      service % EACH_FLOOR === 0 ? need.div(2).toDecimalPlaces(2) : amount(0),
    ),
    caps: year.awards.map((_, grant) =>
      year.needs.map((need, service) =>
        (grant + service) % EACH_CAP === 0 ? need.div(EACH_CAP).toDecimalPlaces(2) : null,
      ),
    ),
    earmarks: year.awards.map((award, grant) => {
      if (grant % EACH_EARMARK !== 0) return [];
      const own = year.allowed[grant]!.flatMap((may, service) => (may ? [service] : []));
      const part = new Set(own.slice(0, Math.max(1, Math.floor(own.length / 4))));
      const services = year.needs.map((_, service) => part.has(service));
      return [{ services, amount: award.times(EARMARKED).toDecimalPlaces(2) }];
    }),
  }));
}
