import { totalWord } from "../../shape";
import { preferredOf } from "../answers";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { titleSide } from "../kind";
import type { Narrowed } from "./narrowed";
import { sideOf } from "./stages";
import { yearIn } from "../words";

/** So many names have the same sides below them at least. */
const LEAST_NAMES = 2;

/**
 * One side of those that come again under each of several names: "Expenditure", "Income" and "Net" under each body. Under each of them what
 * is spent is what came in and what is left together, and none of that adds up another's. null where the columns are not so.
 */
export function sidesUnderGroups(seen: Seen): Narrowed | null {
  const level = levelOverSides(seen.money);
  if (level === null) return null;
  const nameOf = (column: ColumnSeen) => column.levels[level]!;
  const names = [...new Set(seen.money.map(nameOf))];
  const totals = names.filter((name) => totalWord(name) === "plain");
  const own = seen.money.filter((column) => !totals.includes(nameOf(column)));
  if (names.length - totals.length < LEAST_NAMES) return null;
  const headings = [...new Set(own.map(({ heading }) => heading))];
  const [first, ...others] = titleSide(seen.around) === "net" ? ["net", "gross"] : ["gross", "net"];
  const ordered = [first, ...others].flatMap((side) =>
    headings.filter((heading) => sideOf(heading) === side),
  );
  const wanted = preferredOf(seen.answers, "amount", ordered) ?? ordered[0]!;
  return {
    columns: own.filter(({ heading }) => heading === wanted),
    leftOut: seen.money
      .filter((column) => !own.includes(column) || column.heading !== wanted)
      .map((column) => ({
        column,
        why: own.includes(column) ? `${column.heading}, not ${wanted}` : `"${nameOf(column)}" is a total`,
      })),
    roles: {},
    asks: [
      {
        role: "amount",
        first: wanted,
        others: ordered.filter((heading) => heading !== wanted),
        because: "under each name the income and what is left are in columns of their own",
      },
    ],
    isByYear: false,
  };
}

/** The row of groups of which each text has one gross, one income and one net below it; null where there is none. */
function levelOverSides(money: readonly ColumnSeen[]): number | null {
  const sides = money.map(({ heading }) => sideOf(heading));
  if (
    money.length === 0 ||
    sides.includes(null) ||
    money.some(({ levels }) => levels.some((text) => yearIn(text) !== null))
  )
    return null;
  const depth = Math.min(...money.map(({ levels }) => levels.length));
  for (let level = 0; level < depth; level += 1) {
    const groups = new Map<string, string[]>();
    for (const { levels, heading } of money) {
      const name = levels[level]!;
      groups.set(name, [...(groups.get(name) ?? []), heading]);
    }
    const [one = [], ...rest] = [...groups.values()];
    const isWhole = new Set(one.map(sideOf)).size === 3 && one.length === 3;
    const isAgain = rest.length > 0 && rest.every((headings) => headings.join("\n") === one.join("\n"));
    if (isWhole && isAgain && !groups.has("")) return level;
  }
  return null;
}
