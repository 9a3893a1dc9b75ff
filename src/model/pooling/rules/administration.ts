import { Decimal, splitExactly, sum } from "../../money";
import { checkPlace } from "./check-place";
import type { GrantKind, Mode, PlaceGrant, PlaceGrants } from "./place-grants";
import { modeOf } from "./terms";

/** What administration takes from the awards, and what they are too small to pay, in pounds. */
export interface Administration {
  /** Grants x years. */
  readonly paid: Decimal[][];
  /** Of the grant's own line, grants x years. */
  readonly unpaid: Decimal[][];
  /** Of the pool, by year. */
  readonly unpaidByPool: Decimal[];
}

/** What pooling saves on administration, in pounds; below 0 where the pool costs more than the lines it replaces. */
export interface AdministrationSaved {
  readonly byYear: Decimal[];
  readonly total: Decimal;
}

/**
 * Each grant's administration under these modes, taken from the award before anything else, at most all of it: its own line's,
 * or, where it is pooled, its part of the pool's, in proportion to the awards of that year (of revenue grants, where there are any) and exact to the penny.
 */
export function administration(place: PlaceGrants, modes: readonly Mode[]): Administration {
  const { grants, years } = place;
  const pooled = whichPooled(grants, modes);
  const partsOfPool = years.map((_, year) => partsOfPoolIn(place, pooled, year));
  const paid = grants.map((grant, index) =>
    grant.award.map((award, year) =>
      Decimal.min(award, pooled[index] ? partsOfPool[year]![index]! : grant.administration[year]!),
    ),
  );
  return {
    paid,
    unpaid: grants.map((grant, index) =>
      grant.administration.map((cost, year) =>
        pooled[index] ? NOTHING : sum([cost, paid[index]![year]!.neg()]),
      ),
    ),
    unpaidByPool: place.poolAdministration.map((cost, year) => {
      if (!pooled.includes(true)) return NOTHING;
      const parts = paid.filter((_, index) => pooled[index]).map((row) => row[year]!);
      return sum([cost, ...parts.map((part) => part.neg())]);
    }),
  };
}

/**
 * What the lines of the pooled grants cost that are no longer paid, less what the pool costs. Costs are counted in full, even where
 * an award cannot pay them. Throws `invalid` as `yearsUnder` does.
 */
export function administrationSaved(
  place: PlaceGrants,
  modes: readonly Mode[] = place.grants.map(({ mode }) => mode),
): AdministrationSaved {
  checkPlace(place, modes);
  const pooled = whichPooled(place.grants, modes);
  const lines = place.grants.filter((_, index) => pooled[index]);
  const byYear = place.poolAdministration.map((cost, year) =>
    lines.length === 0 ? NOTHING : sum([...lines.map((line) => line.administration[year]!), cost.neg()]),
  );
  return { byYear, total: sum(byYear) };
}

const NOTHING = new Decimal(0);

/**
 * What each pooled grant bears of the pool's administration in a year, as far as their awards go. It is revenue: where revenue money
 * is pooled, that bears it; a pool of capital money alone charges it to its capital, as lines of their own do.
 */
function partsOfPoolIn(place: PlaceGrants, pooled: readonly boolean[], year: number): Decimal[] {
  const bearing = (kinds: readonly GrantKind[]) =>
    place.grants.map(({ award, money }, index) =>
      pooled[index] && kinds.includes(money) ? award[year]! : NOTHING,
    );
  const revenue = bearing(["revenue"]);
  const awards = sum(revenue).gt(0) ? revenue : bearing(["revenue", "capital", "receipts"]);
  return splitExactly(Decimal.min(place.poolAdministration[year]!, sum(awards)), awards);
}

function whichPooled(grants: readonly PlaceGrant[], modes: readonly Mode[]): boolean[] {
  return grants.map((grant, index) => modeOf(grant, modes[index]!) === "pool");
}
