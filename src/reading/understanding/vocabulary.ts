import { nameKey } from "../../model/names";
import { classOf } from "../figures";

/** What a part of a table may be to a scenario. */
export const ROLES = [
  "agency",
  "service",
  "amount",
  "income",
  "year",
  "date",
  "supplier",
  "grant",
  "award",
  "permitted",
] as const;
export type Role = (typeof ROLES)[number];

/** How surely a heading names a role: 1 where it is the role's own word, less where it only holds one. */
interface Words {
  readonly own: RegExp;
  readonly holds: RegExp;
  readonly weak?: RegExp;
  readonly not?: RegExp;
}

/** From the headings of published budgets, returns, payments and grant lists of English public bodies, 2009 to 2026. */
const WORDS: Readonly<Partial<Record<Role, Words>>> = {
  agency: {
    own: /^(agency|agencies|(public )?body|bodies|organi[sz]ation|(local )?authority|council|partner|(body|authority|agency|organi[sz]ation|council|trust|local authority) name|name of (body|authority|organi[sz]ation)|trust|employer|institution|entity|org|icb|budget holder organi[sz]ation|member body)$/,
    holds:
      /\b(agenc(y|ies)|bod(y|ies)|organi[sz]ation|authorit(y|ies)|councils?|org|trust|department family)\b/,
    weak: /\b(department|provider|partner|employer|district|borough|entity|icb|ccg|lead|holder|place|owner|la|company|ministry|force)\b/,
    not: /\b(code|id|type|class|number|no|ref|level|status|date|contact|e-?mail)\b|supplier|payee|vendor/,
  },
  service: {
    own: /^(services?|service (area|name|line|category|description|group|heading|block)|functions?|activit(y|ies)|programmes?|program|theme|(budget|service) (head|heading|area|line)|division of service)$/,
    holds:
      /\b(service|function|activit(y|ies)|programme|program|theme|directorate|division|portfolio|purpose|categor(y|ies)|budget head(ing)?)\b/,
    weak: /\b(department|cost cent(re|er)|description|item|project|team|heading|line|area|account|type|subjective|objective|group|block|sector|scheme|name|business unit|g\/?l)\b/,
    not: /\b(codes?|id|date|number|no|ref|level|status|year|provider|payee|organi[sz]ation|authority|supplier|vendor)\b/,
  },
  supplier: {
    own: /^(supplier|vendor|payee|beneficiary|merchant|creditor|contractor)( name)?$|^name of (supplier|payee|vendor)$|^paid to$/,
    holds: /\b(supplier|vendor|payee|beneficiary|merchant|creditor|contractor)\b/,
    not: /\b(code|id|number|no|ref|type|postcode|vat|address|category|charity|company|registration)\b/,
  },
  date: {
    own: /^(date|payment date|date of payment|date paid|paid date|invoice date|posting date|transaction date)$/,
    holds: /\b(date|dated|period|month)\b/,
  },
  year: {
    own: /^(financial |budget |fiscal |calendar |accounting |data_?)?year$|^fy$/,
    holds: /\byears?\b/,
    not: /\b(per|to date|end)\b/,
  },
  grant: {
    own: /^(grants?|grant (name|title|stream)|fund(ing)?( stream| name| source)?|award name|name of grant|specific grant|funding stream|scheme|programme)$/,
    holds: /\b(grants?|fund|funding|stream)\b/,
    weak: /\b(programme|scheme|award|project|index code|name|title|description|place)\b/,
    not: /permit|may be|can be|\b(amount|allocation|date|department|payer|from|year|conditions?)\b|ring-?\s?fenc/,
  },
  award: {
    own: /^(awards?|award(ed)? amount|amount awarded|amount|allocations?|grant (amount|award|allocation|value)|funding (amount|allocation)|total award)$/,
    holds: /\b(award(ed)?|allocation|allocated|amount|grant|funding|value|total|payment)\b|£/,
    not: /\b(code|id|number|no|ref|date)\b/,
  },
  permitted: {
    own: /^(permitted( services?| use| purposes?)?|may be spent on|conditions?|restrictions?|ring-?\s?fence(d)?|eligible (services?|spend))$/,
    holds:
      /permit|allow|eligible|purpose|may be (spent|used)|can be (spent|used)|condition|restrict|ring-?\s?fenc|un-?ring/,
    weak: /\bservices?\b/,
  },
  income: {
    own: /^(income|sales,? fees and charges|fees and charges|revenue income|total income|gross income)$/,
    holds: /\b(income|receipts?)\b/,
  },
};

