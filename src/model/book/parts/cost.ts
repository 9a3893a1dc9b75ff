import { AMOUNT, byName, listOf, NAME, numberIn, oneOf, optional, orNull, record, required } from "../kinds";
import { SHARE, TEXT, wholeIn, YEAR } from "../kinds";
import type { Kind } from "../kinds";

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

export const COST: Kind<Cost> = record<Cost>(
  {
    name: optional(TEXT, "", "what the money is for"),
    kind: optional(oneOf(["one-off", "running"]), "one-off", "paid once, or every year"),
    type: optional(oneOf(["revenue", "capital"]), "revenue", "whether it is revenue or capital"),
    amount: required(AMOUNT, "the whole cost, or the cost a year"),
    priceYear: optional(
      orNull(YEAR),
      null,
      "the prices of the amount; the place's price year where it is not given",
    ),
    index: optional(NAME, "deflator", "how the amount grows afterwards"),
    optimism: optional(numberIn({ least: 0 }), 0, "share added for weak evidence"),
    phase: optional(orNull(listOf(SHARE, 1)), null, "of a one-off cost, its shares by year, adding up to 1"),
    offset: optional(
      wholeIn({ least: -FARTHEST, most: FARTHEST }),
      0,
      "years from the effective start to the first of it; -1 is the year before",
    ),
    pays: required(byName(SHARE), "which agency pays what share, adding up to 1"),
  },
  { notes: true },
);
