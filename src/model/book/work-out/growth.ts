import { fieldProblem, partOf } from "../../fields";
import type { PriceLevels } from "../parts";
import type { Plan } from "./plan";
import type { SupposedPlace } from "./supposed";

/** How amounts of the price year grow, by year, the year before the model first. */
export interface Growth {
  /** To money of the day. */
  readonly cash: readonly number[];
  /** To what it is worth in the prices of the price year. */
  readonly real: readonly number[];
}

/** The growth of each index, worked out once. */
export function growthBy(plan: Plan, place: SupposedPlace): (index: string) => Growth {
  const known = new Map<string, Growth>();
  const deflator = cashOf(plan, place.levels("deflator"));
  return (index) => {
    const growth = known.get(index) ?? growthOf(cashOf(plan, place.levels(index)), deflator);
    known.set(index, growth);
    return growth;
  };
}

/** An index that has no level for the year before the model is not needed there, unless something was saved in it. */
export function levelBefore({ cash }: Growth, index: string, year: number): number {
  const level = cash[0]!;
  if (!Number.isNaN(level)) return level;
  throw fieldProblem(
    partOf("place.indices", index),
    `Something is saved in ${year}, the year before the first, and the index has no level for it. Give one.`,
  );
}

function growthOf(cash: readonly number[], deflator: readonly number[]): Growth {
  return { cash, real: cash.map((level, year) => level / deflator[year]!) };
}

function cashOf({ years, priceYear }: Plan, levels: PriceLevels | undefined): readonly number[] {
  const all = [years[0]! - 1, ...years];
  if (levels === undefined) return all.map(() => 1);
  const from = levels.get(priceYear)!;
  return all.map((year) => (levels.get(year) ?? NaN) / from);
}
