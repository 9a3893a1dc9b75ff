import type { HeadingWords } from "../../heading-words";

/** From the headings of published registers of English councils, the NHS estates return and the fields of the Total Place pathfinders' registers. */
export const ASSET_WORDS: HeadingWords = {
  own: /^((property|asset|building|site|premises|land) (name|description|title)|name of (the )?(property|asset|building|site|premises)|propert(y|ies)|assets?|buildings?|sites?|premises)$/,
  holds: /\b(property|asset|building|site|premises)\b/,
  not: /\b(code|id|ref|reference|number|no|type|size|area|cost|value|size|category|class|owner|status|manager|uprn|post ?code|address|use|condition|disposal)\b/,
};

export const USE_WORDS: HeadingWords = {
  own: /^((main |primary |current |property |asset |building )?(use|usage|purpose)|use class|holding type|(property|asset|building) (type|class|category))$/,
  holds: /\b(use|usage|purpose)\b/,
  not: /\b(rate|of space|%|percent|hours|energy)\b/,
};

export const TENURE_WORDS: HeadingWords = {
  own: /^(tenure( type)?|(freehold|leasehold)( or (leasehold|freehold))?|ownership|interest( held)?)$/,
  holds: /\b(tenure|freehold|leasehold)\b/,
  not: /\b(detail|date|expiry|end)\b/,
};

export const LOCALITY_WORDS: HeadingWords = {
  own: /^(localit(y|ies)|neighbourhood|(post )?town|ward|district|place|area name|location|zone|parish)$/,
  holds: /\b(locality|neighbourhood|town|ward|location)\b/,
  not: /\b(code|id|grid|street|x|y)\b/,
};

export const AREA_WORDS: HeadingWords = {
  own: /^(gia|nia|gea|(gross|net)( internal| external)?( floor)? area|(total |gross |internal )?floor (area|space)|(building|property) size|(occupied|building) area|area|size|sq ?m(etres)?|m2|m²)$/,
  holds: /\b(floor area|floor space|internal area|building size|gia|nia)\b/,
  not: /\b(land|site area|hectares|acres|code|name|empty|cost|per|town)\b/,
};

export const CAPACITY_WORDS: HeadingWords = {
  own: /^(capacity|room( for)?|(work ?)?places|desks|workstations|work ?points|people it has room for)$/,
  holds: /\b(capacity|desks|workstations|workplaces)\b/,
  not: /\b(used|occupied|empty|spare|per|cost)\b/,
};

export const OCCUPIED_WORDS: HeadingWords = {
  own: /^(occupied|occupants|occupancy|people|staff|headcount|fte|ftes|desks used|staff based there|people who work there)$/,
  holds: /\b(occupied|occupants|headcount|staff|fte)\b/,
  not: /\b(area|m2|m²|%|cost|per|date)\b/,
};

export const RUNNING_WORDS: HeadingWords = {
  own: /^((annual |total |yearly )?running costs?( a year| per year| per annum| pa)?|(annual |revenue )?(cost|costs)( a year| per annum| pa)?|premises costs?|occupancy costs?|(estates and )?facilities (finance )?costs?)$/,
  holds: /\b(running costs?|revenue costs?|premises costs?)\b/,
  not: /\b(m2|m²|sq|one-?off|backlog|disposal|exit|capital|per person|centre)\b/,
};

export const BACKLOG_WORDS: HeadingWords = {
  own: /^((total |maintenance )?backlog( maintenance)?( costs?)?|required maintenance|condition costs?)$/,
  holds: /\bbacklog\b/,
};

export const BOOK_VALUE_WORDS: HeadingWords = {
  own: /^((net )?book value|(asset|balance sheet|carrying|current) value|nbv|value( in the accounts)?)$/,
  holds: /\b(book value|asset value|carrying value)\b/,
  not: /\b(receipt|sale|market|disposal|rateable)\b/,
};

export const RECEIPT_WORDS: HeadingWords = {
  own: /^((expected |estimated |likely |capital |sale )*receipts?|(market|sale|disposal) value)$/,
  holds: /\b(receipt|market value|sale value)\b/,
  not: /\b(date|year|cost)\b/,
};

export const EXIT_WORDS: HeadingWords = {
  own: /^((cost of )?(disposal|exit|closure|dilapidations?)( costs?)?|(disposal|exit|closure|dilapidations?) costs?)$/,
  holds: /\b(disposal costs?|exit costs?|closure costs?|dilapidations?)\b/,
  not: /\b(date|year|receipt|status)\b/,
};

export const LEASE_WORDS: HeadingWords = {
  own: /^((lease|leasehold) (ends?|expiry|expires|end)( date)?|expiry( date)?( of lease)?|end of lease|break( date)?)$/,
  holds: /\b(lease (end|expiry)|expiry)\b/,
};
