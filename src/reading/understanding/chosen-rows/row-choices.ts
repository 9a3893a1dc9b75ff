import { plainHeading } from "../../heading-words";
import type { Arrangement, Seen } from "../arrangement";
import { LEVEL } from "../roles";
import { MOST_VALUES, namesGiven, namesIn, namesOf, namesUnder } from "../lines";
import type { Names } from "../lines";
import { tierOf, yearIn } from "../words";
import type { Ask } from "../understanding";
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

const WHOLE = new RegExp(
  `^(national|regional|regions?|country|${COUNTRIES}|total|all|overall|aggregate)$`,
  "i",
);

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

/** The columns that play a part already. */
export function columnsTaken({ roles }: Arrangement): ReadonlySet<number> {
  return new Set(Object.values(roles).flatMap((source) => (source.from === "column" ? source.columns : [])));
}
