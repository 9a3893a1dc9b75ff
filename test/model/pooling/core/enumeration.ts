import type { PlainQuestion, PlainYear } from "../grants";

/**
 * The answer by trying everything: every allocation of whole pounds that keeps the rules is listed, and the best is picked by
 * comparing, in order: floor shortfall, value, what of each grant with its ring-fence is spent and what of the others together, what each
 * of these pays where its own conditions permit, what of each is spent, what each grant pays to each service (grants with
 * the fewest permitted services first, those without their ring-fence last, then sheet order). Only for tiny questions; shares no code with the product.
 */
export function bestByEnumeration(question: Required<PlainQuestion>): number[][] {
  const alone = { ...question, earmarks: question.awards.map(() => []), carry: question.awards.map(() => 0) };
  return bestYearsByEnumeration([alone]).allocations[0]!;
}

/** The best over several years: by year what each grant pays each service, and how much of each grant is carried forward. */
export interface BestYears {
  allocations: number[][][];
  carriedOut: number[][];
}

/**
 * As `bestByEnumeration`, over several years: the years' shortfalls and values are added up, and then year by year what of that
 * year's awards is spent, at once or after being carried. Nothing is carried that is not spent later.
 */
export function bestYearsByEnumeration(years: readonly Required<PlainYear>[]): BestYears {
  const order = years.map((year) => ({ year, grants: mostRestrictedFirst(year) }));
  let [best, shortfallOfBest, valueOfBest]: [readonly Plan[], number, number] = [[], Infinity, 0];
  let meritsOfBest: number[] | undefined;
  eachAnswer(years, (plans, shortfall, value) => {
    if (shortfall > shortfallOfBest || (shortfall === shortfallOfBest && value < valueOfBest)) return;
    const merits = meritsOf(plans, order);
    const isTie = shortfall === shortfallOfBest && value === valueOfBest;
    if (isTie && meritsOfBest !== undefined && !isBetter(merits, meritsOfBest)) return;
    [best, shortfallOfBest, valueOfBest, meritsOfBest] = [plans, shortfall, value, merits];
  });
  return {
    allocations: years.map((_, year) => best.map((plan) => plan[year]!.row)),
    carriedOut: years.map((_, year) => best.map((plan) => plan[year]!.carriedOut)),
  };
}

/** Tells every answer in whole pounds that keeps the rules, with its floor shortfall and value: by grant its plan. */
export function eachAnswer(
  years: readonly Required<PlainYear>[],
  tell: (plans: readonly Plan[], shortfall: number, value: number) => void,
): void {
  const plansOfGrants = years[0]!.awards.map((_, grant) => plansOf(years, grant));
  const extend = (chosen: readonly Plan[], left: readonly (readonly number[])[]) => {
    if (chosen.length === plansOfGrants.length) {
      tell(chosen, shortfallOf(years, left), valueOf(years, left));
      return;
    }
    for (const plan of plansOfGrants[chosen.length]!) {
      const remaining = left.map((needs, year) =>
        needs.map((need, service) => need - plan[year]!.row[service]!),
      );
      if (remaining.every((needs) => needs.every((need) => need >= 0))) extend([...chosen, plan], remaining);
    }
  };
  extend(
    [],
    years.map((year) => year.needs),
  );
}

/** What one grant does, by year. */
export type Plan = readonly {
  /** What it pays each service. */
  readonly row: number[];
  readonly carriedOut: number;
  /** What of the year's own award is spent, at once or later. */
  readonly ownSpent: number;
}[];

function plansOf(years: readonly Required<PlainYear>[], grant: number, from = 0, carriedIn = 0): Plan[] {
  const year = years[from];
  if (year === undefined) return [[]];
  const mayCarry = from === years.length - 1 ? 0 : year.carry[grant]!;
  return waysToSpend(year, grant, carriedIn).flatMap((row) => {
    const spare = year.awards[grant]! + carriedIn - wasted(year, grant, row) - add(row);
    return upTo(Math.min(mayCarry, spare))
      .map((carriedOut) => ({ row, carriedOut, ownSpent: add(row) + carriedOut - carriedIn }))
      .filter(({ ownSpent }) => ownSpent >= 0)
      .flatMap((step) => plansOf(years, grant, from + 1, step.carriedOut).map((rest) => [step, ...rest]));
  });
}

