import { plainHeading } from "./heading-words";

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
  /** Says less than a weak word: what is bought rather than what for. */
  readonly faint?: RegExp;
  readonly not?: RegExp;
}

/** From the headings of published budgets, returns, payments and grant lists of English public bodies, 2009 to 2026. */
const WORDS: Readonly<Partial<Record<Role, Words>>> = {
  agency: {
    own: /^(agency|agencies|(public )?body|bodies|organi[sz]ation|(local )?authority|council|partner|(body|authority|agency|organi[sz]ation|council|trust|local authority) name|name of (body|authority|organi[sz]ation)|trust|employer|institution|entity|org|icb|budget holder organi[sz]ation|member body|(police )?force( area)?|police area|commissioner|commissioning (body|organi[sz]ation)|fire (and rescue )?(service|authority)|spending body)$/,
    holds:
      /\b(agenc(y|ies)|bod(y|ies)|organi[sz]ation|authorit(y|ies)|councils?|org|trust|department family)\b/,
    weak: /\b(department|provider|partner|employer|district|borough|entity|icb|ccg|lead|holder|place|owner|la|company|ministry|force)\b/,
    not: /\b(code|id|type|class|number|no|ref|level|status|date|contact|e-?mail)\b|supplier|payee|vendor/,
  },
  service: {
    own: /^(services?|service (area|name|label|line|category|description|group|heading|block)|functions?|activit(y|ies)|programmes?|program|theme|(budget|service) (head|heading|area|line)|division of service)$/,
    holds:
      /\b(service|function|activit(y|ies)|programme|program|theme|directorate|division|portfolio|purpose|categor(y|ies)|budget head(ing)?)\b/,
    weak: /\b(department|cost cent(re|er)|description|item|project|team|heading|line|area|account|type|subjective|objective|group|block|sector|scheme|name|business unit|g\/?l)\b/,
    faint:
      /\b(accounts?|subjective|elements?|g\/?l|nominal|(expen(se|ses|diture)|cost|spend) (type|category|code|description))\b/,
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
    not: /permit|\buses? of\b|may be|can be|\b(amount|allocation|date|department|payer|from|year|conditions?)\b|ring-?\s?fenc/,
  },
  award: {
    own: /^(awards?|award(ed)? amount|amount awarded|amount|allocations?|grant (amount|award|allocation|value)|funding (amount|allocation)|total award)$/,
    holds: /\b(award(ed)?|allocation|allocated|amount|grant|funding|value|total|payment)\b|£/,
    not: /\b(code|id|number|no|ref|date)\b/,
  },
  permitted: {
    own: /^(permitted( services?| use| purposes?)?|may be spent on|conditions?|restrictions?|ring-?\s?fence(d)?|rf|eligible (services?|spend))$/,
    holds:
      /permit|allow|eligible|to be (spent|used)|purpose|may be (spent|used)|can be (spent|used)|condition|restrict|ring-?\s?fenc|un-?ring/,
    weak: /\bservices?\b/,
  },
  income: {
    own: /^(income|sales,? fees and charges|fees and charges|revenue income|total income|gross income)$/,
    holds: /\b(income|receipts?)\b/,
  },
};

/** How surely the heading names the role, from 0 to 1. */
export function namesRole(heading: string, role: Role): number {
  const words = WORDS[role];
  const key = plainHeading(heading);
  if (!words || key === "") return 0;
  const outside = plainHeading(key.replace(/\(.*?\)|\[.*?\]/g, " "));
  if (words.own.test(outside)) return 1;
  if (words.not?.test(outside)) return 0;
  // A word among many says less: "Gateway 4 (readiness for service)" is no service.
  const isShort = outside.split(" ").length <= 5;
  if (words.faint?.test(outside)) return 0.25;
  if (words.holds.test(outside)) return isShort ? 0.8 : 0.5;
  if (words.weak?.test(outside)) return isShort ? 0.5 : 0.25;
  return words.holds.test(key) ? 0.2 : 0;
}
