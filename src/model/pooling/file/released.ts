import { sum } from "../../money";
import type { Decimal } from "../../money";
import { poolYears } from "../core";
import { isFlow } from "../general";
import type { GeneralYear } from "../general";
import { isFreed, yearsUnder } from "../rules";
import type { PlaceGrants } from "../rules";
import type { PoolFile } from "./form";
import type { Outcome, OutcomeYear } from "./outcome";
import { placeOf } from "./place";

/**
 * What removing ring-fences releases, by year: the most that the money clawed back before could be worth alone, of the grants that are freed in some year, in the years in which they are, on the needs
 * unmet before, within what is left of caps and of carrying, moving nothing else. `file` is the question with ring-fences removed, `before` the answer with them.
 * Null where match or a minimum award is among the rules: it is a question of flows.
 */
export function releasedBy(file: PoolFile, before: Outcome): readonly Decimal[] | null {
  const { place } = placeOf(file);
  const { years } = yearsUnder(place);
  if (!isFlow(years)) return null;
  const alone = years.map((year, at) => leftOver(place, year, before.years[at]!, at));
  return poolYears(alone).years.map(({ value }) => value);
}

function leftOver(
  { grants, services }: PlaceGrants,
  year: GeneralYear,
  before: OutcomeYear,
  at: number,
): GeneralYear {
  const nothing = year.awards.map((award) => award.times(0));
  const none = year.needs.map((need) => need.times(0));
  const said = (sums: Readonly<Record<string, Decimal>>, name: string, zero: Decimal): Decimal =>
    Object.hasOwn(sums, name) ? sums[name]! : zero;
  const unmet = services.map(({ name }, service) => said(before.unmet, name, none[service]!));
  return {
    ...year,
    awards: grants.map((grant, index) =>
      isEverFreed(grant) ? said(before.stranded, grant.name, nothing[index]!) : nothing[index]!,
    ),
    needs: unmet,
    floors: none,
    allowed: grants.map((grant) => services.map(() => isFreed(grant, at))),
    pooled: grants.map(() => false),
    caps: year.caps.map((row, index) => {
      const paid = Object.hasOwn(before.allocation, grants[index]!.name)
        ? before.allocation[grants[index]!.name]!
        : {};
      return row.map(
        (cap, service) => cap && sum([cap, said(paid, services[service]!.name, none[service]!).neg()]),
      );
    }),
    flexibility: nothing,
    earmarks: grants.map(() => []),
    carry: year.carry.map((most, index) =>
      sum([most, said(before.carriedOut, grants[index]!.name, nothing[index]!).neg()]),
    ),
  };
}

/** By its freedom, in some year. */
function isEverFreed({ freedom }: PlaceGrants["grants"][number]): boolean {
  return freedom === "ring-fence removed" || freedom === "single offer";
}
