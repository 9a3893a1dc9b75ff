import { nameKey } from "../../model/names";
import { amountAt } from "../shape";
import type { Arrangement, Seen } from "./arrangement";
import type { ColumnSeen } from "./columns";
import { namesIn } from "./lines";
import type { Ask, CellsLeftOut } from "./understanding";
import { isMeasure } from "./money-words";
import { columnOfUnits } from "./unit";

/** The rows that are read where adding all of them up would make no sense, and what is left out then. */
export interface RowsChosen {
  readonly rows: readonly number[];
  readonly asks: readonly Ask[];
  readonly leftOut: readonly CellsLeftOut[];
}

const MOST_VALUES = 30;
const INCOME = /^(income|revenue|revenue income|receipts?|credit|grant income|fees and charges)$/;
const SPENDING = /^(expenditure|expenses?|spend(ing)?|cost|debit|payments?|gross expenditure)$/;
/** Columns that tell versions of the same amounts apart. */
const VERSION =
  /^(scenario|version|case|stage|price bas(e|is)|release|option|iteration|draft)s?( (name|no\.?|number))?$/i;
const LIKELIEST = /\b(final|approved|latest|current|central|base(line|case)?|cash)\b/i;
const PREFERRED = [/net/, /budget/, /actual|outturn/];

/**
 * Rows of several years, of income beside expenditure, or of budget beside actual are not added up: the latest year, the expenditure, the
 * budget are read, and the others are there to be chosen.
 */
export function choiceOfRows(seen: Seen, arrangement: Arrangement): RowsChosen {
  let chosen: RowsChosen = { rows: seen.rows, asks: [], leftOut: [] };
  if (arrangement.amounts.length === 0) return chosen;
  for (const choice of [choiceOfYear(seen, arrangement), choiceOfSide(seen, arrangement)]) {
    if (choice === null) continue;
    const nameAt = namesIn(seen, choice.column);
    chosen = {
      rows: chosen.rows.filter((row) => nameKey(nameAt(row) ?? "") === nameKey(choice.ask.first!)),
      asks: [...chosen.asks, choice.ask],
      leftOut: [...chosen.leftOut, ...leftOutBy(seen, arrangement, chosen.rows, choice)],
    };
  }
  return chosen;
}

interface Choice {
  readonly column: number;
  readonly ask: Ask;
}

function choiceOfYear(seen: Seen, { roles }: Arrangement): Choice | null {
  const source = roles.year;
  if (source?.from !== "column") return null;
  const [column] = source.columns;
  const values = valuesOf(seen, column!);
  if (values.length < 2 || values.length > MOST_VALUES) return null;
  const sorted = [...values].sort();
  const first = sorted.at(-1)!;
  return { column: column!, ask: { role: "year", first, others: sorted.slice(0, -1).reverse() } };
}

/** A column that tells income from expenditure, or budget from actual. */
function choiceOfSide(seen: Seen, { roles, kind }: Arrangement): Choice | null {
  const taken = new Set(
    Object.values(roles).flatMap((source) => (source.from === "column" ? source.columns : [])),
  );
  for (const seenColumn of seen.columns) {
    if (
      seenColumn.holds !== "names" ||
      taken.has(seenColumn.column) ||
      seenColumn.distinct > 6 ||
      seenColumn.distinct < 2 ||
      seenColumn.column === columnOfUnits(seen)
    )
      continue;
    const values = valuesOf(seen, seenColumn.column);
    // What is paid out of revenue and out of capital is paid.
    if (kind === "payments" && values.every((value) => /^(revenue|capital|rev|cap)$/i.test(value))) continue;
    const first = VERSION.test(seenColumn.heading)
      ? (values.find((value) => LIKELIEST.test(value)) ?? values[0]!)
      : sideOf(values);
    if (first !== null)
      return {
        column: seenColumn.column,
        ask: { role: "amount", first, others: values.filter((value) => value !== first) },
      };
  }
  return null;
}

function sideOf(values: readonly string[]): string | null {
  const keys = values.map(nameKey);
  const spending = keys.findIndex((key) => SPENDING.test(key));
  if (spending !== -1 && keys.some((key) => INCOME.test(key))) return values[spending]!;
  if (values.length < 2 || !values.every(isMeasure)) return null;
  const best = PREFERRED.map((words) => keys.findIndex((key) => words.test(key))).find((at) => at !== -1);
  return values[best ?? 0]!;
}

/** The different values of a column, as they come. */
function valuesOf(seen: Seen, column: number): readonly string[] {
  const values = new Map<string, string>();
  const nameAt = namesIn(seen, column);
  for (const row of seen.rows) {
    const text = nameAt(row) ?? "";
    if (text !== "" && !values.has(nameKey(text))) values.set(nameKey(text), text);
    if (values.size > MOST_VALUES) break;
  }
  return [...values.values()];
}

function leftOutBy(
  seen: Seen,
  { amounts }: Arrangement,
  rows: readonly number[],
  { column, ask }: Choice,
): readonly CellsLeftOut[] {
  const { grid, block } = seen;
  const wanted = nameKey(ask.first!);
  const nameAt = namesIn(seen, column);
  return rows
    .filter((row) => nameKey(nameAt(row) ?? "") !== wanted)
    .map((row) => ({
      box: {
        row: row + grid.sheet.row,
        column: block.span.first + grid.sheet.column,
        rows: 1,
        columns: block.span.last - block.span.first + 1,
      },
      why: `${headingOf(seen.columns, column)} is "${nameAt(row) ?? ""}", not "${ask.first!}"`,
      amount: amounts.reduce((sum, each) => sum + (amountAt(grid, row, each.column) ?? 0), 0),
    }));
}

function headingOf(columns: readonly ColumnSeen[], column: number): string {
  return columns.find((each) => each.column === column)?.heading ?? "the column";
}
