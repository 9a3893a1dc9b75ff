import { listed } from "../../../model/wording";
import { note } from "../../findings";
import type { Finding } from "../../findings";
import { plainHeading } from "../../heading-words";
import { amountAt } from "../../shape";
import { preferredOf } from "../answers";
import { nameOf } from "../arrangement";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import {
  isIncomeApart,
  isOfOtherYear,
  isOneStage,
  sideOf,
  stageOf,
  isOfWholeYear,
  isPartOfYear,
  totalOfColumn,
} from "../amounts";
import { spendingAmong } from "../lines";
import { yearIn } from "../words";
import { titleSide, yearTold } from "../kind";
import type { Ask } from "../understanding";

/**
 * The asks, with why the first choice of some is taken unasked: where a finance officer would not ask either. The year that the title names;
 * what was spent in the end before what was planned, a revised budget before the first, the whole year before a part of it; what is spent
 * with what comes in apart. `counted` are the columns that are counted.
 */
export function byConvention(
  seen: Seen,
  asks: readonly Ask[],
  counted: readonly ColumnSeen[],
): readonly Ask[] {
  return asks.map((ask) => {
    if (ask.first === null || ask.because !== undefined || ask.others.length === 0) return ask;
    const because = whyFirst(seen, ask.first, ask, counted);
    if (because !== null) return { ...ask, because };
    const isAnswered = preferredOf(seen.answers, ask.role, [ask.first]) !== undefined;
    return isAnswered && wasPlain(seen, ask) ? { ...ask, because: "that was chosen" } : ask;
  });
}

/** Whether another of the choices would have been taken unasked. */
function wasPlain(seen: Seen, ask: Ask): boolean {
  const all = ask.first === null ? ask.others : [ask.first, ...ask.others];
  const byName = new Map<string, ColumnSeen[]>();
  for (const column of seen.money) {
    const name = nameOf(seen, column);
    byName.set(name, [...(byName.get(name) ?? []), column]);
  }
  return ask.others.some((other) => {
    const others = all.filter((each) => each !== other);
    return whyFirst(seen, other, { ...ask, others }, byName.get(other) ?? []) !== null;
  });
}

/** What was taken unasked, and what it was taken before. */
export function takenUnasked(choices: readonly Ask[]): readonly Finding[] {
  return choices.flatMap(({ role, first, others, because }) => {
    if (first === null || because === undefined) return [];
    const taken =
      role === "service"
        ? "is taken for what it is spent on"
        : role === "agency"
          ? "are taken for the bodies"
          : "is counted";
    const rest = listed(others.map((other) => `"${other}"`));
    return [note(`"${first}" ${taken}${others.length === 0 ? "" : `, not ${rest}`}: ${because}.`)];
  });
}

function whyFirst(
  seen: Seen,
  first: string,
  { role, others }: Ask,
  counted: readonly ColumnSeen[],
): string | null {
  if (role === "year") return whyYear(seen, first, others);
  if (role !== "amount" && role !== "award") return null;
  if (isNetOfEntries(seen, first, others)) return "it is what the debits come to without the credits";
  const reasons = new Set<string>();
  for (const other of others) {
    const reason = whyRather(seen, first, other, counted);
    if (reason === null) return null;
    reasons.add(reason);
  }
  return [...reasons].join(", and ");
}

/** The debits less the credits, row by row, where each is in a column of its own. */
function isNetOfEntries(seen: Seen, first: string, others: readonly string[]): boolean {
  const lineOf = (name: string | undefined) => {
    const column = seen.money.find((each) => nameOf(seen, each) === name)?.column;
    return column === undefined
      ? null
      : seen.rows.slice(0, SAMPLE_ROWS).map((row) => amountAt(seen.grid, row, column) ?? 0);
  };
  const [net, debits, credits] = [
    first,
    ...[DEBIT, CREDIT].map((words) => others.find((each) => words.test(each))),
  ].map(lineOf);
  if (others.length !== 2 || !net || !debits || !credits) return false;
  const isRight = (amount: number, at: number) =>
    Math.abs(amount - (debits[at]! - Math.abs(credits[at]!))) < CLOSE;
  return net.length > 1 && net.every(isRight);
}

const [DEBIT, CREDIT] = [/^(debits?|dr)\b/i, /^(credits?|cr)\b/i];
/** Rows looked at. */
const SAMPLE_ROWS = 5000;
/** Less than a penny. */
const CLOSE = 0.006;

