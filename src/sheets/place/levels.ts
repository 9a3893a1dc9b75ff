import type { Book, PriceLevels } from "../../model/book";

/** A row of price levels: an index of the place, or what a scenario has instead of one. */
export interface LevelsRow {
  readonly name: string;
  /** Nothing: 1 in all years. */
  readonly levels: PriceLevels | undefined;
}

/** General inflation first, then the other indices of the place. */
export function indicesOf({ place }: Book): readonly string[] {
  return ["deflator", ...[...place.indices.keys()].filter((name) => name !== "deflator")];
}

/** The indices of the place, then those that scenarios have instead. */
export function levelsRows(book: Book): readonly LevelsRow[] {
  const own = indicesOf(book).map((name) => ({ name, levels: book.place.indices.get(name) }));
  const anew = book.scenarios.flatMap(({ id, place }) =>
    [...place.indices].map(([index, levels]) => ({ name: anewName(index, id), levels })),
  );
  return [...own, ...anew];
}

/** The name of the levels that a scenario has instead of an index of the place. */
export function anewName(index: string, scenario: string): string {
  return `${index} in ${scenario}`;
}

/** The years of the price levels: those of the model, the year before, and all whose prices are used. */
export function levelYears(book: Book): readonly number[] {
  const { place, groups, spend, proposals } = book;
  const given = levelsRows(book).flatMap(({ levels }) => [...(levels?.keys() ?? [])]);
  const ofAmounts = [
    place.priceYear,
    spend?.priceYear,
    ...groups.map(({ priceYear }) => priceYear),
    ...proposals.flatMap(({ priceYear, costs }) => [priceYear, ...costs.map((cost) => cost.priceYear)]),
  ].filter((year) => year !== null && year !== undefined);
  const all = [...given, ...ofAmounts, place.firstYear - 1, place.firstYear + place.years - 1];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: last - first + 1 }, (_, year) => first + year);
}
