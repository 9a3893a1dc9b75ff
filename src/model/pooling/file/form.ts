import {
  AMOUNT,
  either,
  fieldProblem,
  listOf,
  NAME,
  oneOf,
  optional,
  orNull,
  record,
  required,
  shown,
  TEXT,
  wholeIn,
  YEAR,
} from "../../fields";
import type { Kind, Schema } from "../../fields";
import { BY_YEAR, GRANT_FIELDS, POOL_ADMINISTRATION, SERVICE_FIELDS } from "../fields";
import type { ByYear, GrantTerms, ServiceTerms } from "../fields";

/** The grants of a place and what they may pay for, as a file has them. */
export interface PoolFile {
  readonly pool: 1;
  readonly place: string;
  readonly firstYear: number;
  readonly years: number;
  readonly services: readonly ServiceRow[];
  readonly grants: readonly GrantRow[];
  readonly poolAdministration: ByYear;
}

export interface ServiceRow extends ServiceTerms {
  readonly id: string;
  readonly value: number;
  readonly need: ByYear;
  readonly other: ByYear;
  readonly left: ByYear | null;
  readonly floor: ByYear;
}

export interface GrantRow extends GrantTerms {
  readonly permitted: typeof EVERY_SERVICE | readonly string[];
  readonly freedFrom: number | null;
}

/** In place of a list of services. */
export const EVERY_SERVICE = "all";
/** Years of a file at most. */
export const MOST_YEARS = 30;

const SERVICE: Kind<ServiceRow> = record<ServiceRow>({
  id: required(NAME, "what the money is needed for"),
  ...SERVICE_FIELDS,
  value: optional(AMOUNT, 1, "what a pound is worth on it"),
  need: required(BY_YEAR, "how much it could use, whoever pays"),
  other: optional(BY_YEAR, 0, "other money available for it: council tax, core funding, fees"),
  left: optional(
    orNull(BY_YEAR),
    null,
    "what is left for grants to pay: the need less the other money, and never below nothing. Checked where it is given",
  ),
  floor: optional(BY_YEAR, 0, "its statutory minimum: the least that grants must pay for it"),
});

const GRANT: Kind<GrantRow> = record<GrantRow>({
  ...GRANT_FIELDS,
  permitted: required(
    either<typeof EVERY_SERVICE, readonly string[]>(oneOf([EVERY_SERVICE]), listOf(NAME), Array.isArray),
    "the services that its own conditions permit; all of them where it is not ring-fenced",
  ),
  freedFrom: optional(
    orNull(YEAR),
    null,
    "the first year in which its ring-fence is gone, where its freedom removes it; until then it is ring-fenced. From the first year where this is not given",
  ),
});

const FORMAT: Kind<1> = {
  read: (value, path) => {
    if (value === 1) return 1;
    throw fieldProblem(path, `These are no grants of format 1: "pool" is ${shown(value)}. Give 1.`);
  },
  schema: { const: 1 },
};

export const POOL: Kind<PoolFile> = record<PoolFile>(
  {
    pool: required(FORMAT, "the format of the file"),
    place: optional(TEXT, "", "the place's name"),
    firstYear: required(YEAR, "the calendar year in which the first financial year begins"),
    years: optional(wholeIn({ least: 1, most: MOST_YEARS }), 1, "how many years"),
    services: required(listOf(SERVICE, 1), "what the grants may pay for"),
    grants: required(listOf(GRANT, 1), "the grants"),
    poolAdministration: POOL_ADMINISTRATION,
  },
  { notes: true },
);

/** The form of a place's grants as JSON Schema. */
export const POOL_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title:
    "The grants of a place, as npm run pool reads them, format 1. Sums are pounds, one for every year or one for each; shares are 0 to 1",
  ...POOL.schema,
};