/** Ways to name an amount of money, those first that a count of spending wants first. */
const AMOUNT_WORDS: readonly RegExp[] = [
  /^amount\b|^(net )?(amount|spend|spending)$|\bamount( \(| £|$)/,
  /^net\b|\bnet (expenditure|spend|budget|cost|current|amount)/,
  /\b(spend|spending|expenditure|cost|costs|paid|payment)\b/,
  /\bbudget\b/,
  /\b(actuals?|outturn)\b/,
  /\b(value|total|sum|allocation|award|funding)\b/,
  /^gross\b|\bgross\b/,
  /\b(year to date|ytd|in month|this month|cumulative)\b/,
  /\b(forecast|estimate|revised|original|plan|approved|adopted|proposed|base)\b/,
  /£|\$|€|\bgbp\b|000/,
];

/** Figures that are no money, or no money to add up. */
const NOT_MONEY =
  /\b(codes?|cost cent(re|er)s?|accounts?|ledger|nominal|id|no\.?|num|number|ref(erence)?|years?|postcode|population|households?|dwellings?|persons?|people in|residents|ftes?|wtes?|headcount|staff numbers|posts|count|quantity|qty|rates?|ratio|index|rank|score|days|hours|age|weight|latitude|longitude|geo[xy]|uprn|urn|easting|northing|phone|sq ?m|m2|square|area of|hectares|factor|probability|likelihood|multiplier|months?|week|line|row|col(umn)?|document|transaction|invoice|voucher|cases|clients|pupils|patients|visits|periods?|version|priority|sort|order|grade|band)\b|%|per ?cent|\bper (head|capita|person|resident|thousand|unit|child|household|case)/;
/** Rates, averages and tax, which are no money to add up even in pounds. */
const NEVER_ADDED =
  /^(vat|tax)\b|\b(vat|tax)( amount| value)?$|\bper (head|capita|person|resident|residents|dwelling|household|thousand|1,?000|unit|child|pupil|patient|case|client|user|place|hour|day|week|m2|sq|member|fte|post|trip|visit|incident|bed)|\/ ?(head|capita|fte|unit|day|week|hour)\b|\b(average|mean|median|unit) (cost|price|spend|expenditure|value|amount|award|net|gross)|\b(unit cost|tariff|price|hourly|day rate|threshold|limit)\b|^(period|month|quarter)( no\.?| number)?$/;
/** "Invoice amount" and "Full year forecast" are money, "Invoice number" and "Budget year" are not. */
const AMOUNT =
  /\b(amount|value|total|budget|actuals?|outturn|forecast|paid|net|gross|(in|this|current) month|to date|ytd|cumulative|full year)\b/;
const ENDS_AS_MARK = /\b(codes?|id|no\.?|number|ref(erence)?|years?|cent(re|er)|(?<!to )date|period)$/;
const OF_AMOUNTS =
  /\b(transaction|invoice|document|line|years?|months?|week|periods?|accounts?|voucher|ledger|version)\b/g;
const VARIANCE =
  /\b(variance|variation|difference|change|movement|over\/?\s?\(?under\)?|increase|growth|remaining|balance|surplus|deficit)\b/;

/** Kinds of cost in the analysis by what is bought, of councils (CIPFA), police and the NHS. */
const PART_OF_COST =
  /^(employees?( costs?| expenses)?|pay|non[- ]?pay|staff(ing)?( costs?)?|salaries( and wages)?|wages|police officers?( pay)?|police staff( pay)?|pcsos?|officer overtime|overtime|other employee( expenses| costs)?|pensions?|premises( costs?| related)?|transport( costs?| related)?|supplies( (and|&) services)?|third party( payments?)?|transfer payments?|agency( and contracted services| staff| costs?)?|contract(ed|or)?( services| payments?)?|support services( costs?)?|capital (charges|financing)( costs?)?|depreciation|recharges?|running (costs?|expenses)|other (costs?|expenses|expenditure|pay|non[- ]?pay)|direct costs?|indirect costs?|overheads?|income|sales|fees (and|&) charges|(specific )?grants?|grant income|other income|drugs|clinical supplies|nre|net)$/;

/** How spending is paid for, which is no service. */
const FINANCING =
  /\b(grants?|funding|rsg|nndr|sg|council tax|ctr|precepts?|levy|levies|reserves?|balances?|appropriations?|business rates|financing|requirement|income)\b/;

/** A name that only a public body has. */
const AGENCY_NAME =
  /\b(council|borough|nhs|trust|police|constabulary|fire( and rescue)?|icb|ccg|authority|university|college|combined|pcc|county|city of|hospital|foundation|ministry|department (for|of)|agency|commissioner|mbc|cc|dc|bc|lbc|housing association|jobcentre|probation|ambulance|town hall|partnership board|body)\b|\b(ua|mbc|gmca|tfgm|gmp|dwp|dhsc|dluhc|mhclg)\b/i;
/** Names that public services go by. */
const SERVICE_NAME =
  /\b(adults?|children'?s?|older people|social care|education|schools?|early years|libraries|museums?|parks?|leisure|sport|culture|highways?|roads?|transport|waste|recycling|refuse|street cleaning|housing|homelessness|planning|building control|environmental health|public health|health|nursing|mental health|community|policing|crime|fire (safety|prevention|and rescue)|youth|probation|learning disabilit(y|ies)|fostering|safeguarding|regeneration|economic development|benefits|corporate|central services|acute|primary care|ambulance|flood|coast|cemeteries|licensing|parking|car parks?)\b/i;
/** More words are a sentence. */
const MOST_WORDS = 9;
const MONTH =
  /^(\d{1,2} )?(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b[\s'-]*\d{0,4}$|^(period|p|month|m)\s?\d{1,2}$|^(q|quarter )[1-4]\b/i;

/** Words that name a way to measure money and nothing that it is spent on. */
const MEASURES = new Set(
  (
    "exp amount amounts spend spending spent expenditure expense expenses cost costs budget budgets budgeted actual actuals outturn value total sum gross net income forecast estimate " +
    "in month this to cumulative estimated revised original plan planned approved adopted proposed base current latest variance variation difference change movement paid payment " +
    "payments vat fee fees revenue capital rdel cdel ytd year to date full quarter q1 q2 q3 q4 allocation award awarded funding of the and for in price prices " +
    "real nominal cash per cent annual over under incl excl including excluding working final draft balance remaining committed commitments k m bn thousand thousands million millions pounds gbp pence"
  ).split(" "),
);

/** How surely the heading names the role, from 0 to 1. */
export function namesRole(heading: string, role: Role): number {
  const words = WORDS[role];
  const key = plain(heading);
  if (!words || key === "") return 0;
  const outside = plain(key.replace(/\(.*?\)|\[.*?\]/g, " "));
  if (words.own.test(outside)) return 1;
  if (words.not?.test(outside)) return 0;
  // A word among many says less: "Gateway 4 (readiness for service)" is no service.
  const isShort = outside.split(" ").length <= 5;
  if (words.holds.test(outside)) return isShort ? 0.8 : 0.5;
  if (words.weak?.test(outside)) return isShort ? 0.5 : 0.25;
  return words.holds.test(key) ? 0.2 : 0;
}

/** The year a heading is about, as figures that sort: "2024/25" of "2024/25 Budget"; null where it is about none. */
export function yearIn(heading: string): string | null {
  const text = plain(heading)
    .replace(/[([]?£[^)\]]*[)\]]?/g, " ")
    .trim();
  if (classOf(text, "General") !== "year") return null;
  return /(19|20)\d\d/.exec(text)?.[0] ?? /\d\d/.exec(text)?.[0].padStart(4, "20") ?? null;
}

/** The place of the heading among the ways to name an amount, 0 first; null where it names none. */
export function amountRank(heading: string): number | null {
  const found = AMOUNT_WORDS.findIndex((words) => words.test(plain(heading)));
  return found === -1 ? null : found;
}

/** Whether figures under the heading are something other than money to add up. */
export function isNoMoney(heading: string): boolean {
  const key = plain(heading);
  if (NEVER_ADDED.test(key.replace(/\(.*?\)/g, "").trim())) return true;
  if (isMonth(heading)) return false;
  const isAmount = AMOUNT.test(key) && !ENDS_AS_MARK.test(key);
  const rest = isAmount ? key.replace(OF_AMOUNTS, " ") : key;
  return NOT_MONEY.test(rest) && !/£|\bcost\b(?!.*\b(cent(re|er)|code)\b)|\bspend|expenditure/.test(rest);
}

/** Whether the heading says only how the money is measured: "Revised budget 2024-25 (£000)". */
export function isMeasure(heading: string): boolean {
  return besideMeasures(heading) === "";
}

/** What a heading says besides how the money is measured: "adult care" of "Adult care budget (£000)". */
export function besideMeasures(heading: string): string {
  // A number alone is the code of something.
  if (/^\d+$/.test(heading.trim()) && classOf(heading, "General") !== "year") return heading.trim();
  const words = plain(heading)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim()
    .split(" ");
  return words.filter((word) => !MEASURES.has(word) && !/^(\d+|fy\d*|s)$/.test(word)).join(" ");
}

/** Whether the heading is a kind of cost, which services are made of: "Employees", "Running expenses". */
export function isPartOfCost(heading: string): boolean {
  return PART_OF_COST.test(
    plain(heading)
      .replace(/\(.*?\)/g, "")
      .trim(),
  );
}

/** Whether a column among services is how they are paid for. */
export function isFinancing(heading: string): boolean {
  return FINANCING.test(plain(heading));
}

/** What is left when one amount is taken from another. */
export function isVariance(heading: string): boolean {
  return VARIANCE.test(plain(heading));
}

export function isAgencyName(name: string): boolean {
  return AGENCY_NAME.test(name) && name.split(" ").length <= MOST_WORDS;
}

export function isServiceName(name: string): boolean {
  return SERVICE_NAME.test(name) && name.split(" ").length <= MOST_WORDS;
}

export function isMonth(heading: string): boolean {
  return MONTH.test(heading.trim());
}

function plain(heading: string): string {
  const apart = heading.replaceAll("_", " ").replace(/([a-z])([A-Z])/g, "$1 $2");
  return nameKey(apart.replace(/[.:*]+$/, ""));
}
