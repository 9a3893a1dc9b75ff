import { nameKey } from "../../model/names";
import { inEnglish } from "../welsh";
import { COUNTRIES, PEOPLE, PER_PERSON, STAFF, anyOf } from "../vocabulary";

/** How plainly a label says that its row or column adds up others. */
export type TotalWord =
  /** "Total", "Sub-total people", "Service expenditure total". */
  | "plain"
  /** "NET CURRENT EXPENDITURE", "England", "All services": a total where the figures say so too. */
  | "perhaps"
  /** "of which schools": part of the row above, which counts it already. */
  | "part"
  | null;

const PLAIN =
  /^(grand|overall|sub|section|net|gross|running|cumulative)?[ -]*(sub[ -]?)?totals?\b(?! place\b|.* (strateg(y|ies)|initiatives?|pilots?)$)|\b(sub[ -]?)?totals?[:.]?$|^[σς∑]+$|^\*{1,5}($| \S)/;
const PERHAPS = [
  /\b(net|gross|revenue|current|total|all|overall|combined(?! authorit)|aggregate)\b|^sum( of)?\b|\bspend(ing)?$|\bexpenditure$|\bbudget$/,
  new RegExp(
    String.raw`^(${COUNTRIES}|everything|whole|altogether)\b|^(ytd|year to date|full year|cumulative|annual)$`,
  ),
];
const PART =
  /^(-|–|\(|\[)?\s*([o0]f which|o\/w|including|includes|incl\.?|memo(randum)?( items?)?)\b|\(?\b(already )?included (above|in (the )?above)\)?$/;
/** Names of bodies that begin with the word. */
const BODY = /\b(trust|ltd|limited|plc|llp|inc|partnership|company|care|solutions|services ltd|cic)\b/;

/** What the label says by its words alone. */
export function totalWord(label: string): TotalWord {
  const key = inEnglish(nameKey(label.replaceAll("_", " ")));
  if (key === "") return null;
  if (PART.test(key)) return "part";
  if (PLAIN.test(key)) return BODY.test(key) ? "perhaps" : "plain";
  return PERHAPS.some((words) => words.test(key)) ? "perhaps" : null;
}

/** What all that is spent comes to, before income or after it: "Gross expenditure", "Net revenue budget". */
export function isStatedTotal(label: string): boolean {
  return /^(total )?(gross|net)( (revenue|current|operating|total|service))* (expenditure|spend(ing)?|budget|costs?( of services)?)$/.test(
    inEnglish(nameKey(label)),
  );
}

/** "Carried forward" at the foot of a page, or "Brought forward" at the head of the next: what the rows of pages before come to. */
export function isCarried(label: string): boolean {
  return /^((sub[- ]?|page )?totals? |balance |sum |amount )?((carried|brought) (forward|fwd|over|down)|[bc]\/?f(wd)?)( (from|to) (the )?((next|previous|last) )?(page|sheet|p\.?) ?\d*)?[:.]?$/.test(
    nameKey(label),
  );
}

/** Whether it is the one at the head of the page. */
export function isBroughtForward(label: string): boolean {
  return isCarried(label) && /\b(brought|bf|b\/f(wd)?|bfwd)\b/.test(nameKey(label));
}

/** "Total" and "Grand total" alone, or the whole country, after which nothing of the table is expected. */
export function isGrandTotal(label: string): boolean {
  return /^(grand |overall )?totals?[:.]?$/.test(inEnglish(nameKey(label))) || isCountry(label);
}

/** The total of all services in a statement of accounts. */
export function isCostOfServices(label: string): boolean {
  return /^(total |net |gross )*(cost|expenditure) (of|on) (all )?(continuing )?(general fund |council |city |county |borough )?(services|operations)( total)?$/.test(
    nameKey(label),
  );
}

/** A total told once more without some of it: "Operating expenses excluding impairments". */
export function isWithoutPart(label: string): boolean {
  return /\b(excluding|excl|before|without)\b/.test(nameKey(label));
}

/** What stands below the cost of services in a statement of accounts. */
export function isBelowServices(label: string): boolean {
  return /\b(taxation|non-?specific|financing(?! (costs|charges))|investment (income|propert(y|ies))|other operating (income|expenditure)|(gain|loss)(es)? on disposal)\b/.test(
    nameKey(label),
  );
}

const COUNTRY = new RegExp(`^(total )?(${COUNTRIES})( total)?$`);

/** A country in a list of its parts. */
export function isCountry(label: string): boolean {
  return COUNTRY.test(nameKey(label));
}

/** "Check", "Average": a row that holds others against each other, or says how they are spread. */
export function isCheck(label: string): boolean {
  return /^((balance |rounding )?checks?|control|difference|balance( remaining)?|surplus|deficit|((excess|surplus|deficit) of )?(expenditure|income) over (income|expenditure)|((forecast|projected|net|total) )*\(?(under|over)\)?( ?[/-] ?\(?(under|over)\)?)?[ -]?spend(ing)?|reconciliation|variance|average|mean|median|minimum|maximum|min|max|count|share|percentage|per cent|%( of total)?|((end of )?year([- ]end)?|net) position|(previous|prior|last) year)( total| row)?[:.?]?$/.test(
    nameKey(label),
  );
}

const COUNTS_OTHER = [
  anyOf(PER_PERSON, "per (1,?000|100,?000|unit)"),
  new RegExp(
    String.raw`^((resident|total|registered|weighted|estimated|mid[- ]?(year|\d{4})) )*(${PEOPLE}|headcount|list size)( \(.*\)| estimate.*)?$`,
  ),
  new RegExp(String.raw`^(total |average )?(${STAFF}|(employees?|staff) (levels?|numbers?))\b`),
  /^(council )?tax ?base\b|\bband d\b|^(number|no\.?|count) of\b|^pupils?( on roll| numbers?)?$|^nor$|^(% |percentage )/,
  /^(average|mean) (\w+ )?(cost|spend|charge|bill)|\((number|no\.?|fte|wte)\)$|^unit costs?$/,
];

/** A row that counts or measures something other than the money of the rows above: "Population", "Spend per head", "Band D". */
export function countsOther(label: string): boolean {
  const key = nameKey(label);
  return COUNTS_OTHER.some((words) => words.test(key));
}
