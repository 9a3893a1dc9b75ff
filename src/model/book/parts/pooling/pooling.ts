import { FLAG, listOf, optional, orNull, record, required } from "../../../fields";
import type { Fields, Kind } from "../../../fields";
import { GRANT_FIELDS, POOL_ADMINISTRATION } from "../../../pooling/file";
import type { ByYear, GrantTerms } from "../../../pooling/file";
import { NEED_FIELDS, WEIGHT_FIELDS } from "./need";
import type { PooledNeed } from "./need";
import { OVERSPEND_FIELDS } from "./overspend";
import type { Overspend } from "./overspend";
import { WORKED } from "./worked-form";
import type { PoolingWorked } from "./worked";

/**
 * Grants and needs, and what each grant may be spent on: one question a scenario. Sums by year are of the years of the place, in its unit; rules beyond award, need
 * and conditions are those of docs/pool.md.
 */
export interface PoolingPart {
  readonly grants: readonly GrantTerms[];
  readonly needs: readonly PooledNeed[];
  /** A row a grant, a column a need. */
  readonly allowed: readonly (readonly boolean[])[];
  /** What a pound is worth on each need; null: 1. */
  readonly values: readonly number[] | null;
  /** The least each need must get; null: nothing. */
  readonly floors: readonly ByYear[] | null;
  readonly poolAdministration: ByYear;
  readonly overspend: Overspend | null;
  /** What was worked out under all rules over the years; null until it was. */
  readonly worked: PoolingWorked | null;
}

const POOLING_FIELDS: Fields<PoolingPart> = {
  grants: required(listOf(record<GrantTerms>(GRANT_FIELDS)), "the grants"),
  needs: required(listOf(record<PooledNeed>(NEED_FIELDS)), "what the money is needed for"),
  allowed: required(
    listOf(listOf(FLAG)),
    "whether a grant may be spent on a need: a row a grant, a column a need",
  ),
  values: optional(
    orNull(listOf(WEIGHT_FIELDS.values.kind)),
    null,
    "what a pound is worth on each need; 1 where it is not given",
  ),
  floors: optional(
    orNull(listOf(WEIGHT_FIELDS.floors.kind)),
    null,
    "the least each need must get; nothing where it is not given",
  ),
  poolAdministration: POOL_ADMINISTRATION,
  overspend: optional(
    orNull(record<Overspend>(OVERSPEND_FIELDS)),
    null,
    "an overspend of the pool, and who bears it",
  ),
  worked: optional(
    orNull(WORKED),
    null,
    "what the grants do over the years under all their rules, as it was worked out; it is written by the pane",
  ),
};

export const POOLING: Kind<PoolingPart> = record<PoolingPart>(POOLING_FIELDS);
