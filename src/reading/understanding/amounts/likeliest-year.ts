import type { Seen } from "../arrangement";
import { namesYearsFrom, yearTold } from "../kind";
import { YEARS_AFTER, YEARS_BEFORE } from "../words";

const AHEAD =
  /\b(forecasts?|indicative|illustrative|outlook|projections?|projected|estimates?|provisional|plans)\b/i;
const BUDGETED = /\b(budget|plan|approved|base)\b/i;
const PROGRAMME = /\b(capital|programme|medium[- ]term|mtf[sp]|strategy|plan)\b/i;

/**
 * The year that is meant: the one that the title, the sheet or the file names; of years with forecasts the last before them; the first of
 * a programme; the latest otherwise.
 */
export function likeliestYear(
  { around }: Seen,
  texts: ReadonlyMap<string, string>,
  said: ReadonlyMap<string, string>,
  isFilled: (year: string) => boolean,
): string {
  const named = [...texts.keys()].filter((year) => year !== YEARS_BEFORE && year !== YEARS_AFTER).sort();
  const told = yearTold(around, named);
  if (told !== null) return told.year;
  const years = named.filter(isFilled);
  const saidOf = (year: string) => said.get(year) ?? texts.get(year)!;
  const ahead = firstAhead(around);
  const known = years.filter((year) => !AHEAD.test(saidOf(year)) && (ahead === null || year < ahead));
  const isAhead = years.length - known.length > 1 || known.some((year) => BUDGETED.test(saidOf(year)));
  if (known.length > 0 && known.length < years.length && isAhead) return known.at(-1)!;
  const called = [...around.titles, around.sheet];
  const begins = years.find((year) => called.some((text) => isPlanFrom(text, year, years.at(-1)!)));
  const isProgramme = called.some((text) => PROGRAMME.test(text));
  return begins ?? (isProgramme ? years[0] : years.at(-1)) ?? [...texts.keys()].sort().at(-1)!;
}

/** "Revenue budget 2023/24 - 2027/28", "Medium term financial strategy 2026/27 to 2029/30" beside the year before: a plan of the years from one on. */
function isPlanFrom(text: string, first: string, last: string): boolean {
  const isPlan = PROGRAMME.test(text) || /\bbudgets?[^a-z\d]*(for |from )?(19|20)\d\d/i.test(text);
  return isPlan && namesYearsFrom(text, first, last);
}

/** The year from which on a title calls the figures indicative: 2012 of "Allocations 2011-12 and indicative figures for 2012-13". */
function firstAhead({ titles }: Seen["around"]): string | null {
  const found = titles.map((text) => /\b(?:indicative|illustrative)\b\D*((?:19|20)\d\d)/i.exec(text)?.[1]);
  return found.find((year) => year !== undefined) ?? null;
}
