import { nameKey } from "../../../model/names";
import { plainHeading } from "../../heading-words";
import { amountAt, textAt } from "../../shape";
import type { Arrangement, Seen } from "../arrangement";
import { LEVEL } from "../roles";
import { inOrderOfStages, stageOf } from "../amounts";
import { namesIn, namesOf, MOST_SIDES, MOST_VALUES, namesGiven, namesUnder, spendingAmong } from "../lines";
import type { Names } from "../lines";
import { isMeasure, isNoMoney, tierOf, yearIn } from "../words";
import { signColumn } from "../rows";
import type { Ask } from "../understanding";
import { columnOfUnits } from "../units";
import { yearTold } from "../kind";
import { COUNTRIES } from "../../vocabulary";

/** A column by which rows may be chosen. */
export interface Choice {
  readonly column: number;
  /** The names of the rows by it: those of its cells, or those of the sections that are in it. */
  readonly nameAt: Names;
  /** What it is called where its heading does not say. */
  readonly called?: string;
  /** What is asked about by it; null where it is only offered. */
  readonly role: Ask["role"] | null;
  /** The name of the rows that are read; null for any. */
  readonly name: string | null;
  /** All names, in the order in which they are offered. */
  readonly values: readonly string[];
}

/** Columns that tell versions of the same amounts apart. */
const VERSION =
  /^(scenario|version|case|stage|price bas(e|is)|release|option|iteration|draft)s?( (name|no\.?|number))?$/i;
const WHOLE = new RegExp(
  `^(national|regional|regions?|country|${COUNTRIES}|total|all|overall|aggregate)$`,
  "i",
);
const LIKELIEST = /\b(final|approved|latest|current|central|base(line|case)?|cash)\b/i;

/** Any other column with few different names, none of which is left out unasked. */
export function otherChoices(
  seen: Seen,
  { roles }: Arrangement,
  proposed: readonly Choice[],
): readonly Choice[] {
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
    .map(({ column }) => ({
      column,
      nameAt: namesIn(seen, column),
      role: null,
      name: null,
      values: namesUnder(seen, column),
    }))
    .filter(({ values }) => values.length > 1 && values.length <= MOST_VALUES);
}

export function choiceOfYear(seen: Seen, { roles }: Arrangement): Choice | null {
  const source = roles.year;
  const column =
    source?.from === "column" ? source.columns[0] : source?.from === "group" ? source.column : undefined;
  const nameAt = namesOf(seen, source);
  if (column === undefined || nameAt === null) return null;
  const values = namesGiven(seen, nameAt);
  if (values.length < 2 || values.length > MOST_VALUES) return null;
  const byYear = (value: string) => `${yearIn(value) ?? ""} ${value}`;
  const latestFirst = [...values].sort((one, other) => (byYear(one) < byYear(other) ? 1 : -1));
  const told = yearTold(
    seen.around,
    values.map(yearIn).filter((year) => year !== null),
  )?.year;
  const name = latestFirst.find((value) => told !== undefined && yearIn(value) === told) ?? latestFirst[0]!;
  const ofSections = source?.from === "group" && source.rows.length > 0 ? { called: "the section" } : {};
  return { column, nameAt, role: "year", name, values: latestFirst, ...ofSections };
}

/** Bodies or places of several sizes among each other. */
export function choiceOfLevel(seen: Seen, arrangement: Arrangement): Choice | null {
  return choiceOfTier(seen, arrangement) ?? choiceBySize(seen, arrangement);
}

/** Health authorities of regions among those within them. */
function choiceOfTier(seen: Seen, { roles: { agency } }: Arrangement): Choice | null {
  const nameAt = agency?.from === "column" ? namesOf(seen, agency) : null;
  const column = agency?.from === "column" ? agency.columns[0] : undefined;
  if (nameAt === null || column === undefined) return null;
  const tierAt = (row: number) => TIERS[tierOf(nameAt(row) ?? "") ?? "none"];
  const values = namesGiven(seen, tierAt);
  if (values.length !== 2 || values.includes(TIERS.none)) return null;
  return { column, nameAt: tierAt, called: "the body", role: "agency", name: TIERS.wider, values };
}

