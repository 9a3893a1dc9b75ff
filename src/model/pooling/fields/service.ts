import { FLAG, oneOf, optional, TEXT } from "../../fields";
import type { Fields } from "../../fields";
import type { SpendingKind } from "../rules";

/** What may pay for a service, beside what grants themselves permit: as a file of grants and as a book say it. */
export interface ServiceTerms {
  readonly theme: string;
  readonly money: SpendingKind;
  readonly receiptsMayPay: boolean;
}

const SPENDING_KINDS: readonly SpendingKind[] = ["revenue", "capital"];

export const SERVICE_FIELDS: Fields<ServiceTerms> = {
  theme: optional(TEXT, "", "what an innovative policy offer may name", {
    label: "Theme",
    hint: "What an innovative policy offer may name, such as Housing.",
    as: "text",
  }),
  money: optional(oneOf(SPENDING_KINDS), "revenue", "whether it is running cost or what lasts", {
    label: "Kind of spending",
    hint: "Capital grants never pay for revenue.",
    as: "choice",
    options: { revenue: "Revenue", capital: "Capital" },
  }),
  receiptsMayPay: optional(
    FLAG,
    false,
    "of revenue: whether it is the cost of a project designed to give ongoing savings, which capital receipts may pay in the years of the direction on their flexible use",
    {
      label: "Receipts may pay",
      hint: "Revenue cost of a project designed to give ongoing savings: receipts may pay it in the years of the direction on their flexible use.",
      as: "flag",
    },
  ),
};
