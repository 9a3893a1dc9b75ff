import type { HeadingWords } from "../../heading-words";

/** Of tables that say how many people several bodies know between them: our own reading, as none is published in one form. */
export const KNOWN_TO_WORDS: HeadingWords = {
  own: /^(known to|served by|(combination of |open to )?(agencies|bodies|services)|combinations?|agency combination)$/,
  holds: /\b(known to|served by|combination)\b/,
  not: /\b(code|id|number|cost|count|total)\b/,
};

export const PEOPLE_WORDS: HeadingWords = {
  own: /^(people|persons|individuals|clients|residents|families|households|children|adults|caseload|cohort size|(number|count) of (people|persons|individuals|clients|residents|families|households|children|adults))$/,
  // Registers of estates and of staff count people too, behind other words.
  holds:
    /^(number|count) of (people|persons|individuals|clients|residents|families|households|children|adults) (known|served|supported)\b/,
  not: /\b(cost|costs|£|per|%|rate|code|id|fte|staff|room)\b/,
};

export const COHORT_WORDS: HeadingWords = {
  own: /^(cohorts?|cohort name|population group|group of people|client group)$/,
  holds: /\b(cohort|client group)\b/,
  not: /\b(code|id|size|number)\b/,
};
