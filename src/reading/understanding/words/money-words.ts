import { classOf } from "../../figures";
import { plainHeading } from "../../heading-words";
import { COSTS, SPENDING, anyOf, withoutNamesOfServices } from "../../vocabulary";

/** Ways to name an amount of money, those first that a count of spending wants first. */
const AMOUNT_WORDS: readonly RegExp[] = [
  /^(amount|amt|how much)\b|^(net )?(amount|spend|spending)$|\bamount( \(| £|$)|^val(ue)? ?in ([a-z]+ )*curr?(ency)?$/,
  /^net\b|\bnet (expenditure|spend|budget|cost|current|amount)/,
  anyOf(SPENDING, COSTS, "paid|payment"),
  /\bbudget\b|\bcash limits?\b/,
  /\b(actuals?|outturn)\b/,
  /\b(val|value|total|sum|allocation|award|funding)\b/,
  /^gross\b|\bgross\b/,
  /\b(year to date|ytd|in month|this month|cumulative)\b/,
  /\b(forecast|estimate|revised|original|plan|approved|adopted|proposed|base)\b/,
  /\b(debits?|credits?|dr|cr)\b/,
  /£|\$|€|\bgbp\b|000/,
];

/** What was spent before, or will be spent after, the years that are shown. */
const OTHER_YEARS = /\b(prior|previous|earlier|future|later) years?\b/;

/** The rank of "total" and "value", which other things than money have as well. */
export const WEAK_RANK = 5;

/** The rank of a heading that only names a unit. */
export const UNIT_RANK = AMOUNT_WORDS.length - 1;

const VARIANCE =
  /\b(variance|variation|difference|change|movement|over ?\/? ?\(?under\)?|increase|growth|remaining|balance|surplus|deficit|(under|over)[- ]?sp(end(ing)?|ent))\b|\b(under|over)\b\W{1,4}\b(over|under)\b/;

/** What an account comes to, or what came to it, and no difference: "YTD balance", "Period 3 movement". */
const GATHERED =
  /\b(ytd|year to date|cumulative|opening|closing|account|ledger|trial|net) balance\b|\bbalance (ytd|to date)\b|\b(period|month|in[- ]month|p) ?\d* (net )?movement\b/;

/** Words of headings of differences that name nothing themselves. */
const BESIDE_VARIANCE = new Set(
  (
    "increase decrease growth surplus deficit on from against vs versus between b f c fwd forward profiled profile adverse favourable fav adv last previous prior since at end " +
    "one two three four five ten years terms underspend overspend underspent overspent spent by ytd period outturn projected reason"
  ).split(" "),
);

/** What a budget is changed by on its way to the next: "Inflation", "Savings", "Carry forward". */
const STEP =
  /\b(inflation(ary)?|growth|pressures?|savings?|efficienc(y|ies)|virements?|adjustments?|movements?|changes?|transfers?|carr(y|ied)[- ]forwards?|roll[- ]?(over|forward)s?|demograph(y|ics?)|reversals?|one[- ]offs?|pay awards?|reductions?|additions?|slippage|reprofiling|supplementary|contingency|increases?|decreases?)\b/;

/** A row of income, or one that ends so. */
const INCOME_LINE =
  /^(total |gross |other |net )*(income|receipts)\b(?! (and|budget))|(?<!\b(on|of|for|with) )(income|receipts)$/;

/** Words that name a way to measure money and nothing that it is spent on. */
const MEASURES = new Set(
  (
    "best worst case optimistic pessimistic adjusted less limit amt initial opening closing brought carried forward minimum maximum min max lower upper low high exp debit debits credit credits dr cr amount amounts spend spending spent expenditure expense expenses cost costs budget budgets budgeted actual actuals outturn value total sum gross net income forecast estimate " +
    "in month period this to cumulative estimated revised original plan planned approved adopted proposed base current latest variance variation difference change movement paid payment " +
    "payments vat fee fees revenue capital rdel cdel ytd year to date full quarter q1 q2 q3 q4 allocation award awarded funding of the and for in price prices " +
    "available resource real nominal cash per cent annual over under incl excl including excluding working final draft balance remaining committed commitments k m bn thousand thousands million millions pounds gbp pence us usd eur euros dollars"
  ).split(" "),
);

const AGES =
  /^(ages? |aged )?(\d{1,2} ?(-|–|to) ?\d{1,3}|\d{1,3}( years)? (and|or|&) (over|under|above|below|older|younger)|\d{1,3} ?\+|(under|over) \d{1,3}s?|all ages)( years?)?$/;

/** By whom amounts were settled: "Adopted by Council", "Estimated by Chief Executive". */
const SETTLED_BY =
  /\b(adopted|approved|agreed|estimated|proposed|set|recommended) by (the )?(full )?(council|cabinet|executive|chief executive|board|authority|members|committee|commissioner|panel|governors|trustees|directors?|officers)\b/g;

/** The place of the heading among the ways to name an amount, 0 first; null where it names none. */
export function amountRank(heading: string): number | null {
  const key = plainHeading(heading).replace(/\bnet zero\b/g, " ");
  const found = AMOUNT_WORDS.findIndex((words) => words.test(key));
  if (found === -1) return null;
  return OTHER_YEARS.test(key) ? AMOUNT_WORDS.length : found;
}

/** Whether a row is called after money that comes in: "Total income", "Capital receipts". */
export function isIncomeLine(label: string): boolean {
  return INCOME_LINE.test(withoutNamesOfServices(plainHeading(label)).trim());
}

/** Whether a column is part of one before it: "of which agency staff", "Bursaries (included in Total support)". */
export function isOfWhich(heading: string): boolean {
  // "(included in total)" may be said of what the total of the table counts in.
  if (/\(included in (the )?total \p{L}/iu.test(heading)) return true;
  return /^\W*(of which|o\/w|including|incl)\b(?!.*\b(vat|tax|recharges?|on[- ]?costs)\b)/.test(
    plainHeading(heading),
  );
}

/** Whether a column is what a budget is changed by. */
export function isStep(heading: string): boolean {
  return saysStep(heading) && amountRank(heading.replace(/\(?£.*$/, "")) === null;
}

/** Whether a name speaks of what a budget is changed by. */
export function saysStep(name: string): boolean {
  return STEP.test(plainHeading(name));
}

/** Whether the heading says only how the money is measured: "Revised budget 2024-25 (£000)". */
export function isMeasure(heading: string): boolean {
  return /[\p{L}\d]/u.test(heading) && besideMeasures(heading) === "";
}

const UNITS = /^(k|m|bn|thousands?|millions?|pounds|gbp|pence|us|usd|eur|euros|dollars|s)$/;

/** How a heading says that the money is measured: "total current expenditure". */
export function measureIn(heading: string): string {
  const words = plainHeading(heading).split(/[^\p{L}]+/u);
  return words.filter((word) => MEASURES.has(word) && !UNITS.test(word)).join(" ");
}

/** What a heading says besides how the money is measured: "adult care" of "Adult care budget (£000)". */
export function besideMeasures(heading: string): string {
  // Ages tell people apart and no money.
  if (AGES.test(plainHeading(heading))) return plainHeading(heading);
  // A number alone is the code of something.
  if (/^\d+$/.test(heading.trim()) && classOf(heading, "General") !== "year") return heading.trim();
  const words = plainHeading(heading)
    .replace(SETTLED_BY, "$1")
    .replace(/[^\p{L}\d]+/gu, " ")
    // "budget1", "spend2".
    .replace(/(\p{L}{3})\d$/u, "$1")
    .trim()
    .split(" ");
  return words.filter((word) => !MEASURES.has(word) && !/^(\d+|0+s|fy\d*|s)$/.test(word)).join(" ");
}

/** Whether a column takes off what the bodies of a group pay each other. */
export function isElimination(heading: string): boolean {
  return /\b(eliminations?|consolidation adjustments?|(inter|intra)[- ]?(company|group))\b/.test(
    plainHeading(heading),
  );
}

/** What is left when one amount is taken from another; "Climate change" and "Local growth" are services. */
export function isVariance(heading: string): boolean {
  const key = plainHeading(heading);
  if (/^diff(erence)?\b|\bsurplus\W+deficit\b/.test(key)) return true;
  if (!VARIANCE.test(key) || GATHERED.test(key)) return false;
  const rest = besideMeasures(key.replace(/\(.*?\)/g, " "))
    .split(" ")
    .filter((word) => word !== "" && !BESIDE_VARIANCE.has(word));
  return rest.length === 0;
}
