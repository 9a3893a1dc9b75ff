import { counted } from "../../../../model/wording";
import type { Chain, Link } from "../../../additive";
import type { CountedRows, IncomeBelow, LeftOut } from "../counted-rows";
import { named, namesAt } from "../rows";
import type { Rows } from "../rows";
import type { Leaf } from "./leaves";
import type { End } from "./spending-end";
import { isNetByName, movesReserves } from "./who-pays";

/** What each total of a chain says, as a reason to leave it out. */
export function totalsOf(rows: Rows, at: readonly number[], { links }: Chain): readonly LeftOut[] {
  return links.map((link) => {
    const row = at[link.total]!;
    const name = named(rows, row);
    if (link.surplus >= 0) return { row, why: `${name} ${whatItStates(rows, at, link)}` };
    const why = `${name} is a total by its name, but the rows beside it do not add up to it`;
    return { row, why, isDoubtful: true };
  });
}

function whatItStates(rows: Rows, at: readonly number[], { total, plus, minus }: Link): string {
  const [first] = [...plus, ...minus];
  const count = plus.length + minus.length;
  if (first === undefined) return "adds up totals above it";
  if (count === 1) return `is ${named(rows, at[first]!)} once more`;
  if (minus.length > 0) return `is what is left of ${named(rows, at[first]!)}`;
  return `is the sum of the ${count} rows ${first < total ? "above" : "below"}`;
}

/** Rows left out with a sentence for all of them. */
export interface Told {
  readonly leftOut: readonly LeftOut[];
  readonly told: readonly string[];
}

/** Rows left out for one reason, which is told once where it is sure, and of each row where a person should look. */
export function leftOutAs(rows: Rows, leaves: readonly Leaf[], why: string, isSure: boolean): Told {
  const [first, ...others] = leaves;
  if (first === undefined) return { leftOut: [], told: [] };
  const leftOut = leaves.map(({ row }) => ({
    row,
    why: `${named(rows, row)} ${why}`,
    ...(isSure ? {} : { isDoubtful: true }),
  }));
  const more = others.length === 0 ? "" : ` (and ${counted(others.length, "row", "rows")} more)`;
  return { leftOut, told: isSure ? [`${named(rows, first.row)}${more} ${why}, and is left out.`] : [] };
}

/** What is left of gross spending after rows of income that are written below nothing, which may be meant as well. */
export function netOf(
  rows: Rows,
  at: readonly number[],
  { links }: Chain,
  end: End,
  income: readonly Leaf[],
): Pick<CountedRows, "incomeBelow"> {
  const net = links.find(
    ({ total, surplus }) =>
      at[total]! > end.row && surplus >= 0 && namesAt(rows, at[total]!).some(isNetByName),
  );
  if (net === undefined || !end.isGross) return {};
  const before = income.filter(({ row }) => row < at[net.total]!);
  const areReserves = before.every(({ names }) => names.some(movesReserves));
  if (before.length === 0 || areReserves || before.some(({ isTurned }) => isTurned)) return {};
  const nameOf = (row: number) => namesAt(rows, row)[0] ?? "";
  const incomeBelow: IncomeBelow = {
    rows: before.map(({ row }) => row),
    gross: nameOf(end.row),
    net: nameOf(at[net.total]!),
  };
  return { incomeBelow };
}
