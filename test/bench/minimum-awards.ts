import { amount } from "../../src/model/money";
import type { GeneralYear } from "../../src/model/pooling/general";
import { drawing } from "./draw";
import { transport } from "./transport";

const DENSITY = 0.2;
const CARRIED = "0.1";
/** One service in so many has a floor, one grant in so many a minimum award. */
const EACH_FLOOR = 4;
const EACH_MINIMUM = 3;
/** What share of the award a minimum is, from least to most. */
const MINIMUM = [0.6, 1] as const;

/** Years of grants of which a third has a minimum award and a quarter of the services a floor; money is carried between them. */
export function yearsWithMinimums(
  seed: number,
  grants: number,
  services: number,
  years: number,
): GeneralYear[] {
  const draw = drawing(seed + 7);
  const { allowed } = transport(seed, grants, services, DENSITY, "distinct");
  return Array.from({ length: years }, (_, year) => {
    const drawn = transport(seed + 100 * year, grants, services, DENSITY, "distinct");
    return {
      ...drawn,
      allowed,
      floors: drawn.needs.map((need, service) =>
        service % EACH_FLOOR === 0 ? need.div(2).toDecimalPlaces(2) : amount(0),
      ),
      earmarks: drawn.awards.map(() => []),
      carry: drawn.awards.map((award) => award.times(CARRIED).toDecimalPlaces(2)),
      match: drawn.awards.map(() => null),
      minimumAward: drawn.awards.map((award, grant) => {
        const share = MINIMUM[0] + draw() * (MINIMUM[1] - MINIMUM[0]);
        return grant % EACH_MINIMUM === 0 ? award.times(share).toDecimalPlaces(2) : null;
      }),
    };
  });
}
