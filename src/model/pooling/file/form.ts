import {
  AMOUNT,
  either,
  fieldProblem,
  FLAG,
  listOf,
  NAME,
  numberIn,
  oneOf,
  optional,
  orNull,
  byName,
  record,
  required,
  SHARE,
  shown,
  TEXT,
  wholeIn,
  YEAR,
} from "../../fields";
import type { Kind, Schema } from "../../fields";
import type { GrantKind, Mode, SpendingKind } from "../rules";

/** One sum for every year, or one for each, the first year first. */
export type ByYear = number | readonly number[];

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

export interface ServiceRow {
  readonly id: string;
  readonly theme: string;
  readonly money: SpendingKind;
  readonly receiptsMayPay: boolean;
  readonly value: number;
  readonly need: ByYear;
  readonly other: ByYear;
  readonly left: ByYear | null;
  readonly floor: ByYear;
}

export interface GrantRow {
  readonly id: string;
  readonly holder: string;
  readonly money: GrantKind;
  readonly award: ByYear;
  readonly permitted: typeof EVERY_SERVICE | readonly string[];
  readonly caps: ReadonlyMap<string, number>;
  readonly earmarks: readonly EarmarkRow[];
  readonly flexibility: number;
  readonly carry: number;
  readonly lastYear: number | null;
  readonly administration: ByYear;
  readonly match: MatchRow | null;
  readonly minimumAward: number | null;
  readonly freedom: FreedomRow;
  readonly mode: Mode;
}

export interface EarmarkRow {
  readonly services: readonly string[];
  readonly share: number | null;
  readonly amount: ByYear | null;
}

export interface MatchRow {
  readonly ratio: number;
  readonly from: readonly string[];
}

export type FreedomRow = (typeof FREEDOMS)[number] | { readonly innovativePolicyOffer: string };

/** In place of a list of services. */
export const EVERY_SERVICE = "all";
const FREEDOMS = ["ring-fenced", "ring-fence removed", "single offer", "protected"] as const;
const MODES: readonly Mode[] = ["separate", "align", "braid", "pool"];
const SPENDING: readonly SpendingKind[] = ["revenue", "capital"];
const KINDS: readonly GrantKind[] = ["revenue", "capital", "receipts"];
const MOST_YEARS = 30;

const BY_YEAR: Kind<ByYear> = either(AMOUNT, listOf(AMOUNT), Array.isArray);

const SERVICE: Kind<ServiceRow> = record<ServiceRow>({
  id: required(NAME, "what the money is needed for"),
  theme: optional(TEXT, "", "what an innovative policy offer may name"),
  money: optional(oneOf(SPENDING), "revenue", "whether it is running cost or what lasts"),
  receiptsMayPay: optional(
    FLAG,
    false,
    "of revenue: whether it is the cost of a project designed to give ongoing savings, which capital receipts may pay in the years of the direction on their flexible use",
  ),
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

const EARMARK: Kind<EarmarkRow> = record<EarmarkRow>({
  services: required(
    listOf(NAME, 1),
    "the services that it may be spent on, all of them permitted to the grant",
  ),
  share: optional(orNull(SHARE), null, "how much of the award it holds; this or an amount"),
  amount: optional(orNull(BY_YEAR), null, "what it holds in pounds; this or a share"),
});

const MATCH: Kind<MatchRow> = record<MatchRow>({
  ratio: required(numberIn({ above: 0 }), "the pounds of match that each pound drawn needs"),
  from: required(listOf(NAME), "the grants whose spending counts, where they are braided"),
});

const OFFER = record<{ readonly innovativePolicyOffer: string }>({
  innovativePolicyOffer: required(NAME, "the theme whose services it may pay for besides its own"),
});

const GRANT: Kind<GrantRow> = record<GrantRow>({
  id: required(NAME, "the grant's name"),
  holder: optional(TEXT, "", "the body that holds it; not reckoned with"),
  money: optional(
    oneOf(KINDS),
    "revenue",
    "running money, capital, or receipts from sales. Capital never pays for revenue",
  ),
  award: required(BY_YEAR, "what it brings"),
  permitted: required(
    either<typeof EVERY_SERVICE, readonly string[]>(oneOf([EVERY_SERVICE]), listOf(NAME), Array.isArray),
    "the services that its own conditions permit; all of them where it is not ring-fenced",
  ),
  caps: optional(
    byName(AMOUNT),
    new Map(),
    "by service: the most that it may put into it in a year, in every mode",
  ),
  earmarks: optional(
    listOf(EARMARK),
    [],
    "parts ring-fenced within it; two share no service, or one is within the other",
  ),
  flexibility: optional(
    SHARE,
    0,
    "the share of each year's award, less administration, that may go to services not permitted where it is not held separately",
  ),
  carry: optional(SHARE, 0, "the share of each year's award that may be carried into the next year"),
  lastYear: optional(
    orNull(YEAR),
    null,
    "the last year in which it may be spent; it does not expire where this is not given",
  ),
  administration: optional(
    BY_YEAR,
    0,
    "what it costs to administer as a line of its own, taken from the award first",
  ),
  match: optional(orNull(MATCH), null, "what must be spent beside it"),
  minimumAward: optional(
    orNull(AMOUNT),
    null,
    "in a year it is not opened, or at least this is spent, administration counted in",
  ),
  freedom: optional<FreedomRow>(
    either<(typeof FREEDOMS)[number], FreedomRow>(
      oneOf(FREEDOMS),
      OFFER,
      (value) => typeof value === "object",
    ),
    "ring-fenced",
    "the freedom that it has been given",
  ),
  mode: optional(oneOf(MODES), "separate", "how partners hold it"),
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
    poolAdministration: optional(
      BY_YEAR,
      0,
      "what it costs to administer the pool, where something is pooled",
    ),
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
