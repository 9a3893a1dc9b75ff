import { FLAG, listOf, NAME, numberIn, optional, record, required, TEXT } from "../../fields";
import type { Field, Fields } from "../../fields";

/**
 * Money on its way from one body of the place to another, in what a body spends on a service: it is in the books of both, and is counted
 * where it is spent.
 */
export interface Transfer {
  readonly agency: string;
  readonly service: string;
  readonly recipient: string;
  readonly other: string;
  readonly amount: number;
  readonly out: boolean;
  readonly said: boolean;
  readonly why: string;
}

const TRANSFER_FIELDS: Fields<Transfer> = {
  agency: required(
    NAME,
    "the body in whose spending it is: it pays, or is paid where the amount is below 0",
    {
      label: "Body",
      as: "agency",
    },
  ),
  service: required(NAME, "the service that it is counted under", { label: "Service", as: "text" }),
  recipient: optional(TEXT, "", "who is paid, as the table says; empty where it does not", {
    label: "Paid to",
    as: "text",
  }),
  other: optional(TEXT, "", "the other body; empty where nobody said which", {
    label: "Other body",
    as: "text",
  }),
  amount: required(numberIn(), "what it comes to, in the spending: below 0 where it comes in", {
    label: "Amount",
    as: "amount",
  }),
  out: optional(FLAG, true, "whether it is taken out of what is counted", { label: "Taken out", as: "flag" }),
  said: optional(FLAG, false, "whether somebody said so; otherwise names and words of the row do"),
  why: optional(TEXT, "", "how it was known", { label: "Why", as: "text" }),
};

export const TRANSFERS: Field<readonly Transfer[]> = optional(
  listOf(record<Transfer>(TRANSFER_FIELDS, { notes: true })),
  [],
  "payments between bodies of the place; those that are taken out are in the rows and not in what is counted",
);
