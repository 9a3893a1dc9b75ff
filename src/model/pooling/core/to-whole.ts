import { mostOf, sharedPlaces, toUnits } from "../../money";
import type { Decimal } from "../../money";
import { earmarksAround } from "./earmarks";
import type { Earmark, PoolingYear } from "./question";
import { total } from "./whole";
import type { WholeEarmark, WholeQuestion, WholeYear } from "./whole";

/** Writes the question in whole numbers, fine enough for every amount and for what flexibility allows of every award, and of so many decimal places at least. */
export function toWhole(years: readonly PoolingYear[], leastPlaces = 0): WholeQuestion {
  const limits = years.map(limitsOf);
  let moneyPlaces = leastPlaces;
  let valuePlaces = 0;
  years.forEach((year, index) => {
    moneyPlaces = Math.max(moneyPlaces, placesOfMoney(year, limits[index]!));
    valuePlaces = Math.max(valuePlaces, sharedPlaces(year.values));
  });
  return {
    years: years.map((year, index) => toWholeYear(year, limits[index]!, moneyPlaces, valuePlaces)),
    moneyPlaces,
    valuePlaces,
  };
}

/** What limits the use of a year's grants, besides its conditions. */
interface Limits {
  /** By grant: the most that may go, in total, to services not permitted. */
  readonly elsewhere: readonly Decimal[];
  /** By grant; null for a grant without any cap, as most are: then nobody looks at its pairs again. */
  readonly caps: readonly (readonly (Decimal | null)[] | null)[];
}

function limitsOf({ awards, flexibility, caps }: PoolingYear): Limits {
  return {
    elsewhere: flexibility.map((share, grant) => (share.isZero() ? share : mostOf(awards[grant]!, share))),
    caps: caps.map((row) => (hasCap(row) ? row : null)),
  };
}

function placesOfMoney({ awards, needs, floors, carry, earmarks }: PoolingYear, limits: Limits): number {
  let places = 0;
  const look = (amounts: readonly Decimal[]) => {
    places = Math.max(places, sharedPlaces(amounts));
  };
  [awards, needs, floors, carry, limits.elsewhere].forEach(look);
  for (const ofGrant of earmarks) if (ofGrant.length > 0) look(ofGrant.map(({ amount }) => amount));
  for (const row of limits.caps) if (row !== null) look(row.filter((cap) => cap !== null));
  return places;
}

function toWholeYear(
  year: PoolingYear,
  { elsewhere, caps }: Limits,
  moneyPlaces: number,
  valuePlaces: number,
): WholeYear {
  const money = (value: Decimal) => toUnits(value, moneyPlaces);
  const everything = year.needs.map(() => true);
  const isPooled = (grant: number) => year.pooled[grant]!;
  return {
    awards: year.awards.map(money),
    needs: year.needs.map(money),
    permitted: year.allowed.map((row, grant) => (isPooled(grant) ? everything : row)),
    own: year.allowed.map((row, grant) => (isPooled(grant) && row.includes(false) ? row : null)),
    values: year.values.map((value) => toUnits(value, valuePlaces)),
    floors: year.floors.map(money),
    caps: caps.map((row) => row && row.map((cap) => cap && money(cap))),
    bends: year.flexibility.map((share) => !share.isZero()),
    elsewhere: elsewhere.map(money),
    earmarks: year.earmarks.map((earmarks, grant) =>
      isPooled(grant) ? [] : toWholeEarmarks(earmarks, money),
    ),
    carry: year.carry.map(money),
  };
}

function toWholeEarmarks(
  earmarks: readonly Earmark[],
  money: (value: Decimal) => bigint,
): readonly WholeEarmark[] {
  if (earmarks.length === 0) return [];
  const within = earmarksAround(earmarks);
  return earmarks.map(({ services, amount }, index) => ({
    services,
    own:
      money(amount) - total(earmarks.map((inner, at) => (within[at] === index ? money(inner.amount) : 0n))),
    within: within[index]!,
  }));
}

/** A loop, because most pairs have none: a call for each would cost as much as the search for the answer. */
function hasCap(row: readonly (Decimal | null)[]): boolean {
  for (let service = 0; service < row.length; service++) if (row[service] !== null) return true;
  return false;
}
