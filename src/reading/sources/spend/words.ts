import type { HeadingWords } from "../../heading-words";

/** From the headings of published budgets, returns and payments of English public bodies, 2009 to 2026. */
export const AGENCY_WORDS: HeadingWords = {
  own: /^(agency|agencies|who (pays|paid|spends|spent it)|(paid|spent) by|(public )?body|bodies|organi[sz]ation|(local )?authority|council|partner|(body|authority|agency|organi[sz]ation|council|trust|local authority|charity) name|name of (body|authority|organi[sz]ation|charity)|trust|employer|institution|entity|org|icb|ccg|pct|(nhs|health) board|budget holder organi[sz]ation|member body|(police )?force( area)?|police area|commissioner|commissioning (body|organi[sz]ation)|fire (and rescue )?(service|authority)|spending body|recipient|grantee|grant holder|awarded to|district|borough|parish|parish (or town )?council|precepting (body|authority))$/,
  holds:
    /\b(agenc(y|ies)|bod(y|ies)|organi[sz]ation(al unit)?|authorit(y|ies)|councils?|org|trust|department family)\b/,
  weak: /\b(dep(artmen)?t|bureau|provider|partner|employer|district|borough|entity|icb|ccg|lead|holder|place|owner|la|company|ministry|force)\b/,
  not: /\b(code|id|type|sector|class|number|no|ref|level|status|date|contact|e-?mail|tax|officer|manager|person|director|accountant|sro)\b|supplier|payee|vendor|\bagency (staff(ing)?|workers?|spend(ing)?|costs?|expenditure|pay)\b/,
};

export const SERVICE_WORDS: HeadingWords = {
  own: /^(services?|what (it is |it was )?for|(spent )?on what|(what it is |what it was )?spent on|svc( name| description| desc)?|service (area|name|label|line|category|description|group|heading|block)( (name|label|description))?|functions?|activit(y|ies)|programmes?|program|counted as|(budget|service) (head|heading|area|line)|division of service)$/,
  holds:
    /\b(service|function|activit(y|ies)|programme|program|theme|directorate|division|portfolio|categor(y|ies)|budget head(ing)?)\b/,
  weak: /\b(dep(artmen)?t|cost cent(re|er)|description|item|project|team|heading|line|area|account|type|subjective|objective|group|block|sector|scheme|(work ?)?stream|cohort|name|business unit|g\/?l)\b/,
  faint:
    /\b(accounts?|subjective|elements?|g\/?l|nominal|(expen(se|ses|diture)|cost|spend) (type|category|code|description)|purposes?)\b/,
  not: /\b(codes?|id|date|number|no|ref|level|status|year|provider|payee|organi[sz]ation|authority|supplier|vendor|merchant|(into|in|for) service)\b/,
};

export const SUPPLIER_WORDS: HeadingWords = {
  own: /^(supplier|vendor|payee|beneficiary|merchant|creditor|contractor)( name)?$|^name of (supplier|payee|vendor)$|^paid to$/,
  holds: /\b(supplier|vendor|payee|beneficiary|merchant|creditor|contractor)\b/,
  not: /\b(code|id|number|no|ref|type|postcode|vat|address|category|charity|company|registration)\b/,
};
