import { AMOUNT, optional, orNull, TEXT } from "../../fields";
import type { Fields } from "../../fields";

/** Money put by that may pay what has to be found before savings come. Shown beside the peak; nothing is reckoned with it. */
export interface Reserve {
  /** Null: none is named. */
  readonly reserve: number | null;
  readonly reserveName: string;
}

export const RESERVE_FIELDS: Fields<Reserve> = {
  reserveName: optional(TEXT, "", "the reserve named for what has to be found before savings come", {
    label: "Reserve for costs before savings",
    hint: "What pays until savings come, such as an invest to save reserve.",
    as: "text",
  }),
  reserve: optional(
    orNull(AMOUNT),
    null,
    "what is in that reserve, in cash; shown beside the most that has to be found, not reckoned with",
    {
      label: "In that reserve",
      hint: "Shown beside the most money that has to be found at once.",
      as: "amount",
    },
  ),
};
