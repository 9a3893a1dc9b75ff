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

/** What is known of the lines of a chain; `at` are the rows of its lines. */
interface Lines {
  readonly rows: Rows;
  readonly at: readonly number[];
  readonly sides: Sides;
  /** What each line states, and what it is in. */
  readonly linkOf: ReadonlyMap<number, Link>;
  readonly parentOf: ReadonlyMap<number, Link>;
  /** Whether it brings money in, by its name or by all of its parts. */
  isIncome(line: number): boolean;
  /** Whether it tells what is left of income: spending makes it less. */
  isRound(total: number): boolean;
}

/** The leaves of a chain in the order of the sheet; `at` are the rows of its lines. */
export function leavesOf(rows: Rows, at: readonly number[], chain: Chain): readonly Leaf[] {
  const lines = linesIn(rows, at, chain);
  const effects = effectsOf(lines, chain);
  const isSpentWith = remembered((line) => isAddedToSpending(lines, line));
  const leaves = [...at.keys()].filter((line) => !lines.linkOf.has(line));
  return leaves.map((line) => {
    const row = at[line]!;
    const parent = lines.parentOf.get(line);
    const own = sideOfParent(lines, parent);
    // "Total resources" that is added to the other departments is one of them.
    const isAdded = parent !== undefined && lines.parentOf.has(parent.total) && isSpentWith(parent.total);
    const side = (own === "income" && isAdded ? undefined : own) ?? lines.sides.ofRows.get(row);
    const effect = side === "spending" ? 1 : (effects.get(line) ?? 1);
    const isOf = (sign: 1 | -1) => rows.lines.get(row)!.some((amount) => (amount ?? 0) * sign > 0);
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

function linesIn(rows: Rows, at: readonly number[], chain: Chain): Lines {
  const { links } = chain;
  const parents = links.flatMap((link) => [...link.plus, ...link.minus].map((part) => [part, link] as const));
  const lines: Lines = {
    rows,
    at,
    sides: sidesOf(rows, at, chain),
    linkOf: new Map(links.map((link) => [link.total, link])),
    parentOf: new Map(parents),
    isIncome: remembered((line) => bringsIn(lines, line)),
    isRound: remembered((total) => isLeftOfIncome(lines, lines.linkOf.get(total)!)),
  };
  // From the top down each finds the answers for its parts, however many totals lead on from each other.
  for (const { total } of links) {
    lines.isIncome(total);
    lines.isRound(total);
  }
  return lines;
}

/** The answer for each line, worked out once: in a long table each is asked for again and again. */
function remembered(answer: (line: number) => boolean): (line: number) => boolean {
  const known = new Map<number, boolean>();
  return (line) => {
    const found = known.get(line) ?? answer(line);
    known.set(line, found);
    return found;
  };
}

function bringsIn({ rows, at, sides, linkOf, isIncome }: Lines, line: number): boolean {
  const side = sides.ofTotal(line) ?? sides.ofRows.get(at[line]!);
  if (side !== undefined) return side === "income";
  const link = linkOf.get(line);
  return link === undefined
    ? namesAt(rows, at[line]!).some(paysByName)
    : [...link.plus, ...link.minus].every(isIncome);
}

function isLeftOfIncome(lines: Lines, { total, plus, minus }: Link): boolean {
  const { rows, at, linkOf, isIncome, isRound } = lines;
  if (plus.length === 0) return true;
  const named = namesAt(rows, at[total]!)
    .map(incomeOverSpending)
    .find((says) => says !== null);
  if (minus.length > 0) return named ?? (plus.every(isIncome) && !minus.every(isIncome));
  // What is left of them once, and of that again: "EBITDA", "Surplus".
  if (plus.some((part) => linkOf.has(part) && isRound(part))) return true;
  // Income above nothing and costs below it, as a statement of accounts has them.
  const isIncomeAbove = (line: number) => isIncome(line) && isOfSign(lines, line, 1);
  const rest = plus.filter((line) => !isIncomeAbove(line));
  return (
    rest.length > 0 &&
    rest.length < plus.length &&
    rest.every((line) => isOfSign(lines, line, -1)) &&
    !rest.every(isIncome) &&
    namesAt(rows, at[total]!).some(isLeftByName)
  );
}

/** Whether a name says that it is income less spending, or spending less income; null where it says neither. */
function incomeOverSpending(name: string): boolean | null {
  const [, first] =
    /\b(income|receipts|expenditure|payments) over (income|receipts|expenditure|payments)\b/i.exec(name) ??
    [];
  if (first !== undefined) return /^(income|receipts)$/i.test(first);
  return /^(net )?surplus\b/i.test(name.trim()) ? true : null;
}

/** Whether a total is added to others above nothing, and not to income. */
function isAddedToSpending(lines: Lines, line: number): boolean {
  const { total, plus, minus } = lines.parentOf.get(line)!;
  const isOfIncome = lines.sides.ofTotal(total) === "income";
  return (
    !isOfIncome &&
    minus.length === 0 &&
    !lines.isRound(total) &&
    plus.every((part) => isOfSign(lines, part, 1))
  );
}

/** Whether no amount of a line is of the other sign. */
function isOfSign({ rows, at }: Lines, line: number, sign: 1 | -1): boolean {
  return rows.lines.get(at[line]!)!.every((amount) => (amount ?? 0) * sign >= 0);
}

/** The sign with which each line is in what is stated last, where spending makes it more. */
function effectsOf({ linkOf, isRound }: Lines, { links, open }: Chain): ReadonlyMap<number, number> {
  const effects = new Map<number, number>();
  const set = (first: number): void => {
    const next: [line: number, effect: number][] = [[first, 1]];
    for (let each = next.pop(); each !== undefined; each = next.pop()) {
      const [line, effect] = each;
      if (effects.has(line)) continue;
      effects.set(line, effect);
      const link = linkOf.get(line);
      if (link === undefined) continue;
      // What is left of income after spending, or told below nothing, is the same turned round.
      const turn = isRound(line) ? -1 : 1;
      // What is left of it once more is turned already.
      const isTurned = (part: number) => linkOf.has(part) && isRound(part);
      for (const part of link.plus) next.push([part, isTurned(part) ? effect : effect * turn]);
      for (const part of link.minus) next.push([part, 0 - effect * turn]);
    }
  };
  for (const line of open) set(line);
  for (const { total } of [...links].reverse()) set(total);
  return effects;
}

/** The side of the total that adds up nothing but leaves, or leaves and a total of them: "Total income (including precept)". */
function sideOfParent({ sides, linkOf }: Lines, parent: Link | undefined): Side | undefined {
  if (parent === undefined || parent.minus.length > 0) return undefined;
  const isOfTotals = parent.plus.filter((part) => linkOf.has(part)).length > 1;
  return isOfTotals ? undefined : sides.ofTotal(parent.total);
}
