import { isJsonRecord, listAt, numberAt, put, recordAt, recordsAt, textAt, without } from "../json";
import type { Json, JsonRecord } from "../json";
import { showYear } from "../calendar";
import { withUnit } from "../wording";
import { answerTo } from "./answer";
import { FieldProblems } from "../fields";
import type { KeptBook } from "./kept";
import { readBook } from "./read-book";
import { withSumsByYear } from "./sums-by-year";

/**
 * A book a year on: its first year is the one after, and it has as many years as before. Every amount keeps its prices and its price year, and every
 * proposal its start, so that in the years that both have each line is the same. Gaps go on by year; those of the new last year, its price levels and rates
 * of discount by year are as the year before has them. Base budgets are grown by a year. What each scenario came to in the year that is dropped is kept in
 * its notes, as figures.
 *
 * Give it a book that `readBook` takes; of another, what is not right stays as it is.
 */
export function rolledForward<Kept extends KeptBook>(kept: Kept): Kept {
  const { book, baseBudget, choices } = kept;
  const place = recordAt(book, ["place"]);
  const first = numberAt(place, ["firstYear"]);
  const years = numberAt(place, ["years"]);
  if (first === null || years === null) return kept;
  const next = first + 1;
  const last = first + years;
  const rolled = {
    ...put(withPlaceOf(place, place, last), ["firstYear"], next),
    // Where none is given it is the first year, which is another now.
    priceYear: numberAt(place, ["priceYear"]) ?? first,
    ...(isJsonRecord(place["gap"]) && { gap: mapped(place["gap"], gapRolled) }),
  };
  const dropped = yearOf(book, first);
  const scenarios = recordsAt(book, ["scenarios"]).map((scenario, position) => ({
    ...scenario,
    ...(isJsonRecord(scenario["place"]) && { place: withPlaceOf(scenario["place"], place, last) }),
    ...withNote(scenario, dropped[position] ?? null),
  }));
  return {
    ...kept,
    book: {
      ...book,
      place: rolled,
      ...(Array.isArray(book["scenarios"]) && { scenarios }),
      ...(isJsonRecord(book["pooling"]) && {
        // What was worked out was of other years, and is to be worked out again.
        pooling: withSumsByYear(without(book["pooling"], "worked"), gapRolled),
      }),
    },
    baseBudget: baseBudget.map(budgetRolled),
    choices: { ...choices, gapYear: choices.gapYear === first ? next : choices.gapYear },
  };
}

/** What each scenario comes to in the first year, in cash, in a sentence; null of one that contradicts itself. */
function yearOf(book: JsonRecord, year: number): readonly (string | null)[] {
  const unit = textAt(book, ["place", "unit"]);
  try {
    return answerTo(readBook(book)).scenarios.map((scenario) => {
      const cash = recordAt(scenario as JsonRecord, ["place", "cash"]);
      const figure = (line: string): string => withUnit(hundredths(numberAt(cash, [line, 0]) ?? 0), unit);
      if (scenario["refused"] !== undefined) return null;
      return `${showYear({ kind: "financial", start: year })}, before the book was rolled forward, in cash: saving ${figure("saving")}, cashable ${figure("cashable")}, one-off cost ${figure("oneOff")}, running cost ${figure("running")}.`;
    });
  } catch (error) {
    if (error instanceof FieldProblems) return [];
    throw error;
  }
}

/** Further decimals are noise of adding up. */
function hundredths(sum: number): string {
  return String(Math.round(sum * 100) / 100);
}

/** Notes of another kind than text are somebody else's. */
function withNote({ notes }: JsonRecord, note: string | null): JsonRecord {
  if (note === null || (notes !== undefined && typeof notes !== "string")) return {};
  return { notes: notes === undefined || notes === "" ? note : `${notes}\n${note}` };
}

/** Price levels to a new last year, and rates by year where year 0 of discounting stays where it is. */
function withPlaceOf(anew: JsonRecord, place: JsonRecord, last: number): JsonRecord {
  const { indices, discount } = anew;
  const isPinned = numberAt(place, ["presentValueYear"]) !== null;
  return {
    ...anew,
    ...(isJsonRecord(indices) && { indices: mapped(indices, (levels) => levelsTo(levels, last)) }),
    ...(isPinned && Array.isArray(discount) && { discount: [...discount, discount.at(-1) as Json] }),
  };
}

/** The level of a year that has none yet, above the year before as that is above the year before it. */
function levelsTo(levels: Json, year: number): Json {
  if (!isJsonRecord(levels) || levels[String(year)] !== undefined) return levels;
  const before = levels[String(year - 1)];
  const earlier = levels[String(year - 2)] ?? before;
  if (typeof before !== "number" || typeof earlier !== "number") return levels;
  return { ...levels, [String(year)]: (before * before) / earlier };
}

function gapRolled(gap: Json): Json {
  const [, ...rest] = listAt(gap, []);
  const end = listAt(gap, []).at(-1);
  return end === undefined ? gap : [...rest, end];
}

function budgetRolled(line: JsonRecord): JsonRecord {
  const rate = (name: string): number => numberAt(line, [name]) ?? 0;
  const grown = (name: string, growth: number): JsonRecord => {
    const sum = numberAt(line, [name]);
    return sum === null ? {} : { [name]: sum * (1 + growth) };
  };
  return {
    ...line,
    ...grown("budget", rate("pay") + rate("prices") + rate("demand")),
    ...grown("funding", rate("fundingGrowth")),
  };
}

function mapped(record: JsonRecord, change: (value: Json) => Json): JsonRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, value === undefined ? value : change(value)]),
  );
}
