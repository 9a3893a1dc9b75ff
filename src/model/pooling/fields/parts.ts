import { listOf, NAME, numberIn, optional, orNull, required, SHARE } from "../../fields";
import type { Fields } from "../../fields";
import { BY_YEAR } from "./by-year";
import type { ByYear } from "./by-year";

/** A part ring-fenced within a grant. */
export interface EarmarkTerms {
  readonly services: readonly string[];
  readonly share: number | null;
  readonly amount: ByYear | null;
}

/** What must be spent beside a grant. */
export interface MatchTerms {
  readonly ratio: number;
  readonly from: readonly string[];
}

export const EARMARK_FIELDS: Fields<EarmarkTerms> = {
  services: required(
    listOf(NAME, 1),
    "the services that it may be spent on, all of them permitted to the grant",
    { label: "Services", as: "services" },
  ),
  share: optional(orNull(SHARE), null, "how much of the award it holds; this or an amount", {
    label: "Share of the award",
    hint: "A share or an amount, one of the two.",
    as: "share",
  }),
  amount: optional(orNull(BY_YEAR), null, "what it holds in pounds; this or a share", {
    label: "Amount",
    as: "amount by year",
  }),
};

export const MATCH_FIELDS: Fields<MatchTerms> = {
  ratio: required(numberIn({ above: 0 }), "the pounds of match that each pound drawn needs", {
    label: "Pounds of match for each pound",
    as: "number",
  }),
  from: required(listOf(NAME), "the grants whose spending counts, where they are braided", {
    label: "Grants whose spending is match",
    hint: "Where they are braided.",
    as: "grants",
  }),
};
