import { nameKey } from "../../model/names";
import { amountAt } from "../shape";
import type { Arrangement, Seen } from "./arrangement";
import type { ColumnSeen } from "./columns";
import { LEVEL } from "./label-roles";
import { namesIn } from "./lines";
import type { Ask, CellsLeftOut, RowFilter } from "./understanding";
import { plainHeading } from "../heading-words";
import { isMeasure } from "./money-words";
import { signColumn } from "./signs-in-column";
import { MOST_SIDES, MOST_VALUES, namesUnder, spendingAmong } from "./sides";
import { columnOfUnits } from "./units-in-rows";

/** The rows that are read where adding all of them up would make no sense, and what is left out then. */
export interface RowsChosen {
  readonly rows: readonly number[];
  readonly asks: readonly Ask[];
  readonly leftOut: readonly CellsLeftOut[];
  /** The columns with few different names, by any of which rows may be chosen. */
  readonly filters: readonly RowFilter[];
}

/** Columns that tell versions of the same amounts apart. */
const VERSION =
  /^(scenario|version|case|stage|price bas(e|is)|release|option|iteration|draft)s?( (name|no\.?|number))?$/i;
const WHOLE = /^(national|regional|regions?|country|england|wales|scotland|uk|total|all|overall|aggregate)$/i;
const LIKELIEST = /\b(final|approved|latest|current|central|base(line|case)?|cash)\b/i;
const PREFERRED = [/net/, /budget/, /actual|outturn/];

/**
 * Rows of several years, of income beside expenditure, or of budget beside actual are not added up: the latest year, the expenditure, the
 * budget are read, and the others are there to be chosen.
 */
export function choiceOfRows(seen: Seen, arrangement: Arrangement): RowsChosen {
  let chosen: RowsChosen = { rows: seen.rows, asks: [], leftOut: [], filters: [] };
  if (arrangement.amounts.length === 0) return chosen;
  const proposed = [
    choiceOfYear(seen, arrangement),
    choiceOfLevel(seen, arrangement),
    ...choicesOfSide(seen, arrangement),
  ].filter((choice) => choice !== null);
  for (const offered of [...proposed, ...otherChoices(seen, arrangement, proposed)]) {
    const choice = asAnswered(seen, offered);
    const { name } = choice;
    const filters = [...chosen.filters, filterOf(seen, choice)];
    if (name === null) {
      chosen = { ...chosen, filters };
      continue;
    }
    const nameAt = namesIn(seen, choice.column);
    chosen = {
      rows: chosen.rows.filter((row) => nameKey(nameAt(row) ?? "") === nameKey(name)),
      asks: choice.role === null ? chosen.asks : [...chosen.asks, askOf(choice, choice.role, name)],
      leftOut: [...chosen.leftOut, ...leftOutBy(seen, arrangement, chosen.rows, choice.column, name)],
      filters,
    };
  }
  return chosen;
}

/** A column by which rows may be chosen. */
interface Choice {
  readonly column: number;
  /** What is asked about by it; null where it is only offered. */
  readonly role: Ask["role"] | null;
  /** The name of the rows that are read; null for any. */
  readonly name: string | null;
  /** All names, in the order in which they are offered. */
  readonly values: readonly string[];
}

/** What a person wants of the column rather than what was proposed. */
function asAnswered({ answers, grid }: Seen, choice: Choice): Choice {
  const wanted = answers.rows?.find(({ column }) => column === choice.column + grid.sheet.column);
  if (wanted === undefined) return choice;
  const { name } = wanted;
  const known = name === null ? null : choice.values.find((value) => nameKey(value) === nameKey(name));
  return known === undefined ? choice : { ...choice, name: known };
}

function askOf({ values }: Choice, role: Ask["role"], first: string): Ask {
  return { role, first, others: values.filter((value) => value !== first) };
}

function filterOf({ columns, grid }: Seen, { column, name, role, values }: Choice): RowFilter {
  return {
    column: column + grid.sheet.column,
    heading: headingOf(columns, column),
    values,
    chosen: name,
    isAsked: role !== null,
  };
}

