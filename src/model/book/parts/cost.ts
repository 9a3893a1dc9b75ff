import { AMOUNT, byName, listOf, NAME, numberIn, oneOf, optional, orNull, required } from "../../fields";
import { SHARE, TEXT, wholeIn, YEAR } from "../../fields";
import type { Fields } from "../../fields";

/** What it costs to bring a proposal about, or to keep it going. */
export interface Cost {
  readonly name: string;
  readonly kind: "one-off" | "running";
  readonly type: "revenue" | "capital";
  /** The whole cost, or the cost a year. */
  readonly amount: number;
  /** Null: the place's price year. */
  readonly priceYear: number | null;
  readonly index: string;
  readonly optimism: number;
  /** Of a one-off cost: its shares by year; null: all in the first. */
  readonly phase: readonly number[] | null;
  readonly offset: number;
  readonly pays: ReadonlyMap<string, number>;
}

/** Farther from the start than any place plans. */
const FARTHEST = 60;

export const COST_FIELDS: Fields<Cost> = {
  name: optional(TEXT, "", "what the money is for", {
    label: "What it is for",
    column: "Cost",
    hint: "Such as redundancy, pension strain, systems, double running or programme team.",
    as: "text",
  }),
  kind: optional(oneOf(["one-off", "running"]), "one-off", "paid once, or every year", {
    label: "Paid",
    column: "Kind",
    as: "choice",
    options: { "one-off": "Once", running: "Every year" },
  }),
  type: optional(oneOf(["revenue", "capital"]), "revenue", "whether it is revenue or capital", {
    label: "Revenue or capital",
    column: "Type",
    as: "choice",
    options: { revenue: "Revenue", capital: "Capital" },
  }),
  amount: required(AMOUNT, "the whole cost, or the cost a year", {
    label: "Cost",
    column: "Amount",
    hint: "The whole of it, or of a running cost the cost a year.",
    as: "amount",
  }),
  priceYear: optional(
    orNull(YEAR),
    null,
    "the prices of the amount; the place's price year where it is not given",
    { label: "In prices of", column: "In prices of", hint: "Empty: the place's price year.", as: "year" },
  ),
  index: optional(NAME, "deflator", "how the amount grows afterwards", {
    label: "Grows with",
    column: "Grows by",
    as: "index",
  }),
  optimism: optional(numberIn({ least: 0 }), 0, "share added for weak evidence", {
    label: "Added for weak evidence",
    column: "Added for optimism",
    hint: "Costs turn out higher than was thought.",
    as: "share",
  }),
  offset: optional(
    wholeIn({ least: -FARTHEST, most: FARTHEST }),
    0,
    "years from the effective start to the first of it; -1 is the year before",
    {
      label: "First paid, years after the proposal's start",
      column: "First year",
      hint: "-1 is the year before it. A start put off puts the cost off as well.",
      as: "whole",
    },
  ),
  phase: optional(orNull(listOf(SHARE, 1)), null, "of a one-off cost, its shares by year, adding up to 1", {
    label: "Spread over years, of a cost paid once",
    column: "Share in year",
    hint: "Percentages that add up to 100, such as 50, 50. Empty: all in the first year.",
    as: "shares by year",
    addsUp: true,
    unless: { kind: "running" },
  }),
  pays: required(byName(SHARE), "which body pays what share, adding up to 1", {
    label: "Who pays",
    column: "pays",
    hint: "Percentages that add up to 100.",
    as: "shares by agency",
    addsUp: true,
  }),
};
