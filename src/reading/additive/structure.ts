import { mostBits } from "./agreement";
import { grainsOf, writtenIn } from "./grain";
import { roundnessIn } from "./roundness";
import { MOST_OFTEN, sumBeside } from "./sum-beside";
import type { SumSearch, SumFound } from "./sum-beside";
import type { Amounts } from "./sums";

/** Which lines of a table are the sums of others, by the figures alone. */
export interface AdditiveStructure {
  readonly sums: readonly SumFound[];
  /** The lines that are no sum of others. */
  readonly leaves: readonly number[];
  /** The lines that are in no sum. */
  readonly roots: readonly number[];
}

/** What else is known of the lines. */
export interface SaidOfLines {
  /** The lines at which a section begins, where a sum is expected to begin or to end. */
  readonly begins?: ReadonlySet<number>;
  /** The lines that words or formulas call sums, of which fewer digits need to agree. */
  readonly called?: ReadonlySet<number>;
  /** Those whose names leave it open. */
  readonly likely?: ReadonlySet<number>;
}

/** Chosen: in longer tables sums that no word and no formula calls so are not looked for, which would take a second. */
const MOST_LINES = 2000;
/** So many lines are added up in search of a total, fewer in a long table: the search stays near linear. */
const MOST_PARTS = 400;
const MOST_STEPS = 200_000;
const MOST_PASSES = 40;
const LEAST_LINES = 3;
/** Fewer sums do not speak for each other. */
const LEAST_MANY = 3;

/**
 * The sums of a table, its subtotals before their parts or after them, in any number of levels: lines right beside each other that come to
 * one above or below them are put together under it, which then stands for them, until nothing more comes together.
 */
export function additiveStructure(
  lines: readonly Amounts[],
  { begins = new Set(), called = new Set(), likely = new Set() }: SaidOfLines = {},
): AdditiveStructure {
  const all = lines.map((_, at) => at);
  if (lines.length > MOST_LINES || lines.length < LEAST_LINES) return { sums: [], leaves: all, roots: all };
  const [grains, written] = [grainsOf(lines), writtenIn(lines)];
  const look: SumSearch = {
    lines,
    begins,
    called,
    likely,
    grains,
    rounded: roundnessIn(written),
    mostSaid: written.mostSaid,
    mostBits: lines.map((line) => mostBits(line, grains)),
    isFilled: lines.map((line) => line.some((amount) => amount !== null && amount !== 0)),
    most: Math.min(MOST_PARTS, Math.ceil(MOST_STEPS / lines.length)),
    oneIn: MOST_OFTEN,
  };
  let [oneIn, found] = [MOST_OFTEN, sumsOf(look)];
  // Where fewer are found than were looked for, each of them must be the surer.
  const areFewer = () => found.length * oneIn * 2 < lines.length || found.length < LEAST_MANY;
  while (oneIn === MOST_OFTEN ? areFewer() : oneIn < lines.length && areFewer()) {
    oneIn *= MOST_OFTEN;
    found = sumsOf({ ...look, oneIn });
  }
  const inside = new Set(found.flatMap(({ parts }) => parts));
  const totals = new Set(found.map(({ total }) => total));
  const isOut = (at: number) => !inside.has(at);
  return { sums: found, leaves: all.filter((at) => !totals.has(at)), roots: all.filter(isOut) };
}

/** The sums that are found where one line in so many is looked for. */
function sumsOf(look: SumSearch): readonly SumFound[] {
  const all = look.lines.map((_, at) => at);
  let found: readonly SumFound[] = [];
  let open = all;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const more = sumsAmong(look, open, found);
    const next = more.length > 0 ? [...found, ...more] : insideOthers(look, open, found);
    if (next.length === found.length) break;
    found = next;
    const inside = new Set(found.flatMap(({ parts }) => parts));
    open = all.filter((at) => !inside.has(at));
  }
  return found;
}

/**
 * The sums with those that open lines are of some parts of another: where the total below came together with the lines of a heading before
 * the heading did.
 */
function insideOthers(
  look: SumSearch,
  open: readonly number[],
  found: readonly SumFound[],
): readonly SumFound[] {
  const totalOf = totalsOf(found);
  const within = new Map(found.flatMap((sum) => sum.parts.map((part) => [part, sum] as const)));
  for (const total of open) {
    for (const step of [1, -1] as const) {
      // From the sum that the line beside it is in, up through those that end with it.
      let at = total + step;
      for (let other = within.get(at); other !== undefined; other = within.get(at)) {
        const inside = sumBeside(look, other.parts, total, other.parts.indexOf(at), step);
        const isApart =
          !isInAny(total, inside?.parts ?? [], totalOf) && !isInAny(other.total, [total], totalOf);
        if (inside !== null && isApart)
          return [...found.map((sum) => (sum === other ? regrouped(other, inside) : sum)), inside];
        if (other.parts.at(step > 0 ? 0 : -1) !== at || other.total === total) break;
        at = other.total;
      }
    }
  }
  return found;
}

/** A sum with some of its parts put together. */
function regrouped(sum: SumFound, { total, parts }: SumFound): SumFound {
  const rest = sum.parts.filter((part) => !parts.includes(part));
  return { ...sum, parts: [...rest, total].sort((one, other) => one - other) };
}

/** The sums among the open lines that have no part in common, the shortest first. */
function sumsAmong(
  look: SumSearch,
  open: readonly number[],
  before: readonly SumFound[],
): readonly SumFound[] {
  // A line that is in a sum already may be one itself: "People", which is in the total above it, above its own lines.
  let next = 0;
  const found = look.lines.flatMap((_, total) => {
    const last = next - 1;
    if (open[next] === total) next += 1;
    const both = [sumBeside(look, open, total, next, 1), sumBeside(look, open, total, last, -1)];
    return both.filter((sum) => sum !== null);
  });
  found.sort((one, other) => one.parts.length - other.parts.length || other.surplus - one.surplus);
  const totalOf = totalsOf(before);
  return found.filter(({ total, parts }) => {
    if (parts.some((part) => totalOf.has(part)) || isInAny(total, parts, totalOf)) return false;
    for (const part of parts) totalOf.set(part, total);
    return true;
  });
}

/** The sum that each line is a part of. */
function totalsOf(found: readonly SumFound[]): Map<number, number> {
  return new Map(found.flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)));
}

/** Whether a line is in one of others, which cannot be in it then. */
function isInAny(line: number, others: readonly number[], totalOf: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = line; at !== undefined; at = totalOf.get(at))
    if (others.includes(at)) return true;
  return false;
}
