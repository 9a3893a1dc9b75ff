import type { Chain, Link } from "../../../additive";
import { namesAt } from "../rows";
import type { Rows } from "../rows";
import { sidesOf } from "./sides";
import type { Sides } from "./sides";
import { isLeftByName, paysByName } from "./who-pays";
import type { Side } from "./who-pays";

/** A row that states nothing of others, with what the chain says of it. */
export interface Leaf {
  readonly row: number;
  readonly names: readonly string[];
  /** Whether it makes what is stated below it less. */
  readonly comesOff: boolean;
  /** Whether it is taken off though it is written above nothing. */
  readonly isTurned: boolean;
  /** Whether a line below states what it comes to with others. */
  readonly isSettled: boolean;
  /** What its section, or the total of its group, is called after. */
  readonly side: Side | undefined;
}

/** The leaves of a chain in the order of the sheet; `at` are the rows of its lines. */
export function leavesOf(rows: Rows, at: readonly number[], chain: Chain): readonly Leaf[] {
  const { links, open } = chain;
  const linkOf = new Map(links.map((link) => [link.total, link]));
  const parentOf = new Map<number, Link>();
  for (const link of links) for (const part of [...link.plus, ...link.minus]) parentOf.set(part, link);
  const sides = sidesOf(rows, at, chain);
  const isIncome = (line: number): boolean => {
    const names = namesAt(rows, at[line]!);
    const side = sides.ofTotal(line) ?? sides.ofRows.get(at[line]!);
    if (side !== undefined) return side === "income";
    const parts = linkOf.get(line);
    return parts === undefined ? names.some(paysByName) : [...parts.plus, ...parts.minus].every(isIncome);
  };
  const isAbove = (line: number) => rows.lines.get(at[line]!)!.every((amount) => (amount ?? 0) >= 0);
  const isBelow = (line: number) => rows.lines.get(at[line]!)!.every((amount) => (amount ?? 0) <= 0);
  const isRound = ({ total, plus, minus }: Link): boolean => {
    if (plus.length === 0) return true;
    if (minus.length > 0) return plus.every(isIncome) && !minus.every(isIncome);
    // What is left of them once, and of that again: "EBITDA", "Surplus".
    if (plus.some((part) => linkOf.has(part) && isRound(linkOf.get(part)!))) return true;
    // Income above nothing and costs below it, as a statement of accounts has them.
    const income = plus.filter((line) => isIncome(line) && isAbove(line));
    const rest = plus.filter((line) => !income.includes(line));
    return (
      income.length > 0 &&
      rest.length > 0 &&
      rest.every(isBelow) &&
      !rest.every(isIncome) &&
      namesAt(rows, at[total]!).some(isLeftByName)
    );
  };
  const isSpentWith = (line: number): boolean => {
    const link = parentOf.get(line)!;
    const isIncomeToo = sides.ofTotal(link.total) === "income";
    return !isIncomeToo && link.minus.length === 0 && !isRound(link) && link.plus.every(isAbove);
  };
  const effects = effectsOf(links, open, linkOf, isRound);
  return [...at.keys()]
    .filter((line) => !linkOf.has(line))
    .map((line) => {
      const row = at[line]!;
      const parent = parentOf.get(line);
      const own = sideOfParent(sides, parent, linkOf);
      // "Total resources" that is added to the other departments is one of them.
      const isAdded = parent !== undefined && parentOf.has(parent.total) && isSpentWith(parent.total);
      const side = (own === "income" && isAdded ? undefined : own) ?? sides.ofRows.get(row);
      const effect = side === "spending" ? 1 : (effects.get(line) ?? 1);
      const amounts = rows.lines.get(row)!;
      const isOf = (sign: 1 | -1) => amounts.some((amount) => (amount ?? 0) * sign > 0);
      return {
        row,
        names: namesAt(rows, row),
        comesOff: isOf(effect > 0 ? -1 : 1),
        isTurned: effect < 0 && !isOf(-1),
        isSettled: parent !== undefined && parent.surplus >= 0,
        side,
      };
    });
}

/** The sign with which each line is in what is stated last, where spending makes it more. */
function effectsOf(
  links: readonly Link[],
  open: readonly number[],
  linkOf: ReadonlyMap<number, Link>,
  isRound: (link: Link) => boolean,
): ReadonlyMap<number, number> {
  const effects = new Map<number, number>();
  const set = (line: number, effect: number): void => {
    if (effects.has(line)) return;
    effects.set(line, effect);
    const link = linkOf.get(line);
    if (link === undefined) return;
    // What is left of income after spending, or told below nothing, is the same turned round.
    const turn = isRound(link) ? -1 : 1;
    // What is left of it once more is turned already.
    const isTurned = (part: number) => linkOf.has(part) && isRound(linkOf.get(part)!);
    for (const part of link.plus) set(part, isTurned(part) ? effect : effect * turn);
    for (const part of link.minus) set(part, 0 - effect * turn);
  };
  for (const line of open) set(line, 1);
  for (const { total } of [...links].reverse()) set(total, 1);
  return effects;
}

/** The side of the total that adds up nothing but leaves, or leaves and a total of them: "Total income (including precept)". */
function sideOfParent(
  sides: Sides,
  parent: Link | undefined,
  linkOf: ReadonlyMap<number, Link>,
): Side | undefined {
  if (parent === undefined || parent.minus.length > 0) return undefined;
  const isOfTotals = parent.plus.filter((part) => linkOf.has(part)).length > 1;
  return isOfTotals ? undefined : sides.ofTotal(parent.total);
}
