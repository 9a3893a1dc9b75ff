import { nameKey } from "../../../model/names";
import type { CountedRows, LeftOut } from "./counted-rows";
import { sectionName } from "./section-names";
import { named, namesAt } from "./rows";
import type { Rows } from "./rows";
import { isBeforeCosts, saysWhatIsLeft } from "../total-words";

/** "Total income", "Income": what the rows added up, or below the heading, bring in. */
const INCOME =
  /^(total |gross |sub ?total |budget(ed)? |operating |operational |estimated |other |revenue )*(income|receipts|resources|sources of funds|turnover|operating revenues?|financing)( total| from (continuing )?(operations|activities)| for the (year|period))*$/;
/** What the other rows are called that the same table adds up. */
const SPENDING = /\b(expenditure|expenses|spend(ing)?|costs?|payments)\b/;

/**
 * A table that adds up its income and its spending apart, perhaps for one centre after another: the rows of income are no spending, and are
 * left out. Which rows are income is told by what adds them up, or by the heading of their section.
 */
export function withoutIncome(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut"> {
  const sides = sidesOf(rows, leftOut);
  const income = kept.filter((row) => sides.get(row) === "income");
  const isBoth = kept.some((row) => sides.get(row) === "spending");
  if (income.length === 0 || !isBoth) return withoutIncomeAboveNothing(rows, kept, leftOut);
  const end = endOfBoth(rows, leftOut);
  const below = end === undefined ? [] : kept.filter((row) => row > end);
  const out = new Set([...income, ...below]);
  return {
    data: kept.filter((row) => !out.has(row)),
    leftOut: [
      ...leftOut,
      ...income.map((row) => ({
        row,
        why: `${named(rows, row)} is among what comes in or pays for the rest, and the spending of the table is apart`,
        isDoubtful: true,
      })),
      ...below.map((row) => ({
        row,
        why: `${named(rows, row)} is below what is left of income and spending`,
      })),
    ],
  };
}

/** The row that tells what is left of all income after all spending, below which is how its worth has changed: "Gain on investments". */
function endOfBoth(rows: Rows, leftOut: readonly LeftOut[]): number | undefined {
  const end = leftOut.find(({ row }) =>
    namesAt(rows, row).some((name) => saysWhatIsLeft(name) && !isBeforeCosts(name)),
  )?.row;
  if (end === undefined) return undefined;
  const isFollowed =
    rows.block.rows.some(({ row, kind }) => row > end && kind === "section") ||
    leftOut.some(({ row }) => row > end && sideOf(namesAt(rows, row)) !== undefined);
  return isFollowed ? undefined : end;
}

/** What a line of income is called. */
const INCOME_LINE = /\b(income|revenues?|receipts|turnover)\b/;
const LEAST_COSTS = 3;

/**
 * A statement of income above nothing and costs below it, with what is left of them but no total of either: the income is left out, and so
 * is what comes below that (finance costs, dividends).
 */
function withoutIncomeAboveNothing(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut"> {
  // The numbers of notes beside the amounts are small.
  const signOf = (row: number) =>
    rows.lines
      .get(row)!
      .reduce<number>((most, amount) => (Math.abs(amount ?? 0) > Math.abs(most) ? (amount ?? 0) : most), 0);
  const end = leftOut.find(({ row }) => namesAt(rows, row).some(saysWhatIsLeft))?.row;
  const income = kept.filter(
    (row) => signOf(row) > 0 && namesAt(rows, row).some((name) => INCOME_LINE.test(nameKey(name))),
  );
  const costs = kept.filter((row) => end !== undefined && row < end && !income.includes(row));
  const isStatement =
    income.length > 0 && costs.length >= LEAST_COSTS && costs.every((row) => signOf(row) < 0);
  if (!isStatement) return { data: kept, leftOut };
  const whyOut = (row: number) =>
    income.includes(row)
      ? `${named(rows, row)} is among the income of the table, which has its spending below nothing`
      : `${named(rows, row)} is below what is left of income and costs`;
  const out = kept.filter((row) => !costs.includes(row));
  return {
    data: costs,
    leftOut: [...leftOut, ...out.map((row) => ({ row, why: whyOut(row), isDoubtful: true }))],
  };
}

type Side = "income" | "spending";

/** The side of each row: that of the total right after its run, or of its section. */
function sidesOf(rows: Rows, leftOut: readonly LeftOut[]): ReadonlyMap<number, Side | undefined> {
  const totals = new Set(leftOut.filter(({ isPart }) => !isPart).map(({ row }) => row));
  const sections = sidesOfSections(rows);
  const sides = new Map<number, Side | undefined>();
  let run: number[] = [];
  let section: "income" | "spending" | undefined;
  for (const row of rows.data) {
    const begun = sections.get(row);
    if (begun !== undefined) {
      for (const each of run) sides.set(each, section);
      run = [];
      section = begun ?? section;
    }
    if (!totals.has(row)) {
      run.push(row);
      continue;
    }
    const side = sideOf(namesAt(rows, row)) ?? section;
    for (const each of run) sides.set(each, side);
    run = [];
    if (section === "income") section = undefined;
  }
  for (const each of run) sides.set(each, section);
  return withRest(rows, sides, sections);
}

/** Where one section alone is called after spending, and rows with a total of their own come before it, these are the income. */
function withRest(
  { data, block }: Rows,
  sides: ReadonlyMap<number, Side | undefined>,
  sections: ReadonlyMap<number, Side | null>,
): ReadonlyMap<number, Side | undefined> {
  const [first, ...others] = [...sections].filter(([, side]) => side !== null);
  if (first === undefined || others.length > 0 || first[1] !== "spending") return sides;
  const before = data.filter((row) => row < first[0]);
  const isApart = before.length > 0 && before.some((row) => !sides.has(row));
  const isPlain = before.every((row) => sides.get(row) === undefined);
  const isOnlySection = block.rows.filter(({ kind }) => kind === "section").length === 1;
  if (!isApart || !isPlain || !isOnlySection) return sides;
  return new Map([...sides, ...before.map((row) => [row, "income" as const] as const)]);
}

/** The rows of data that begin a section, with its side; "Administration" below "EXPENDITURE" is a part of it, and has none of its own. */
function sidesOfSections({ grid, block }: Rows): ReadonlyMap<number, "income" | "spending" | null> {
  const begun = new Map<number, "income" | "spending" | null>();
  let open: "income" | "spending" | null | undefined;
  for (const { row, kind } of block.rows) {
    if (kind !== "data") open = sideOf([sectionName(grid, block, row)]) ?? open ?? null;
    else if (open !== undefined) {
      begun.set(row, open);
      open = undefined;
    }
  }
  return begun;
}

function sideOf(names: readonly string[]): "income" | "spending" | undefined {
  const keys = names.map((name) => nameKey(name).replace(/^\d+[.)]? |[:.]$/g, ""));
  if (keys.some((key) => INCOME.test(key))) return "income";
  return keys.some((key) => SPENDING.test(key)) ? "spending" : undefined;
}