/** Any other column with few different names, none of which is left out unasked. */
function otherChoices(seen: Seen, { roles }: Arrangement, proposed: readonly Choice[]): readonly Choice[] {
  const named = [roles.agency, roles.service, roles.grant, roles.supplier, roles.permitted].flatMap(
    (source) =>
      source?.from === "column" ? source.columns : source?.from === "group" ? [source.column] : [],
  );
  const taken = new Set([...named, ...proposed.map(({ column }) => column)]);
  return seen.columns
    .filter(
      ({ column, holds, distinct }) =>
        !taken.has(column) && ["names", "codes", "years"].includes(holds) && distinct > 1,
    )
    .map(({ column }) => ({ column, role: null, name: null, values: namesUnder(seen, column) }))
    .filter(({ values }) => values.length > 1 && values.length <= MOST_VALUES);
}

function choiceOfYear(seen: Seen, { roles }: Arrangement): Choice | null {
  const source = roles.year;
  if (source?.from !== "column") return null;
  const [column] = source.columns;
  const values = namesUnder(seen, column!);
  if (values.length < 2 || values.length > MOST_VALUES) return null;
  const sorted = [...values].sort();
  return { column: column!, role: "year", name: sorted.at(-1)!, values: sorted.reverse() };
}

/** Places of several sizes among each other, each the sum of smaller ones: the smallest are read. */
function choiceOfLevel(seen: Seen, arrangement: Arrangement): Choice | null {
  const taken = columnsTaken(arrangement);
  for (const { column, heading, holds, distinct } of seen.columns) {
    if (holds !== "names" || taken.has(column) || distinct < 2 || !LEVEL.test(plainHeading(heading)))
      continue;
    const values = namesUnder(seen, column);
    const whole = values.filter((value) => WHOLE.test(value));
    const [first, ...others] = values.filter((value) => !WHOLE.test(value));
    if (whole.length > 0 && first !== undefined && others.length === 0)
      return { column, role: "agency", name: first, values };
  }
  return null;
}

/** Columns that tell income from expenditure, or budget from actual. */
function choicesOfSide(seen: Seen, arrangement: Arrangement): readonly Choice[] {
  const { kind } = arrangement;
  const taken = columnsTaken(arrangement);
  // Credits are taken off the debits beside them.
  const signs = signColumn(seen)?.column;
  return seen.columns.flatMap(({ column, holds, distinct, heading }): readonly Choice[] => {
    if (
      holds !== "names" ||
      taken.has(column) ||
      column === signs ||
      distinct > MOST_SIDES ||
      distinct < 2 ||
      column === columnOfUnits(seen)
    )
      return [];
    const values = namesUnder(seen, column);
    // What is paid out of revenue and out of capital is paid, and grants for both are grants.
    if (
      (kind === "payments" || kind === "grants") &&
      values.every((value) => /^(revenue|capital|rev|cap)$/i.test(value))
    )
      return [];
    const first = VERSION.test(heading)
      ? (values.find((value) => LIKELIEST.test(value)) ?? values[0]!)
      : sideOf(values);
    return first === null ? [] : [{ column, role: "amount", name: first, values }];
  });
}

/** The columns that play a part already. */
function columnsTaken({ roles }: Arrangement): ReadonlySet<number> {
  return new Set(Object.values(roles).flatMap((source) => (source.from === "column" ? source.columns : [])));
}

function sideOf(values: readonly string[]): string | null {
  const spending = spendingAmong(values);
  if (spending !== null) return spending;
  const keys = values.map(nameKey);
  if (values.length < 2 || !values.every(isMeasure)) return null;
  const best = PREFERRED.map((words) => keys.findIndex((key) => words.test(key))).find((at) => at !== -1);
  return values[best ?? 0]!;
}

function leftOutBy(
  seen: Seen,
  { amounts }: Arrangement,
  rows: readonly number[],
  column: number,
  name: string,
): readonly CellsLeftOut[] {
  const { grid, block } = seen;
  const wanted = nameKey(name);
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
      why: `${headingOf(seen.columns, column)} is "${nameAt(row) ?? ""}", not "${name}"`,
      amount: amounts.reduce((sum, each) => sum + (amountAt(grid, row, each.column) ?? 0), 0),
    }));
}

function headingOf(columns: readonly ColumnSeen[], column: number): string {
  return columns.find((each) => each.column === column)?.heading ?? "the column";
}
