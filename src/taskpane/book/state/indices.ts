import type { BookJson, Json, JsonRecord } from "../../../model/book";
import { deflator, deflators, outturnOf } from "../../../model/parameters";
import { numberAt, put, recordAt, recordsAt, without } from "../../../model/json";
import { yearsOf } from "./place";
import { valueTyped } from "./typed";

/** The indices there can be: the deflator, and those that were added. */
export function indicesOf(book: BookJson): readonly string[] {
  return [...new Set(["deflator", ...Object.keys(recordAt(book, ["place", "indices"]))])];
}

/** Another index, with no levels yet. */
export function withIndex(book: BookJson, name: string): BookJson {
  const id = name.trim();
  return id === "" || indicesOf(book).includes(id) ? book : put(book, ["place", "indices", id], {});
}

/** Without an index; what grew with it grows with the deflator. */
export function withoutIndex(book: BookJson, name: string): BookJson {
  const place = {
    ...recordAt(book, ["place"]),
    indices: without(recordAt(book, ["place", "indices"]), name),
  };
  const freed = (record: JsonRecord): JsonRecord =>
    record.index === name ? without(record, "index") : record;
  const proposals = recordsAt(book, ["proposals"]).map((proposal) => {
    const own = freed(proposal);
    return own.costs === undefined ? own : { ...own, costs: recordsAt(own, ["costs"]).map(freed) };
  });
  return { ...book, place, proposals };
}

/** The years that a level of prices can be asked for: from the first whose prices an amount is in to the last of the model. */
export function levelYears(book: BookJson): readonly number[] {
  const model = yearsOf(book);
  if (model.length === 0) return [];
  const priced = [
    recordAt(book, ["place"]),
    recordAt(book, ["spend"]),
    ...recordsAt(book, ["groups"]),
    ...recordsAt(book, ["proposals"]).flatMap((proposal) => [proposal, ...recordsAt(proposal, ["costs"])]),
  ];
  const EARLIEST = 1900;
  const years = priced.flatMap((each) => {
    const year = numberAt(each, ["priceYear"]);
    return year === null || year < EARLIEST || !Number.isInteger(year) ? [] : [year];
  });
  const first = Math.min(model[0]!, ...years);
  return Array.from({ length: model.at(-1)! - first + 1 }, (_, year) => first + year);
}

/** The published deflator that is proposed, and its years. */
const PROPOSED_DEFLATOR = "hmt december 2025 bridge";
export const proposedDeflator = {
  ...outturnOf(PROPOSED_DEFLATOR),
  title: deflators[PROPOSED_DEFLATOR].title,
} as const;

/** The deflator's levels as published, where the book asks for years that are. Levels that were typed stay. */
export function withPublishedDeflator(book: BookJson): BookJson {
  const { values } = deflator(PROPOSED_DEFLATOR);
  const given = recordAt(book, ["place", "indices", "deflator"]);
  // The last published year is the ground for those after it.
  const years = [...new Set([proposedDeflator.last, ...levelYears(book)])].filter((year) => values.has(year));
  const published = Object.fromEntries(
    years.map((year) => [String(year), values.get(year)!.toNumber()] as const),
  );
  return put(book, ["place", "indices", "deflator"], { ...published, ...given });
}

const BASE = 100;
/** No finer than published indices are. */
const PLACES = 4;

/** Levels for the years that have none, each so much above the one before it; the first is 100 where no year before has one. */
export function withGrowth(book: BookJson, index: string, rate: number): BookJson {
  const path = ["place", "indices", index];
  const given = recordAt(book, path);
  const years = levelYears(book);
  const earlier = Object.keys(given)
    .map(Number)
    .filter((year) => year < (years[0] ?? year) && typeof given[String(year)] === "number");
  const first = earlier.length > 0 ? Math.max(...earlier) : years[0]!;
  const levels = new Map<string, Json>(Object.entries(given).map(([year, level]) => [year, level!]));
  const last = years.at(-1) ?? first;
  for (let year = first, before: number | null = null; year <= last; year += 1) {
    const own: Json | undefined = levels.get(String(year));
    const grown: number = before === null ? BASE : Number((before * (1 + rate)).toFixed(PLACES));
    const level: number = typeof own === "number" ? own : grown;
    if (own === undefined) levels.set(String(year), level);
    before = level;
  }
  return put(book, path, Object.fromEntries(levels));
}

/** Levels as pasted: a row or a column of figures, from a year on. */
export function withLevels(book: BookJson, index: string, from: number, typed: string): BookJson {
  const figures = valueTyped("amounts by year", typed);
  if (!Array.isArray(figures)) return put(book, ["place", "indices", index, String(from)], undefined);
  return figures.reduce<BookJson>(
    (before, level, offset) => put(before, ["place", "indices", index, String(from + offset)], level as Json),
    book,
  );
}
