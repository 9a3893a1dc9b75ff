import { nameKey } from "../../model/names";
import { plainHeading } from "../heading-words";
import { amountAt } from "../shape";
import type { Arrangement, Seen } from "./arrangement";
import { LEVEL } from "./label-roles";
import { inOrderOfStages } from "./amount-order";
import { namesIn } from "./lines";
import { stageOf } from "./stages";
import { isMeasure } from "./money-words";
import { MOST_SIDES, MOST_VALUES, namesUnder, spendingAmong } from "./sides";
import { signColumn } from "./signs-in-column";
import type { Ask } from "./understanding";
import { columnOfUnits } from "./units-in-rows";

/** A column by which rows may be chosen. */
export interface Choice {
  readonly column: number;
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
const WHOLE = /^(national|regional|regions?|country|england|wales|scotland|uk|total|all|overall|aggregate)$/i;
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
    .map(({ column }) => ({ column, role: null, name: null, values: namesUnder(seen, column) }))
    .filter(({ values }) => values.length > 1 && values.length <= MOST_VALUES);
}

export function choiceOfYear(seen: Seen, { roles }: Arrangement): Choice | null {
  const source = roles.year;
  if (source?.from !== "column") return null;
  const [column] = source.columns;
  const values = namesUnder(seen, column!);
  if (values.length < 2 || values.length > MOST_VALUES) return null;
  const sorted = [...values].sort();
  return { column: column!, role: "year", name: sorted.at(-1)!, values: sorted.reverse() };
}

/** Places of several sizes among each other, each the sum of smaller ones: the smallest are read. */
export function choiceOfLevel(seen: Seen, arrangement: Arrangement): Choice | null {
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
    // What is paid out of revenue and out of capital is paid, and grants for both are grants.
    if (
      (kind === "payments" || kind === "grants") &&
      values.every((value) => /^(revenue|capital|rev|cap)$/i.test(value))
    )
      return [];
    const isVersion = VERSION.test(heading) && !values.every((value) => stageOf(value) !== null);
    const first = isVersion
      ? (values.find((value) => LIKELIEST.test(value)) ?? values[0]!)
      : likeliest(seen, arrangement, column, values);
    return first === null ? [] : [{ column, role: "amount", name: first, values }];
  });
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
  if (values.length < 2 || !values.every(isMeasure)) return null;
  const nameAt = namesIn(seen, column);
  const sumOf = (name: string) =>
    seen.rows
      .filter((row) => nameKey(nameAt(row) ?? "") === nameKey(name))
      .flatMap((row) => amounts.map((amount) => amountAt(seen.grid, row, amount.column) ?? 0))
      .reduce((sum, amount) => sum + amount, 0);
  return inOrderOfStages(values, sumOf)[0]!;
}
