import { AMOUNT, FLAG, listOf, NAME, optional, orNull, record, required, TEXT } from "../kinds";
import type { Kind } from "../kinds";

/** Grants and needs, and what each grant may be spent on: one question a scenario. */
export interface PoolingPart {
  readonly grants: readonly { readonly id: string; readonly award: number }[];
  readonly needs: readonly PooledNeed[];
  /** A row a grant, a column a need. */
  readonly allowed: readonly (readonly boolean[])[];
  /** What a pound is worth on each need; null: 1. */
  readonly values: readonly number[] | null;
  /** The least each need must get; null: nothing. */
  readonly floors: readonly number[] | null;
}

/** What money is needed for. What is left for grants to pay is the amount less the other money, and never below nothing. */
export interface PooledNeed {
  readonly id: string;
  readonly amount: number;
  /** What pays for it besides grants: council tax, core funding, fees. */
  readonly other: number;
  /** What the amount is; empty: spending now, which is all paid for by some money already. */
  readonly basis: string;
}

export const POOLING: Kind<PoolingPart> = record<PoolingPart>({
  grants: required(
    listOf(
      record<PoolingPart["grants"][number]>({
        id: required(NAME, "the grant's name"),
        award: required(AMOUNT, "what it brings"),
      }),
    ),
    "the grants",
  ),
  needs: required(
    listOf(
      record<PooledNeed>({
        id: required(NAME, "what the money is needed for"),
        amount: required(AMOUNT, "how much of it could be used"),
        other: optional(
          AMOUNT,
          0,
          "other money available for it (council tax, core funding, fees): grants pay for what it leaves",
        ),
        basis: optional(TEXT, "", "what the amount is, with its source; spending now where it is not given"),
      }),
    ),
    "what the money is needed for",
  ),
  allowed: required(
    listOf(listOf(FLAG)),
    "whether a grant may be spent on a need: a row a grant, a column a need",
  ),
  values: optional(
    orNull(listOf(AMOUNT)),
    null,
    "what a pound is worth on each need; 1 where it is not given",
  ),
  floors: optional(
    orNull(listOf(AMOUNT)),
    null,
    "the least each need must get; nothing where it is not given",
  ),
});
