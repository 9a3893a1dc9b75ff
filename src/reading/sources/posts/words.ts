import type { HeadingWords } from "../../heading-words";

/** From the organisation lists that English public bodies publish for transparency (organogram: post unique reference, reports to senior post, FTE). */
export const POST_WORDS: HeadingWords = {
  own: /^(posts?|positions?|(post|position|role)( unique)? (id|number|no|ref(erence)?|code)|id|ref(erence)?)$/,
  holds: /\b(post|position) (unique )?(id|number|no|ref|reference|code)\b/,
  not: /\b(reports?|reporting|manager|senior|title|name|cost|grade)\b/,
};

export const REPORTS_TO_WORDS: HeadingWords = {
  own: /^(reports to( (senior )?post)?|reporting to|reporting (senior )?post|(line )?manager|manager('s)? (post|position|id|ref(erence)?)( (id|number|no|ref|reference))?)$/,
  holds: /\b(reports to|reporting to|reporting senior post|line manager)\b/,
  not: /\b(name|e-?mail|title|date)\b/,
};

export const FTE_WORDS: HeadingWords = {
  own: /^(ftes?|wte|full[- ]time equivalents?)$/,
  holds: /\b(fte|wte)\b/,
  not: /\b(cost|salary|£|%)\b/,
};

export const POST_COST_WORDS: HeadingWords = {
  own: /^((annual |total |employment |salary |staff |pay )?costs?( of (the )?post)?( a year| with on-?costs)?|salary( with on-?costs)?|pay)$/,
  holds: /\b(cost of (the )?post|salary cost|employment cost)\b/,
  not: /\b(cent(re|er)|code|id|floor|ceiling|reports|unit|per|of reports)\b/,
};
