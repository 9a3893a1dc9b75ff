import { AMOUNT, listOf, NAME, numberIn, optional, record, required } from "../kinds";
import type { Kind } from "../kinds";

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
export const BASE_BUDGET: Kind<BaseBudget> = listOf(
  record<BaseBudgetLine>({
    agency: required(NAME, "the agency whose budget it is"),
    budget: required(AMOUNT, "what it would spend in the first year, in cash"),
    pay: optional(GROWTH, 0, "how much pay rises add to the budget each year, as a share of it"),
    prices: optional(GROWTH, 0, "how much prices add to the budget each year, as a share of it"),
    demand: optional(GROWTH, 0, "how much demand adds to the budget each year, as a share of it"),
    funding: required(AMOUNT, "what it has to spend in the first year, in cash"),
    fundingGrowth: optional(GROWTH, 0, "how much funding grows each year, as a share of it"),
  }),
);