function whyYear({ around }: Seen, first: string, others: readonly string[]): string | null {
  const year = yearIn(first);
  if (year === null) return null;
  const years = [first, ...others].map(yearIn).filter((each) => each !== null);
  const told = yearTold(around, years);
  if (told !== null && told.year === year) return `${told.by} names that year`;
  const isBefore = (text: string) =>
    /\b(re-?stated|comparative|prior|previous|last) ?(year)?\b/.test(plainHeading(text));
  const isOneBefore = others.length === 1 && Number(yearIn(others[0]!)) === Number(year) - 1;
  if (isOneBefore && ACCOUNTS.test([...around.titles, around.sheet].join(" ")))
    return "accounts show the year before for comparison";
  const areBoth = around.notes.some(
    (text) =>
      /\b(current|this|present|new|coming)\b/i.test(text) && /\b(previous|prior|last) year/i.test(text),
  );
  if (isOneBefore && areBoth) return "the other is the year before, as a text above says";
  return others.every(isBefore) ? "the others are the year before, for comparison" : null;
}

/** Statements that have the year before beside them. */
const ACCOUNTS =
  /\b(statement of accounts|annual accounts|comprehensive income|income (and|&) expenditure (account|statement)|funding analysis|(cies|soci|socne)\b)/i;

/** Why one amount is counted rather than another of the same table; null where either may be meant. */
function whyRather(seen: Seen, one: string, other: string, counted: readonly ColumnSeen[]): string | null {
  if (isSideOfRows(seen, one, other)) return NO_SPENDING;
  const [side, otherSide] = [sideOf(one), sideOf(other)];
  if (side !== otherSide && (otherSide === "net" || otherSide === "income" || side === "net"))
    return whySide(seen, one, other, counted);
  const isOther = isOfOtherYear(seen, other) && !isOfOtherYear(seen, one);
  return whyStage(seen, one, other) ?? (isOther ? `"${other}" is of another year` : null);
}

const NO_SPENDING = "what comes in is no spending";

/** Whether a column tells rows of spending from those of income: by words, or by letters under a heading that names both. */
function isSideOfRows({ money, columns }: Seen, one: string, other: string): boolean {
  if (spendingAmong([one, other]) !== one || money.some(({ heading }) => heading === one)) return false;
  const namesBoth = ({ heading }: ColumnSeen) =>
    /\b(expen|spend|cost)/.test(plainHeading(heading)) &&
    /\b(revenue|income|receipt)/.test(plainHeading(heading));
  return (one.length > 1 && other.length > 1) || columns.some(namesBoth);
}

function whySide(seen: Seen, one: string, other: string, counted: readonly ColumnSeen[]): string | null {
  const isNet = sideOf(one) === "net";
  if (sideOf(one) === "gross" && sideOf(other) === "income") return NO_SPENDING;
  if (titleSide(seen.around) === (isNet ? "net" : "gross"))
    return `the title says ${isNet ? "net" : "gross"}`;
  if (isNet || titleSide(seen.around) !== null || !isOneStage(one, other)) return null;
  return counted.length > 0 && counted.every((column) => isIncomeApart(seen, column))
    ? "the income is in a column of its own"
    : null;
}

function whyStage(seen: Seen, one: string, other: string): string | null {
  const [stage, otherStage] = [stageOf(one), stageOf(other)];
  if (otherStage === "so far" && stage === null && yearIn(one) !== null)
    return "what there is so far is a part of the year";
  if (stage === null || otherStage === null || stage === otherStage) return null;
  if (otherStage === "so far" && stage !== "actual") return "what there is so far is a part of the year";
  if (stage === "outturn" && otherStage !== "actual" && !comesToMuchLess(seen, one, other))
    return "the outturn is what was spent";
  if (stage === "budget" && otherStage === "first budget") return "it has replaced the first budget";
  const isPlanned = otherStage === "budget" || otherStage === "first budget" || otherStage === "forecast";
  return stage === "actual" && isPlanned && isOfWholeYear(seen)
    ? "it is what was spent in the whole year"
    : null;
}

/** Whether what is called spent comes to so much less than what was planned that it is hardly of the whole year. */
function comesToMuchLess(seen: Seen, one: string, other: string): boolean {
  const sumOf = (name: string) => {
    const column = seen.money.find((each) => nameOf(seen, each) === name);
    return column === undefined ? null : totalOfColumn(seen, column);
  };
  return isPartOfYear(sumOf(one), sumOf(other));
}
