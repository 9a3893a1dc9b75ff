import type { ColumnSeen } from "./columns";
import { STAFF, anyOf } from "../../vocabulary";

/** What is measured in something other than money. */
const MEASURED = /\b(indicators?|kpis?|rag( rating| status)?|risks?|likelihood|milestones?)\b/i;
const AIMED = /^(targets?|baseline|trajectory|metric|performance)$/i;
/** People and things counted, where no unit of money is said. */
const COUNTED = anyOf(
  STAFF,
  "populations?|households|electorate|numbers? of|caseloads?|attendances|admissions|vacanc(y|ies)|workforce|turnover|staff in post|referrals|turnout",
  "contacts|appointments|episodes|spells|bookings|offences|recorded crimes?|crimes recorded|arrests|complaints|collisions|incidents|casualties",
  "call[- ]?outs|respondents?|disagree|strongly agree|(dis)?satisfied|births|deaths|pupils on roll|enrolments|tax ?bases?|band d (equivalents?|properties|dwellings)",
);
/** Prices, assumptions and models: money that nobody has spent. */
const MODEL =
  /\b(unit costs?|calculators?|calcs|calculations?(?! of)|sensitivity|assumptions|deflators?|discount (rates?|factors?)|worked examples?|benefit[- ]cost|cost[- ]benefit|bcr|present values?|npv|costs? avoided|ready reckoner|hourly rates?|day rates?|£ per (hour|day|week|night|place|child|head|unit|session)|tariffs?|price list|benefit tool|market forces|pay (scales?|spine)|council tax bands?|fees and charges \d{4})\b/i;
/** Money lent or borrowed. */
const LENT =
  /\b(deposits?|loans?|borrowings?|debt|investments?|lending) (outstanding|held|portfolio|register|list|schedule|maturing)\b|\b(treasury|money market) (deposits|investments)\b/i;
/** What money that is invested is worth. */
const INVESTED =
  /\b(pension|endowment|charitable) funds?'? (investments|holdings|assets)\b|\binvestments? (at|by) (market|fair) value\b|\bholdings by (manager|fund)/i;
const LENT_BY =
  /^(counterparty|lender|borrower|maturity|taken up|repayable|interest rate)\b|^(principal( sum| amount| outstanding)?|start( date)?)( ?\(?£.*)?$/i;
/** To whom, until when and at what rate. */
const TERMS = /^(counterparty|lender|borrower|maturity|repayable|interest rate)\b/i;

/** Who reports to whom. */
const ORGANISED = /^(reports to( senior post)?|reporting (to|senior post)|line manager)$/i;
/** What a post is, and what it is paid. */
const OF_POSTS = /\b(posts?|jobs?|grade|salar(y|ies)|pay|fte)\b/i;

/** What a table is called. */
interface Called {
  readonly title: string;
  readonly sheet: string;
}

/** What figures are that are known of one of something, or supposed. */
export const PRICES = "prices, assumptions or a model";

/** What figures of people and things are. */
export const COUNTS = "numbers of people or things";

/** Whether a table is of loans, deposits or what is invested. */
export function isLent(columns: readonly ColumnSeen[], { title }: Called): boolean {
  const lent = columns.filter(({ heading }) => LENT_BY.test(heading.trim())).length;
  const isOwed = columns.some(({ heading }) => /^(lender|borrower|counterparty)\b/i.test(heading.trim()));
  const hasTerms = columns.some(({ heading }) => TERMS.test(heading.trim()));
  return (
    (lent > 2 && hasTerms) || (lent > 1 && isOwed) || (lent > 0 && LENT.test(title)) || INVESTED.test(title)
  );
}

/** Whether it is a list of posts, whatever they cost. */
export function isOrganised(columns: readonly ColumnSeen[]): boolean {
  return (
    columns.some(({ heading }) => ORGANISED.test(heading.trim())) &&
    columns.some(({ heading }) => OF_POSTS.test(heading))
  );
}

/** Whether each row moves a budget from one cost centre to another. */
export function isMoved(columns: readonly ColumnSeen[], { title, sheet }: Called): boolean {
  const heads = (word: string) =>
    columns.some(({ heading, holds }) => holds === "names" && heading.trim().toLowerCase() === word);
  const isCalled = [title, sheet].some((text) => /\b(virements?|budget transfers?)\b/i.test(text));
  if (isCalled && heads("from") && heads("to")) return true;
  const ends = (words: RegExp) =>
    columns.flatMap(({ heading }) => words.exec(heading.trim())?.[1]?.toLowerCase() ?? []);
  const from = ends(/^(?:virement |budget )?from (\D+)$/i);
  return ends(/^(?:virement |budget )?to (\D+)$/i).some((name) => from.includes(name));
}

/** Whether a table is called after prices, assumptions or a model. */
export function isModel(money: readonly ColumnSeen[], { title, sheet }: Called): boolean {
  return [title, sheet, ...money.flatMap(({ groups }) => groups)].some((text) => MODEL.test(text));
}

/** Whether headings speak of indicators and targets. */
export function isMeasured(columns: readonly ColumnSeen[]): boolean {
  return columns.some(({ heading }) => MEASURED.test(heading) || AIMED.test(heading.trim()));
}

/** A column that counts people or things is beside the figures. */
export function isCounted(columns: readonly ColumnSeen[]): boolean {
  return columns.some(({ heading, groups }) => [heading, ...groups].some(namesCount));
}

export function namesCount(text: string): boolean {
  return COUNTED.test(text);
}
