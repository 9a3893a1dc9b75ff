import { fieldProblem, gathering, itemOf, partOf } from "../../fields";
import type { Book, PriceLevels } from "../parts";
import { proposalLever } from "../proposals";

/** Throws where a price level is missing that amounts are converted or grown by. */
export function checkPriceLevels(book: Book): void {
  const { place, scenarios } = book;
  const problems = gathering();
  const model = Array.from({ length: place.years }, (_, year) => place.firstYear + year);
  for (const [index, years] of yearsOfAmounts(book)) {
    const own = partOf("place.indices", index);
    problems.from(() => mustCover(place.indices.get(index), [...years, ...model], own));
    scenarios.forEach((scenario, position) => {
      const path = partOf(partOf(partOf(itemOf("scenarios", position), "place"), "indices"), index);
      const anew = scenario.place.indices.get(index);
      problems.from(() => mustCover(anew, [place.priceYear ?? place.firstYear, ...model], path));
    });
  }
  problems.finish();
}

/** By index, the years whose prices amounts are in, and the place's price year. The deflator is always used. */
function yearsOfAmounts({ place, groups, spend, proposals }: Book): ReadonlyMap<string, ReadonlySet<number>> {
  const priceYear = place.priceYear ?? place.firstYear;
  const years = new Map<string, Set<number>>();
  const add = (index: string, year: number | null): void => {
    const known = years.get(index) ?? new Set([priceYear]);
    years.set(index, known.add(year ?? priceYear));
  };
  add("deflator", null);
  for (const group of groups) add("deflator", group.priceYear);
  for (const { index, priceYear: own, lever, costs } of proposals) {
    add(index, proposalLever(lever).pricesOf === "spend" ? (spend?.priceYear ?? null) : own);
    for (const cost of costs) add(cost.index, cost.priceYear);
  }
  return years;
}

/** A deflator that is not given is 1 in all years. */
function mustCover(levels: PriceLevels | undefined, years: readonly number[], path: string): void {
  if (levels === undefined) return;
  const missing = [...new Set(years.filter((year) => !levels.has(year)))].sort((a, b) => a - b);
  if (missing.length === 0) return;
  throw fieldProblem(
    path,
    `The index has no level for ${missing.join(", ")}. Give one for every year that is used.`,
  );
}
