import { plainHeading } from "../../heading-words";
import { amountAt, textAt } from "../../shape";
import { labelsOf, SURE } from "../arrangement";
import type { Seen } from "../arrangement";
import { candidates } from "../roles";
import { isVariance, isAboutFigures } from "../words";
import { arePaymentsOfBudget, areShares, saysWhoPutsIn } from "./no-awards";
import { whyHeld } from "./held";
import { areLeftOver } from "./left-over";
import { areAssets, areContracts, areDebts, areReserves } from "./owned-and-owed";
import { areRisks } from "./risks";
import { areSavings } from "./savings";
import { namesUnder, spendingAmong } from "../lines";
import { sectionsOf } from "../rows";
import { areStepsOfBudget } from "./steps-of-budget";
import { areTasksOrLimits } from "./tasks-and-limits";
import { isTaxByBand } from "./tax-by-band";
import {
  BUDGETS,
  COSTS,
  NET_OR_GROSS,
  PAYMENTS,
  SPENDING,
  anyOf,
  isAllIncome,
  isAllSpending,
  withoutNamesOfServices,
} from "../../vocabulary";

/** A title that says where money comes from and nothing of what it is spent on. */
const COMES_IN = /\b(income(?! and\b)|receipts|precepts|revenue streams?)\b/i;
const GOES_OUT = anyOf(
  SPENDING,
  COSTS,
  PAYMENTS,
  NET_OR_GROSS,
  BUDGETS,
  "accounts?|monitoring|statement|comprehensive",
);

/** What headings of amounts say where money goes out. */
const SPENT = anyOf(SPENDING, COSTS, PAYMENTS, NET_OR_GROSS);

/**
 * Why the money of a table is such as nobody spends: what comes in, what is to be saved, what is held, what was agreed for all years, what
 * amounts are held against; or nothing but totals. null where it may be spent.
 */
export function whyNoSpending(seen: Seen): string | null {
  const { rows, money } = seen;
  const { title, titles } = seen.around;
  const [nearest = titles.length > 0 ? "" : title] = titles.filter((text) => !isAboutFigures(text));
  const areIncome =
    money.length > 0 && money.every(({ heading }) => /\bincome\b/i.test(withoutPurpose(heading)));
  const isSheetOfIncome = /^\W*\d*\W*(income|receipts|funding sources|sources of funding)$/i.test(
    seen.around.sheet,
  );
  const comesIn =
    isSheetOfIncome || (COMES_IN.test(withoutPurpose(nearest)) && !isPaidOut(nearest) && !arePrecepts(seen));
  const isIncome =
    comesIn || saysWhoPutsIn(nearest) || areNamesOfIncome(seen) || areIncome || arePaymentsOfBudget(seen);
  const saysSpent = money.some(({ heading, groups }) =>
    [heading, ...groups].some((text) => SPENT.test(text)),
  );
  if (isIncome && !saysSpent) return "what comes in";
  if (areReserves(seen, nearest) && !saysSpent) return "what reserves hold";
  const held = whyHeld(seen);
  if (held !== null) return held;
  if (areShares(seen, nearest)) return "what is over or under, shared out";
  if (areLeftOver(seen)) return "what is left over or missing";
  if (areSavings(seen)) return "savings, which are not to be spent";
  if (areStepsOfBudget(seen)) return "what a budget is changed by";
  if (areTasksOrLimits(seen)) return "tasks or limits, beside which an amount is no spending";
  if (areRisks(seen)) return "what risks might cost";
  if (areContracts(seen)) return "what contracts are worth over all their years";
  if (areAssets(seen)) return "what things that are owned are worth";
  if (isTaxByBand(seen)) return "council tax by band";
  if (areDebts(seen)) return "what is owed, by how long it has been";
  if (isTrialBalance(seen))
    return "a trial balance, in which what is owned, owed and comes in stands among what is spent";
  const areTotals = money.every(
    ({ heading }) => /^(grand |sub)?totals? \S/i.test(heading) || isVariance(heading),
  );
  return rows.length === 1 && money.length > 1 && areTotals ? "nothing but totals" : null;
}

