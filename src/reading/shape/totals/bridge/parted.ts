import type { Chain } from "../../../additive";
import { namesAt } from "../rows";
import type { Rows } from "../rows";
import { sectionName } from "../section-names";
import type { Leaf } from "./leaves";
import { endOfSpending } from "./spending-end";
import type { End } from "./spending-end";
import { endOfStatement } from "./statement-end";
import { isGrossByName, isLeftOfBoth } from "./who-pays";
import { isAllSpending } from "../../../vocabulary";

/** The leaves of a table by what they are to what is spent. */
export interface Parted {
  readonly spent: readonly Leaf[];
  /** Income that a total or a section of its own tells from spending. */
  readonly apart: readonly Leaf[];
  /** Income that is taken off what is spent. */
  readonly income: readonly Leaf[];
  /** What says how what is spent is paid for. */
  readonly below: readonly Leaf[];
  /** What is left of income and spending, in no sum. */
  readonly leftOver: readonly Leaf[];
  /** What comes below that in a statement of accounts. */
  readonly after: readonly Leaf[];
  readonly end: End;
  /** The row that says what is spent before income is taken off. */
  readonly gross: number | undefined;
}

/** Parts the leaves of a chain; `at` are the rows of its lines. null where nothing says where spending ends, and no income is apart. */
export function parted(
  rows: Rows,
  at: readonly number[],
  chain: Chain,
  leaves: readonly Leaf[],
): Parted | null {
  const apart = incomeApart(rows, leaves);
  const left = endOfStatement(rows, at, chain, leaves);
  const isApart = new Set(apart);
  const statement = leaves.filter((leaf) => !isApart.has(leaf));
  const isAfter = ({ row }: Leaf) => left !== null && row >= left;
  const rest = statement.filter((leaf) => !isAfter(leaf));
  const found = endOfSpending(rows, at, chain, rest);
  if (found === null && apart.length === 0) return null;
  const end = found ?? { row: rest.at(-1)?.row ?? 0, isGross: false, isOfServices: false, isSure: true };
  const gross = grossAbove(rows, at, chain, rest, end.row);
  const above = rest.filter(({ row }) => row <= end.row);
  const isIncome = ({ row, isTurned, comesOff }: Leaf) =>
    isTurned || (gross !== undefined && row > gross && comesOff);
  const after = statement.filter(isAfter);
  return {
    spent: above.filter((leaf) => !isLeftOver(leaf) && !isIncome(leaf)),
    apart,
    income: above.filter((leaf) => !isLeftOver(leaf) && isIncome(leaf)),
    below: rest.filter(({ row }) => row > end.row),
    leftOver: [...above, ...after].filter(isLeftOver),
    after: after.filter((leaf) => !isLeftOver(leaf)),
    end,
    gross: end.isGross ? end.row : gross,
  };
}

/** What is left of income and spending, and no part of what is spent by any sum. */
function isLeftOver({ names, isSettled }: Leaf): boolean {
  return !isSettled && names.some(isLeftOfBoth);
}

/** Rows of income that a total or a section of their own tells from those of spending. */
function incomeApart({ grid, block }: Rows, leaves: readonly Leaf[]): readonly Leaf[] {
  const income = leaves.filter(({ side }) => side === "income");
  const first = leaves.findIndex(({ side }) => side === "spending");
  if (first === -1 || income.length > 0) return first === -1 ? [] : income;
  // What has a total of its own before the only heading of the table, which is of spending.
  const sections = block.rows.filter(({ kind }) => kind === "section");
  const before = leaves.slice(0, first);
  const isApart =
    sections.length === 1 &&
    sections[0]!.row > (before.at(-1)?.row ?? Infinity) &&
    isAllSpending(sectionName(grid, block, sections[0]!.row));
  return isApart && before.every(({ isSettled, side }) => isSettled && side === undefined) ? before : [];
}

/** The total, or the first row, that is called gross and has more spending below it. */
function grossAbove(
  rows: Rows,
  at: readonly number[],
  { links }: Chain,
  [first]: readonly Leaf[],
  end: number,
): number | undefined {
  const totals = links.filter(({ minus }) => minus.length === 0).map(({ total }) => at[total]!);
  const saysGross = (name: string) => isGrossByName(name) && /\bgross\b/i.test(name);
  return [...totals, ...(first === undefined ? [] : [first.row])].find(
    (row) => row < end && namesAt(rows, row).some(saysGross),
  );
}
