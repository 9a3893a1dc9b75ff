import { AMOUNT, NAME, optional, required, TEXT } from "../../../fields";
import type { Fields } from "../../../fields";
import { BY_YEAR, SERVICE_FIELDS } from "../../../pooling/file";
import type { ByYear, ServiceTerms } from "../../../pooling/file";

/** What money is needed for. What is left for grants to pay is the amount less the other money, and never below nothing. */
export interface PooledNeed extends ServiceTerms {
  readonly id: string;
  readonly amount: ByYear;
  /** What pays for it besides grants: council tax, core funding, fees. */
  readonly other: ByYear;
  /** What the amount is; empty: spending now, which is all paid for by some money already. */
  readonly basis: string;
}

/** What a need is to the others: the worth of a pound on it, and the least it must get. */
interface Weight {
  readonly values: number;
  readonly floors: ByYear;
}

export const NEED_FIELDS: Fields<PooledNeed> = {
  id: required(NAME, "what the money is needed for"),
  amount: required(BY_YEAR, "how much of it could be used", {
    label: "Need",
    hint: "How much money could be used in a year, whoever pays for it. One amount for every year, or one for each.",
    as: "amount by year",
  }),
  other: optional(
    BY_YEAR,
    0,
    "other money available for it (council tax, core funding, fees): grants pay for what it leaves",
    {
      label: "Other money available",
      hint: "Council tax, core funding, fees: grants pay for what it leaves. Empty: none.",
      as: "amount by year",
    },
  ),
  basis: optional(TEXT, "", "what the amount is, with its source; spending now where it is not given", {
    label: "What the need is",
    hint: "With its source, such as Joint needs assessment 2025.",
    as: "text",
  }),
  ...SERVICE_FIELDS,
};

/** What a book says of each need beside it, in lists: `values` and `floors`. */
export const WEIGHT_FIELDS: Fields<Weight> = {
  values: optional(AMOUNT, 1, "what a pound is worth on the need", {
    label: "Priority weight",
    hint: "What a pound is worth here, beside the other services. Empty: 1.",
    as: "number",
  }),
  floors: optional(BY_YEAR, 0, "the least the need must get", {
    label: "Statutory minimum",
    hint: "The least that grants must pay for it. Empty: nothing.",
    as: "amount by year",
  }),
};
