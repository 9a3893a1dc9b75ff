import { nameKey } from "../../../model/names";
import { BUDGETS, PAYMENTS, SPENDING, anyOf } from "../../vocabulary";

/** What the words of a title tell besides whose a table is: what it is of, and when. */
const OF_TABLE =
  /^(spend|spending|expenses?|simple|other|budgets?|budgeted|expenditure|grants?|payments?|revenue|capital|reports?|returns?|forecasts?|outturn|accounts?|estimates?|actuals?|by|for|from|to|in|at|with|per|over|table|tables|charts?|pivots?|figures?|directorates?|departments?|departmental|portfolio|programmes?|services?|functions?|checks?|schemes?|plans?|summary|analysis|costs?|income|data|notes?|sources?|outstanding|all|total|net|gross|monitoring|financial|finance|finances|medium|term|strategy|mtfs|mtfp|annual|year|month|monthly|quarter|quarterly|period|p?\d+|q\d|fy|fy\d+|draft|final|approved|proposed|revised|original|current|published|transparency|extract|export|list|schedule|register|appendix|annex|chapter|section|and|the|of|a|s251|s75|s31|bcf|dsg|ra|ro|rsx|rs|rg|copy|version|v\d.*|workbook|book|sheet|sheet\d+|book\d+|template|return|paper|papers|supplier|suppliers|invoices?|ledger|gl|high|level|count|public|place|pooled|fund|statement|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|thousands?|millions?|k|m|bn|xlsx?|csv|new|old|update|updated|working|file|view|report|position|general|detail|detailed|line|lines|allocations?|awards?|funding|settlement|savings?|efficiency|ledgers?|transactions?|trial|balance|cost|centres?|centers?|cabinet|council'?s|committee|scrutiny|consolidated|objective|subjective|corporate|approve|approval|authorise|ratify|note|precepts?|activities|paid|awarded|received|made|given|due)$/;

/** Words of what is spent, in titles and in names of sheets. */
const OF_SPENDING = anyOf(
  SPENDING,
  BUDGETS,
  PAYMENTS,
  "costs|revenue account|cfr|consistent financial reporting|(revenue|budget|expenditure) estimates",
);

/** Whether a title or the name of a sheet speaks of what is spent. */
export function speaksOfSpending(text: string): boolean {
  return OF_SPENDING.test(text);
}

/** Whether a word tells what a table is of, or when. */
export function isOfTable(word: string): boolean {
  return OF_TABLE.test(nameKey(word));
}

/** Whether a text says how figures are written, and not what they are of: "All figures £000; ( ) = income or underspend". */
export function isAboutFigures(text: string): boolean {
  return /^\W*((all|the) )?(figures|amounts|values|numbers|sums)\b|\bbrackets?\b|\(\s*-?\s*\)|[-–−+]\s*=|\b(negatives?|minus|positives?|plus)\b|\bshown as\b|\b(favourable|adverse)\b/i.test(
    text,
  );
}

/** Without words of titles before and behind: "Redcar and Cleveland" of "Budget monitoring Q1 Redcar and Cleveland". */
export function trimmedOfTableWords(text: string): string {
  const words = text
    .replace(/\b(19|20)\d\d\s*[-/–_]\s*(\d\d)?\d\d\b|\b\d\d[-/]\d\d\b/g, "0")
    .split(/[\s_,]+/);
  const isBeside = (word: string) => word === "" || (isOfTable(word) && word !== "City");
  while (words.length > 0 && isBeside(words[0]!)) words.shift();
  while (words.length > 0 && isBeside(words.at(-1)!)) words.pop();
  return words.join(" ");
}

/** A word that tells what a table is of; "A" alone is a name. */
export function isTableWord(word: string): boolean {
  return word.length > 1 && isOfTable(word) && !/^(and|of|the|for|services?)$/i.test(word);
}

/** "Department for Education" of "Department for Education Revenue Budget". */
export function untilTableWord(name: string): string {
  const words = name.split(/\s+/);
  const end = words.findIndex((word, at) => at > 1 && isTableWord(word));
  return (end === -1 ? words : words.slice(0, end)).join(" ");
}

/** What a title or a file's name says besides what the table is of and when: "Springfield" of "Springfield revenue budget 2024-25". */
export function withoutTableWords(text: string): string {
  return text
    .replace(/\.[a-z]{2,4}$/i, "")
    .replace(/£\s?['’]?\w*/g, " ")
    .replace(/\b(19|20)\d\d\s*([-/–_]|to)\s*(\d\d)?\d\d\b|\b\d\d[-/]\d\d\b|\d{4,}/g, " ")
    .split(/[\s_,:;()[\]–—-]+/)
    .filter((word) => word !== "" && (!isOfTable(word) || /^(upon|under)$/.test(word)))
    .join(" ")
    .trim();
}
