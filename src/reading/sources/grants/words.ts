import type { HeadingWords } from "../../heading-words";

/** From the headings of published grant lists of English public bodies, 2009 to 2026. */
export const GRANT_WORDS: HeadingWords = {
  own: /^(grants?|(funding )?pots?( of money)?|grant (name|title|stream)|fund(ing)?( streams?| name| sources?)?|sources? of funding|award name|name of grant|specific grant|funding stream|scheme|programme)$/,
  holds: /\b(grants?|fund|funding|stream)\b/,
  weak: /\b(programme|scheme|award|project|index code|name|title|description|place)\b/,
  not: /permit|\buses? of\b|may be|can be|\brecipient\b|\bbeneficiary\b|\borg\b|\b(amount|allocation|date|department|payer|from|year|conditions?)\b|ring-?\s?fenc/,
};

export const AWARD_WORDS: HeadingWords = {
  own: /^(awards?|how much|award(ed)? amount|amount awarded|amount|allocations?|grant (amount|award|allocation|value)|funding (amount|allocation)|total award)$/,
  holds: /\b(award(ed)?|allocation|allocated|amount|grant|funding|value|total|payment)\b|£/,
  not: /\b(code|id|number|no|ref|date)\b/,
};

export const PERMITTED_WORDS: HeadingWords = {
  own: /^(for|permitted( services?| use| purposes?)?|what (it|they) (can|may) be (used|spent) (for|on)|may be spent on|(grant )?(terms|conditions?)|terms (and|of) (conditions|grant|award)|restrictions?|ring-?\s?fence(d)?|rf|eligible (services?|spend)|uses?|used for)$/,
  holds:
    /permit|allow|eligible|to be (spent|used)|purpose|may be (spent|used)|can (only )?be (spent|used)|(may|can) fund|condition|restrict|ring-?\s?fenc|un-?ring/,
  weak: /\bservices?\b/,
};