/** Whom it is spent on, and what pays for it: "Low income households", "Schemes funded from capital receipts". */
function withoutPurpose(text: string): string {
  return withoutNamesOfServices(text).replace(
    /\b(funded|financed|paid|met)( for)? (from|by|out of|through)\b.*/gi,
    " ",
  );
}

/** What is collected for each of several bodies, which is what each of them spends. */
function arePrecepts(seen: Seen): boolean {
  const [bodies] = candidates(seen.grid, labelsOf(seen), "agency", seen.rows);
  return (
    bodies !== undefined &&
    bodies.score > SURE &&
    seen.money.length > 0 &&
    seen.money.every(({ heading }) => /\bprecepts?\b/i.test(heading) || isVariance(heading))
  );
}

/** A heading of names that only bring money in, perhaps after what it is of: "Police – Funding". */
function isIncomeOnly(text: string): boolean {
  const name = text.trim();
  return isAllIncome(name.replace(/^.* [-–—] /, "")) || /\brevenues$|^(total )?contributions$/i.test(name);
}

/** A heading of the only names of a table, which says where money comes from. */
const SOURCE = /^((funding|income) )?sources?( of (income|funding|funds))?$/i;

/** "Where your money goes". */
function saysWhereItGoes(title: string): boolean {
  return /\bwhere\b.*\b(goes|is spent)\b/i.test(title) && !/\bcomes from\b/i.test(title);
}

/** "Contributions" over the names, or "Total funding" under them. */
function areNamesOfIncome(seen: Seen): boolean {
  const labels = labelsOf(seen).filter(({ holds }) => holds === "names");
  const { leftOut } = seen.counted;
  // Below "Total spending" it is what pays for it that is added up.
  const isBelowSpending = labels.some(({ column }) =>
    leftOut.some(({ row }) =>
      /^total (gross |net )?(spending|expenditure)\b/i.test(textAt(seen.grid, row, column)),
    ),
  );
  const last = isBelowSpending ? undefined : leftOut.at(-1);
  // "Income" over the first names, and "Expenditure" over those after them.
  const sections = sectionsOf(seen);
  const isFirstPart = sections.some(({ name }) => isAllSpending(name));
  const [section] = sections;
  const first = seen.rows[0] ?? 0;
  const isOverAll = section !== undefined && section.row - seen.grid.sheet.row < first;
  // Below the total of a section, and where its rows were left out as income, the others are not in it.
  const isOpen = leftOut.every(({ row }) => row > first);
  if (isOverAll && isOpen && sections.every(({ name }) => isIncomeOnly(name))) return true;
  // "Who pays", "What for": who spends on each service.
  const isBesideServices = (heading: string) => labels.length > 1 && /^who /i.test(heading.trim());
  return labels.some(
    ({ column, heading }) =>
      (!isFirstPart && (isIncomeOnly(heading) || (saysWhoPutsIn(heading) && !isBesideServices(heading)))) ||
      (labels.length === 1 && SOURCE.test(heading.trim()) && !seen.around.titles.some(saysWhereItGoes)) ||
      (last !== undefined &&
        /^total /i.test(textAt(seen.grid, last.row, column)) &&
        isIncomeOnly(textAt(seen.grid, last.row, column))),
  );
}

/**
 * Debits and credits that come to the same: what is owned and owed is among them, and what comes in. Where a column says which accounts are
 * expenditure, these can be read.
 */
function isTrialBalance(seen: Seen): boolean {
  const { grid, rows, money } = seen;
  if (labelsOf(seen).some(({ column }) => spendingAmong(namesUnder(seen, column)) !== null)) return false;
  const sumOf = (words: RegExp) =>
    money
      .filter(({ heading }) => words.test(plainHeading(heading)))
      .map(({ column }) => rows.reduce((sum, row) => sum + Math.abs(amountAt(grid, row, column) ?? 0), 0));
  const [[debit = 0], [credit = 1]] = [sumOf(/^(debits?|dr)\b/), sumOf(/^(credits?|cr)\b/)];
  return debit > 0 && Math.abs(debit - credit) < 0.01;
}

/** An income budget or target is of what comes in; a budget of income and spending is both. */
function isPaidOut(text: string): boolean {
  return GOES_OUT.test(text.replace(/\b(income|receipts) (budgets?|targets?|outturn|monitoring)\b/i, "$1"));
}
