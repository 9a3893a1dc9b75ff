import { AMOUNT, FLAG, listOf, NAME, optional, orNull, record, required, TEXT } from "../../fields";
import type { Fields, Kind } from "../../fields";

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

/** What a need is to the others: the worth of a pound on it, and the least it must get. */
interface Weight {
  readonly values: number;
  readonly floors: number;
}

export const NEED_FIELDS: Fields<PooledNeed> = {
  id: required(NAME, "what the money is needed for"),
  amount: required(AMOUNT, "how much of it could be used", {
    label: "Need",
    hint: "How much money could be used in a year, whoever pays for it.",
    as: "amount",
  }),
  other: optional(
    AMOUNT,
    0,
    "other money available for it (council tax, core funding, fees): grants pay for what it leaves",
    {
      label: "Other money available",
      hint: "Council tax, core funding, fees: grants pay for what it leaves. Empty: none.",
      as: "amount",
    },
  ),
  basis: optional(TEXT, "", "what the amount is, with its source; spending now where it is not given", {
    label: "What the need is",
    hint: "With its source, such as Joint needs assessment 2025.",
    as: "text",
  }),
};

/** What a book says of each need beside it, in lists: `values` and `floors`. */
export const WEIGHT_FIELDS: Fields<Weight> = {
  values: optional(AMOUNT, 1, "what a pound is worth on the need", {
    label: "Priority weight",
    hint: "What a pound is worth here, beside the other services. Empty: 1.",
    as: "number",
  }),
  floors: optional(AMOUNT, 0, "the least the need must get", {
    label: "Statutory minimum",
    hint: "The least that grants must pay for it. Empty: nothing.",
    as: "amount",
  }),
};

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
});
