import { BY_NAME_ALONE } from "../by-name-alone";
import type { Chain, Link, Wrong } from "../../../additive";
import type { CountedRows, IncomeBelow, LeftOut } from "../counted-rows";
import { namesAt } from "../rows";
import type { Rows } from "../rows";
import { butComesTo, toldWhereWrong } from "../wrong-figures";
import type { Leaf } from "./leaves";
import { isNetByName, movesReserves } from "./who-pays";

/** What each total of a chain says, as a reason to leave it out. */
export function totalsOf(rows: Rows, at: readonly number[], { links }: Chain): readonly LeftOut[] {
  const linkOf = new Map(links.map((link) => [link.total, link]));
  return links.map((link) => {
    const row = at[link.total]!;
    const name = totalNamed(rows, row);
    if (link.surplus >= 0) {
      const wrong = wrongByItself(rows, at, link, linkOf);
      const why = `${name} ${whatItStates(rows, at, link)}${butComesTo(rows, row, wrong)}`;
      return { row, why, ...toldWhereWrong(wrong) };
    }
    const why = `${name} is a total ${BY_NAME_ALONE}`;
    return { row, why, isDoubtful: true };
  });
}

/** Chosen: a figure is wrong for another's sake where all but so much of it comes from that one. */
const FROM_PARTS = 0.1;

/** The figures of a total that are wrong by themselves, and not because a total among its parts is. */
function wrongByItself(
  { lines }: Rows,
  at: readonly number[],
  { total, plus, minus, wrong }: Link,
  linkOf: ReadonlyMap<number, Link>,
): readonly Wrong[] {
  const said = (line: number, column: number) => lines.get(at[line]!)![column] ?? 0;
  const off = (line: number, column: number): number => {
    const own = linkOf.get(line)?.wrong.find((each) => each.column === column);
    return own === undefined ? 0 : own.sum - said(line, column);
  };
  return wrong.filter(({ column, sum }) => {
    const ofParts = [
      ...plus.map((part) => off(part, column)),
      ...minus.map((part) => 0 - off(part, column)),
    ].reduce((all, each) => all + each, 0);
    const whole = sum - said(total, column);
    return Math.abs(whole + ofParts) > FROM_PARTS * Math.abs(whole);
  });
}

function whatItStates(rows: Rows, at: readonly number[], { total, plus, minus }: Link): string {
  const [first] = [...plus, ...minus];
  const count = plus.length + minus.length;
  if (first === undefined) return "adds up once more what is added up above it";
  if (count === 1) return `is ${totalNamed(rows, at[first]!)} once more`;
  if (plus.length === 0) return `takes back the ${count} rows above`;
  if (minus.length > 0)
    return `is what is left of ${plus.length === 1 ? totalNamed(rows, at[first]!) : `the ${count} rows above`}`;
  return `is the sum of the ${count} rows ${first < total ? "above" : "below"}`;
}

/** What a total is called, as a reader is told. */
export function totalNamed(rows: Rows, row: number): string {
  const [name] = namesAt(rows, row);
  return name === undefined ? "the total" : `"${name}"`;
}

/** Rows left out for one reason, which a person should look at where it is not sure. */
export function leftOutAs(leaves: readonly Leaf[], why: string, isSure: boolean): readonly LeftOut[] {
  return leaves.map(({ row }) => ({
    row,
    why,
    ...(isSure ? { isSaidThoughSure: true } : { isDoubtful: true }),
  }));
}

/** What is left of gross spending after rows of income that are written below nothing, which may be meant as well. */
export function netOf(
  rows: Rows,
  at: readonly number[],
  { links }: Chain,
  gross: number | undefined,
  income: readonly Leaf[],
): Pick<CountedRows, "incomeBelow"> {
  const net = links.find(
    ({ total, surplus }) =>
      gross !== undefined &&
      at[total]! > gross &&
      surplus >= 0 &&
      namesAt(rows, at[total]!).some(isNetByName),
  );
  if (net === undefined || gross === undefined) return {};
  const before = income.filter(({ row }) => row < at[net.total]!);
  const areReserves = before.every(({ names }) => names.some(movesReserves));
  if (before.length === 0 || areReserves || before.some(({ isTurned }) => isTurned)) return {};
  const nameOf = (row: number) => namesAt(rows, row)[0] ?? "";
  const incomeBelow: IncomeBelow = {
    rows: before.map(({ row }) => row),
    gross: nameOf(gross),
    net: nameOf(at[net.total]!),
  };
  return { incomeBelow };
}
