import { plainHeading } from "../../heading-words";
import { isAgencyName, yearIn } from "../words";
import type { ColumnSeen } from "./columns";
import { areAccountsOf } from "./kinds-of-levels";

/** A row of headings, or a part of each heading of it. */
export interface Texts {
  /** The row of headings, counted as the grid counts. */
  readonly row: number;
  textOf(column: ColumnSeen): string;
}

/**
 * The headings; where each is a year with a name, they tell names and years apart: "Group 2023" and "Group 2022" beside "Council 2023" and
 * "Council 2022". A name that says more of one year ("Minimum contribution 2016-17" after "Contribution 2015-16") is the same.
 */
export function yearsWithin(row: number, columns: readonly ColumnSeen[]): readonly Texts[] {
  const own: Texts = { row, textOf: ({ heading }) => heading };
  const isPlain = columns.every(({ heading }) => yearIn(heading) !== null);
  const parts = new Map(columns.map(({ heading }) => [heading, nameAndYear(heading)]));
  const found = [...parts.values()].filter((each) => each !== null);
  if (isPlain || found.length < 2 || found.length < columns.length) return [own];
  const years = new Set(found.map(({ year }) => year));
  const names = new Set(found.map(({ name }) => name));
  const ofYear: Texts = { row, textOf: ({ heading }) => parts.get(heading)?.year ?? heading };
  const ofName: Texts = { row, textOf: ({ heading }) => parts.get(heading)?.name ?? heading };
  if (years.size > 1 && years.size * names.size === columns.length)
    return names.size === 1 ? [ofYear] : [ofName, ofYear];
  // One year behind the accounts of a group and of a body, or behind several bodies, says nothing of any.
  const areBodies = areAccountsOf([...names]) || [...names].every(isAgencyName);
  if (years.size === 1 && names.size === columns.length && areBodies) return [ofName];
  return years.size === columns.length && areSame([...names]) ? [ofYear] : [own];
}

/** "Group" and "2023" of "Group 2023"; null where a heading does not have both. */
function nameAndYear(heading: string): { readonly name: string; readonly year: string } | null {
  const text = heading.replace(/(?<=\d)_(?=\d)/g, "-").replaceAll("_", " ");
  const isYear = (digits: string) => !/^\d{6}$/.test(digits) || yearIn(digits) !== null;
  const years = (text.match(/\b(19|20)\d\d(\d\d|\s?[-/–]\s?(\d\d){1,2})?\b/g) ?? []).filter(isYear);
  const [year = ""] = years;
  const name = text
    .replace(year, " ")
    .replace(/\(?£\S*/g, " ")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  return years.length === 1 && name !== "" && yearIn(year) !== null ? { name, year } : null;
}

/** "Harle" of "Harle 2024/25", where all headings end in that year; null where they do not. */
export function withoutOneYear(names: readonly string[]): readonly string[] | null {
  const parts = names.map(nameAndYear).filter((each) => each !== null);
  const isOne = parts.length === names.length && new Set(parts.map(({ year }) => year)).size === 1;
  return isOne && new Set(parts.map(({ name }) => name)).size === names.length
    ? parts.map(({ name }) => name)
    : null;
}

/** Each name has all words of the shortest. */
function areSame(names: readonly string[]): boolean {
  const [shortest = ""] = [...names].sort((one, other) => one.length - other.length);
  const wordsOf = (name: string) => plainHeading(name).split(" ");
  return names.every((name) => wordsOf(shortest).every((word) => wordsOf(name).includes(word)));
}
