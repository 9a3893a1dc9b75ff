import {
  AMOUNT,
  byName,
  either,
  fieldProblem,
  linesOf,
  NAME,
  oneOf,
  optional,
  orNull,
  record,
  required,
  SHARE,
  shown,
  TEXT,
  YEAR,
} from "../../fields";
import type { Ask, Field, Fields, Kind } from "../../fields";
import type { GrantKind, Mode } from "../rules";
import { BY_YEAR } from "./by-year";
import type { ByYear } from "./by-year";
import { EARMARK_FIELDS, MATCH_FIELDS } from "./parts";
import type { EarmarkTerms, MatchTerms } from "./parts";

/** A grant and its rules, but for the services that it permits: as a file of grants and as a book say them. */
export interface GrantTerms {
  readonly id: string;
  readonly holder: string;
  readonly money: GrantKind;
  readonly award: ByYear;
  readonly caps: ReadonlyMap<string, number>;
  readonly earmarks: readonly EarmarkTerms[];
  readonly flexibility: number;
  readonly carry: number;
  readonly lastYear: number | null;
  readonly administration: ByYear;
  readonly match: MatchTerms | null;
  readonly minimumAward: number | null;
  readonly freedom: FreedomTerms;
  readonly mode: Mode;
}

export type FreedomTerms = PlainFreedom | { readonly innovativePolicyOffer: string };
type PlainFreedom = (typeof FREEDOMS)[number];

const FREEDOMS = ["ring-fenced", "ring-fence removed", "single offer", "protected"] as const;
export const MODES: readonly Mode[] = ["separate", "align", "braid", "pool"];
const GRANT_KINDS: readonly GrantKind[] = ["revenue", "capital", "receipts"];

const OFFER = record<{ readonly innovativePolicyOffer: string }>({
  innovativePolicyOffer: required(NAME, "the theme whose services it may pay for besides its own"),
});

const PLAIN_FREEDOM = oneOf(FREEDOMS);

/** One of a few words, or an offer that names a theme: what is neither is told of both. */
const FREEDOM: Kind<FreedomTerms> = either<PlainFreedom, FreedomTerms>(
  {
    ...PLAIN_FREEDOM,
    read: (value, path) => {
      const plain = FREEDOMS.find((freedom) => freedom === value);
      if (plain !== undefined) return plain;
      const known = FREEDOMS.map((freedom) => `"${freedom}"`).join(", ");
      throw fieldProblem(
        path,
        `${shown(value)} is no freedom of a grant. Give ${known}, or {"innovativePolicyOffer": "..."} with the theme whose services it may pay for besides its own.`,
      );
    },
  },
  OFFER,
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

export const GRANT_FIELDS: Fields<GrantTerms> = {
  id: required(NAME, "the grant's name", { label: "Grant", as: "text" }),
  award: required(BY_YEAR, "what it brings", {
    label: "Award",
    hint: "One amount for every year, or one for each.",
    as: "amount by year",
  }),
  holder: optional(TEXT, "", "the body that holds it; not reckoned with", { label: "Held by", as: "text" }),
  money: optional(
    oneOf(GRANT_KINDS),
    "revenue",
    "running money, capital, or receipts from sales. Capital never pays for revenue",
    {
      label: "Kind of money",
      hint: "Capital never pays for revenue.",
      as: "choice",
      options: { revenue: "Revenue", capital: "Capital", receipts: "Receipts from sales" },
    },
  ),
  caps: optional(
    byName(AMOUNT),
    new Map(),
    "by service: the most that it may put into it in a year, in every mode",
    {
      label: "Most into a service in a year",
      hint: "Holds in every mode. A service that is not in the list has no limit; 0 pays nothing.",
      as: "amounts by service",
    },
  ),
  earmarks: linesOf(
    EARMARK_FIELDS,
    0,
    "parts ring-fenced within it; two share no service, or one is within the other",
    {
      label: "Parts ring-fenced within it",
      hint: "Two share no service, or one is within the other.",
      line: "an earmark",
    },
  ),
  flexibility: optional(
    SHARE,
    0,
    "the share of each year's award, less administration, that may go to services not permitted where it is not held separately",
    {
      label: "Flexibility",
      hint: "Share of each year's award that may go to services not permitted, where the grant is not held separately.",
      as: "share",
    },
  ),
  carry: optional(SHARE, 0, "the share of each year's award that may be carried into the next year", {
    label: "May be carried forward",
    hint: "Share of each year's award.",
    as: "share",
  }),
  lastYear: optional(
    orNull(YEAR),
    null,
    "the last year in which it may be spent; it does not expire where this is not given",
    { label: "Last year", hint: "In which it may be spent. Empty: it does not expire.", as: "year" },
  ),
  administration: optional(
    BY_YEAR,
    0,
    "what it costs to administer as a line of its own, taken from the award first",
    {
      label: "Administration",
      hint: "A year, as a line of its own: taken from the award first.",
      as: "amount by year",
    },
  ),
  match: recordOrNone(MATCH_FIELDS, "what must be spent beside it", { label: "Match", line: "match" }),
  minimumAward: optional(
    orNull(AMOUNT),
    null,
    "in a year it is not opened, or at least this is spent, administration counted in",
    {
      label: "Minimum award",
      hint: "In a year at least this is spent, administration counted in, or nothing.",
      as: "amount",
    },
  ),
  freedom: optional<FreedomTerms>(FREEDOM, "ring-fenced", "the freedom that it has been given", {
    label: "Freedom",
    hint: "What it has been given. An innovative policy offer names a theme.",
    as: "freedom",
    options: {
      "ring-fenced": "Ring-fenced",
      "ring-fence removed": "Ring-fence removed",
      "single offer": "Single offer",
      protected: "Protected",
      innovativePolicyOffer: "Innovative policy offer",
    },
  }),
  mode: optional(oneOf(MODES), "separate", "how partners hold it", {
    label: "Held",
    hint: "How partners hold it.",
    as: "choice",
    options: { separate: "Separate", align: "Aligned", braid: "Braided", pool: "Pooled" },
  }),
};

/** The pool's own cost, beside the grants. */
export const POOL_ADMINISTRATION: Field<ByYear> = optional(
  BY_YEAR,
  0,
  "what it costs to administer the pool, where something is pooled",
  {
    label: "Administration of the pool",
    hint: "A year, where something is pooled. Empty: nothing.",
    as: "amount by year",
  },
);

function recordOrNone<T>(fields: Fields<T>, meaning: string, ask: Omit<Ask, "as">): Field<T | null> {
  return {
    ...optional(orNull(record<T>(fields)), null, meaning, { ...ask, as: "record" }),
    lines: fields as Readonly<Record<string, Field<unknown>>>,
  };
}
