import type { BookJson, Json, JsonRecord } from "../../../model/book";
import { deflator, deflators, outturnOf } from "../../../model/parameters";
import { at, isJsonRecord, numberAt, put, recordAt, recordsAt, textAt, without } from "../../../model/json";
import { valueTyped } from "./typed";

/** The ids of the agencies, in order. */
export function agenciesOf(book: BookJson): readonly string[] {
  return recordsAt(book, ["place", "agencies"]).map((agency) => textAt(agency, ["id"]));
}

/** What an agency is called. */
export function agencyName(book: BookJson, id: string): string {
  const agency = recordsAt(book, ["place", "agencies"]).find((each) => each.id === id);
  return textAt(agency, ["name"]) || id;
}

/** The years of the model; none while the first or their number is not known. */
export function yearsOf(book: BookJson): readonly number[] {
  const [first, years] = [numberAt(book, ["place", "firstYear"]), numberAt(book, ["place", "years"])];
  const MOST = 60;
  if (first === null || years === null || !Number.isInteger(first) || years < 1 || years > MOST) return [];
  return Array.from({ length: Math.floor(years) }, (_, year) => first + year);
}

/** Without an agency, and without what refers to it. */
export function withoutAgency(book: BookJson, id: string): BookJson {
  const agencies = recordsAt(book, ["place", "agencies"]).filter((agency) => agency.id !== id);
  const place = {
    ...recordAt(book, ["place"]),
    agencies,
    gap: without(recordAt(book, ["place", "gap"]), id),
  };
  const proposals = recordsAt(book, ["proposals"]).map((proposal) => {
    const costs = recordsAt(proposal, ["costs"]).map((cost) => withoutShare(cost, "pays", id));
    const own = withoutShare(proposal, "shares", id);
    return proposal.costs === undefined ? own : { ...own, costs };
  });
  return { ...book, place, proposals };
}

function withoutShare(record: JsonRecord, name: string, id: string): JsonRecord {
  const shares = record[name];
  return isJsonRecord(shares) ? { ...record, [name]: without(shares, id) } : record;
}

/** A block of cells as pasted: lines of figures. */
type Line = readonly string[];

/**
 * The gap by agency and year as it is typed or pasted for one agency. A block of several rows is of that agency and those after it, or of the
 * agencies that its first column names.
 */
export function withGap(book: BookJson, agency: string, typed: string): BookJson {
  const lines = typed.split(/\r?\n/).filter((line) => line.trim() !== "");
  const agencies = agenciesOf(book);
  if (lines.length < 2) return put(book, ["place", "gap", agency], valueTyped("amounts by year", typed));
  const from = agencies.indexOf(agency);
  return lines.reduce((before, line, row) => {
    const cells: Line = line.split("\t");
    const named = agencies.find((id) => [id, agencyName(book, id)].includes(cells[0]!.trim()));
    const whose = named ?? agencies[from + row];
    if (whose === undefined) return before;
    const figures = named === undefined ? line : cells.slice(1).join("\t");
    return put(before, ["place", "gap", whose], valueTyped("amounts by year", figures));
  }, book);
}

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

/** The names of the groups. */
export function groupsOf(book: BookJson): readonly string[] {
  return recordsAt(book, ["groups"]).map((group) => textAt(group, ["id"]));
}

export function withGroup(book: BookJson, name: string): BookJson {
  const id = name.trim();
  if (id === "" || groupsOf(book).includes(id)) return book;
  return put(book, ["groups"], [...recordsAt(book, ["groups"]), { id }]);
}

/** Without a group; its proposals are in none then. */
export function withoutGroup(book: BookJson, name: string): BookJson {
  const groups = recordsAt(book, ["groups"]).filter(({ id }) => id !== name);
  const proposals = recordsAt(book, ["proposals"]).map((proposal) =>
    proposal.group === name ? without(proposal, "group") : proposal,
  );
  return { ...book, groups, proposals };
}

/** The services that are spent on, in order of first appearance. */
export function servicesOf(book: BookJson): readonly string[] {
  const rows = at(book, ["spend", "rows"]);
  if (!Array.isArray(rows)) return [];
  return [...new Set((rows as readonly Json[]).map((row) => textAt(row, [1])))];
}

/** The names of the grants. */
export function grantsOf(book: BookJson): readonly string[] {
  return recordsAt(book, ["pooling", "grants"]).map((grant) => textAt(grant, ["id"]));
}
