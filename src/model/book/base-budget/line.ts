import { AMOUNT, listOf, NAME, numberIn, optional, record, required } from "../../fields";
import type { Fields, Kind } from "../../fields";

/** What an agency would spend and could spend if nothing were proposed, in cash. */
export interface BaseBudgetLine {
  readonly agency: string;
  /** In the first year of the model. */
  readonly budget: number;
  /** By what part of itself the budget grows each year. */
  readonly pay: number;
  readonly prices: number;
  readonly demand: number;
  /** In the first year of the model. */
  readonly funding: number;
  readonly fundingGrowth: number;
}

/** A line an agency; an agency without one has neither budget nor funding. */
export type BaseBudget = readonly BaseBudgetLine[];

/** No purse halves or doubles every year. */
const GROWTH = numberIn({ least: -0.5, most: 1 });

/**
 * The field table of base budgets. Format 1 of a book has gaps and no budgets, so this is read beside a book, never in it; the workbook
 * keeps it.
 */
export const BASE_BUDGET_FIELDS: Fields<BaseBudgetLine> = {
  agency: required(NAME, "the body whose budget it is"),
  budget: required(AMOUNT, "what it would spend in the first year, in cash", {
    label: "Budget of the first year",
    hint: "What it would spend if nothing were proposed, in cash.",
    as: "amount",
  }),
  pay: optional(GROWTH, 0, "how much pay rises add to the budget each year, as a share of it", {
    label: "Pay adds a year",
    hint: "As a percentage of the whole budget, as prices and demand below.",
    as: "share",
  }),
  prices: optional(GROWTH, 0, "how much prices add to the budget each year, as a share of it", {
    label: "Prices add a year",
    as: "share",
  }),
  demand: optional(GROWTH, 0, "how much demand adds to the budget each year, as a share of it", {
    label: "Demand adds a year",
    as: "share",
  }),
  funding: required(AMOUNT, "what it has to spend in the first year, in cash", {
    label: "Funding of the first year",
    hint: "What it has to spend, in cash.",
    as: "amount",
  }),
  fundingGrowth: optional(GROWTH, 0, "how much funding grows each year, as a share of it", {
    label: "Funding grows a year",
    as: "share",
  }),
};

export const BASE_BUDGET: Kind<BaseBudget> = listOf(record<BaseBudgetLine>(BASE_BUDGET_FIELDS));
