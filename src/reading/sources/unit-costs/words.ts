import type { HeadingWords } from "../../heading-words";

/** From the headings of benchmarking returns of English councils and their nearest neighbours. */
export const UNIT_COST_WORDS: HeadingWords = {
  own: /^((average |mean |net |gross )?unit costs?|(average |net |gross )?(cost|price|spend) per (unit|case|person|place|head|visit|week|hour|client|user|child|adult|pupil|tonne|day|transaction|item|appointment|episode))$/,
  holds:
    /\b(unit costs?|cost per (unit|case|person|place|visit|week|hour|client|user|child|adult|pupil|tonne|day))\b/,
  not: /\b(total|code|id|m2|m²|sq|source|year|saving|target|description|detail)\b/,
};

export const VOLUME_WORDS: HeadingWords = {
  own: /^(volumes?( a year| per year| pa)?|units( a year| delivered)?|activity|cases|quantity|number of (units|cases|people|places|visits|weeks|hours|clients|users|children|adults|pupils|tonnes|days|transactions|items|appointments))$/,
  holds: /\b(volume|number of|units|cases|quantity)\b/,
  not: /\b(cost|costs|price|£|code|id|unit cost|saving)\b/,
};

export const LIKE_WORDS: HeadingWords = {
  own: /^((nearest |statistical )?neighbou?rs? of|similar to|like|comparator (of|for)|compared with)$/,
  holds: /\b(neighbou?rs? of|similar to|comparator)\b/,
};