const TIERS = { wider: "of a region", within: "within a region", none: "other" };

/** Places of which each is the sum of smaller ones: the smallest are read. */
function choiceBySize(seen: Seen, arrangement: Arrangement): Choice | null {
  const taken = columnsTaken(arrangement);
  for (const { column, heading, holds, distinct } of seen.columns) {
    if (holds !== "names" || taken.has(column) || distinct < 2 || !LEVEL.test(plainHeading(heading)))
      continue;
    const values = namesUnder(seen, column);
    const whole = values.filter((value) => WHOLE.test(value));
    const [first, ...others] = values.filter((value) => !WHOLE.test(value));
    if (whole.length > 0 && first !== undefined && others.length === 0)
      return { column, nameAt: namesIn(seen, column), role: "agency", name: first, values };
  }
  return null;
}

/** Columns that tell income from expenditure, or budget from actual. */
export function choicesOfSide(seen: Seen, arrangement: Arrangement): readonly Choice[] {
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
    if (values.length < 2) return [];
    // What is paid out of revenue and out of capital is paid, and grants for both are grants.
    if (
      (kind === "payments" || kind === "grants") &&
      values.every((value) => /^(revenue|capital|rev|cap)$/i.test(value))
    )
      return [];
    // What was taken back of a payment is no other side of it.
    const spending = spendingAmong(values);
    if (kind === "payments" && spending !== null && areCredits(seen, arrangement, column, spending))
      return [];
    const isVersion = VERSION.test(heading) && !values.every((value) => stageOf(value) !== null);
    const money = values.filter((value) => !isCount(value));
    const first = isVersion
      ? (values.find((value) => LIKELIEST.test(value)) ?? values[0]!)
      : likeliest(seen, arrangement, column, money.length < values.length ? money : values);
    // What is counted beside the only money is never meant.
    const role = money.length === 1 ? null : "amount";
    return first === null ? [] : [{ column, nameAt: namesIn(seen, column), role, name: first, values }];
  });
}

/** Whether none of the rows beside those of a name is above nothing. */
function areCredits(
  { grid, rows }: Seen,
  { amounts }: Arrangement,
  column: number,
  spending: string,
): boolean {
  const others = rows.filter((row) => nameKey(textAt(grid, row, column)) !== nameKey(spending));
  return others.every((row) => amounts.every((each) => (amountAt(grid, row, each.column) ?? 0) <= 0));
}

/** "FTE", "Population": rows of it are no money. */
function isCount(value: string): boolean {
  return !isMeasure(value) && isNoMoney(value);
}

/** The columns that play a part already. */
function columnsTaken({ roles }: Arrangement): ReadonlySet<number> {
  return new Set(Object.values(roles).flatMap((source) => (source.from === "column" ? source.columns : [])));
}

/** The side or the stage of amounts that is read of several in rows; null where the names are something else. */
function likeliest(
  seen: Seen,
  { amounts }: Arrangement,
  column: number,
  values: readonly string[],
): string | null {
  const spending = spendingAmong(values);
  if (spending !== null) return spending;
  if (values.length === 0 || !values.every(isMeasure) || isRemark(seen, column)) return null;
  const nameAt = namesIn(seen, column);
  const sumOf = (name: string) =>
    seen.rows
      .filter((row) => nameKey(nameAt(row) ?? "") === nameKey(name))
      .flatMap((row) => amounts.map((amount) => amountAt(seen.grid, row, amount.column) ?? 0))
      .reduce((sum, amount) => sum + amount, 0);
  return inOrderOfStages(values, sumOf)[0]!;
}

/** "revised" and "estimate" beside some rows, under no heading, where no name comes under two of them: nothing is told twice. */
function isRemark({ grid, rows, columns }: Seen, column: number): boolean {
  if (columns.some((each) => each.column === column && each.heading !== "")) return false;
  const names = columns.filter((each) => each.column !== column && each.holds === "names");
  const keys = rows.map((row) => nameKey(names.map((each) => textAt(grid, row, each.column)).join("\n")));
  const isPartly = rows.some((row) => grid.classAt(row, column) === "blank");
  return isPartly && names.length > 1 && new Set(keys).size === rows.length;
}
