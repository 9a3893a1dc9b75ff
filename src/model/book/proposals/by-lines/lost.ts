import { AMOUNT, linesOf, NAME, oneOf, optional, required, TEXT } from "../../../fields";
import type { Field, Fields } from "../../../fields";
import { BODY } from "./body";

/** What goes with the spending that ends, a year. */
export interface Lost {
  readonly body: string;
  readonly what: "grant" | "recharge" | "income" | "VAT" | "other";
  readonly amount: number;
  readonly source: string;
}

const LOST_FIELDS: Fields<Lost> = {
  body: required(NAME, "which body loses it", BODY),
  what: optional(
    oneOf(["grant", "recharge", "income", "VAT", "other"]),
    "other",
    "a grant or match that follows the spending, a recharge, traded income, VAT that an NHS body cannot recover, or something else",
    {
      label: "What is lost",
      as: "choice",
      options: {
        grant: "Grant or match that follows the spending",
        recharge: "Recharge to others",
        income: "Traded income",
        VAT: "VAT that cannot be recovered",
        other: "Something else",
      },
    },
  ),
  amount: required(AMOUNT, "how much a year once all of it is saved", {
    label: "Lost in a full year",
    as: "amount",
  }),
  source: optional(TEXT, "", "where the figure is from", { label: "Where it is from", as: "text" }),
};

/** What is taken off a saving because it goes with the spending. */
export const LOST: Field<readonly Lost[]> = linesOf<Lost>(
  LOST_FIELDS,
  0,
  "what is lost with the spending that ends, by body and year: it is taken off the saving, and comes as the saving does",
  {
    label: "What is lost with the spending",
    hint: "Grant or match that follows it, recharges, traded income, VAT that an NHS body cannot recover. It is taken off the saving of the body.",
    line: "a loss",
    part: "saving",
  },
);
