import { fieldProblem, gathering, itemOf, partOf } from "../../fields";
import type { Book } from "../parts";
import { mustBeAgencies } from "../proposals";
import { BASE_BUDGET } from "./line";
import type { BaseBudget, BaseBudgetLine } from "./line";

/**
 * Base budgets from JSON, for the agencies of a book by their ids. Throws `FieldProblems` with all that is wrong, each with its path, which
 * begins with "baseBudget".
 */
export function readBaseBudget(value: unknown, agencies: readonly string[]): BaseBudget {
  const path = "baseBudget";
  const lines = BASE_BUDGET.read(value, path);
  const problems = gathering();
  lines.forEach(({ agency }, position) => {
    problems.from(() => mustBeAgencies([agency], agencies, itemOf(path, position)));
    problems.from(() => {
      if (lines.findIndex((line) => line.agency === agency) === position) return;
      throw fieldProblem(
        partOf(itemOf(path, position), "agency"),
        `There is another line of ${agency} before this one. Give each body one.`,
      );
    });
  });
  problems.finish();
  return lines;
}

/** What an agency would spend, could spend, and is short of, by year of the model, in cash. */
export interface BudgetByYear {
  readonly budget: readonly number[];
  readonly funding: readonly number[];
  /** Positive where money is short. */
  readonly gap: readonly number[];
}

/** Grows a line over so many years. Every year's growth is on the year before. */
export function budgetByYear(line: BaseBudgetLine, years: number): BudgetByYear {
  const all = Array.from({ length: years }, (_, year) => year);
  const growth = 1 + line.pay + line.prices + line.demand;
  const budget = all.map((year) => line.budget * growth ** year);
  const funding = all.map((year) => line.funding * (1 + line.fundingGrowth) ** year);
  return { budget, funding, gap: budget.map((sum, year) => sum - funding[year]!) };
}

/** The book with the gaps that its base budgets leave. A gap that the book itself gives goes before. */
export function withBaseBudget(book: Book, lines: BaseBudget): Book {
  const { place } = book;
  const gaps = lines
    .filter(({ agency }) => !place.gap.has(agency))
    .map((line) => [line.agency, budgetByYear(line, place.years).gap] as const);
  return { ...book, place: { ...place, gap: new Map([...place.gap, ...gaps]) } };
}