function waysToSpend(year: Required<PlainYear>, grant: number, carriedIn: number): number[][] {
  const here = year.awards[grant]! + carriedIn;
  const outside = year.awards[grant]! * year.flexibility[grant]!;
  let rows: number[][] = [[]];
  year.needs.forEach((need, service) => {
    const most = Math.min(here, need, year.caps[grant]![service] ?? Infinity);
    rows = rows.flatMap((row) => upTo(most).map((units) => [...row, units]));
  });
  return rows.filter(
    (row) =>
      add(row) + wasted(year, grant, row) <= here &&
      add(row.filter((_, service) => !isPermitted(year, grant, service))) <= outside,
  );
}

/**
 * What of the grant's earmarked money can only be left: of an earmark, what it holds beyond all that its services are paid, or
 * what is left in the earmarks within it if that is more.
 */
function wasted(year: Required<PlainYear>, grant: number, row: readonly number[]): number {
  if (year.pooled[grant]!) return 0;
  const earmarks = [...year.earmarks[grant]!].sort((a, b) => count(b.services) - count(a.services));
  const wastedWithin = (outer: number): number => {
    const inner = earmarks.map((_, at) => at).filter((at) => parentOf(at) === outer);
    const left = add(inner.map(wastedWithin));
    if (outer === -1) return left;
    const paid = add(row.filter((_, service) => earmarks[outer]!.services[service] === "x"));
    return Math.max(left, earmarks[outer]!.amount - paid);
  };
  // Sorted by size, the nearest earlier one that holds it is the smallest around it.
  const parentOf = (at: number): number =>
    earmarks.findLastIndex(
      ({ services }, other) =>
        other < at &&
        [...earmarks[at]!.services].every((held, place) => held !== "x" || services[place] === "x"),
    );
  return wastedWithin(-1);
}

function mostRestrictedFirst(year: Required<PlainYear>): number[] {
  const permitted = (grant: number) =>
    year.needs.filter((_, service) => isPermitted(year, grant, service)).length;
  const freed = (grant: number) => (isFreed(year, grant) ? 1 : 0);
  return year.awards
    .map((_, grant) => grant)
    .sort((a, b) => freed(a) - freed(b) || permitted(a) - permitted(b) || a - b);
}

/** Whether it had a ring-fence and has it no more. */
function isFreed({ pooled, allowed }: Required<PlainYear>, grant: number): boolean {
  return pooled[grant]! && allowed[grant]!.includes("-");
}

function isPermitted(question: Required<PlainQuestion>, grant: number, service: number): boolean {
  return question.pooled[grant]! || question.allowed[grant]![service] === "x";
}

function shortfallOf(years: readonly Required<PlainYear>[], left: readonly (readonly number[])[]): number {
  return add(
    years.flatMap(({ needs, floors }, year) =>
      needs.map((need, service) => Math.max(0, floors[service]! - (need - left[year]![service]!))),
    ),
  );
}

function valueOf(years: readonly Required<PlainYear>[], left: readonly (readonly number[])[]): number {
  return add(
    years.flatMap(({ needs, values }, year) =>
      needs.map((need, service) => values[service]! * (need - left[year]![service]!)),
    ),
  );
}

interface Order {
  readonly year: Required<PlainYear>;
  readonly grants: readonly number[];
}

function meritsOf(chosen: readonly Plan[], order: readonly Order[]): number[] {
  const [fenced, freed] = [false, true].map((which) =>
    order.map(({ year, grants }) => grants.filter((grant) => isFreed(year, grant) === which)),
  ) as [number[][], number[][]];
  const spent = (grants: readonly number[], year: number) =>
    grants.map((grant) => chosen[grant]![year]!.ownSpent);
  return [
    ...order.flatMap((_, year) => [...spent(fenced[year]!, year), add(spent(freed[year]!, year))]),
    ...order.flatMap(({ year: { allowed } }, year) =>
      freed[year]!.map((grant) =>
        add(chosen[grant]![year]!.row.filter((__, service) => allowed[grant]![service] === "x")),
      ),
    ),
    ...freed.flatMap(spent),
    ...order.flatMap(({ grants }, year) => grants.flatMap((grant) => chosen[grant]![year]!.row)),
  ];
}

function isBetter(merits: readonly number[], than: readonly number[]): boolean {
  const first = merits.findIndex((merit, index) => merit !== than[index]);
  return first !== -1 && merits[first]! > than[first]!;
}

function upTo(most: number): number[] {
  return most < 0 ? [] : Array.from({ length: most + 1 }, (_, units) => units);
}

function count(services: string): number {
  return [...services].filter((letter) => letter === "x").length;
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
