import type { HeadingWords } from "../../heading-words";

/** From the headings of accommodation plans and lists of staff of English councils and trusts. */
export const TEAM_WORDS: HeadingWords = {
  own: /^(teams?|team name|name of (the )?team|business unit|unit|section)$/,
  holds: /\bteam\b/,
  not: /\b(code|id|ref|number|no|size|leader|manager|cost|type)\b/,
};

export const SIZE_WORDS: HeadingWords = {
  own: /^(people|size|team size|staff|headcount|ftes?|number of (people|staff)|desks needed|places needed)$/,
  holds: /\b(people|staff|headcount|fte)\b/,
  not: /\b(cost|budget|£|vacan\w*|%)\b/,
};

export const MUST_BE_WORDS: HeadingWords = {
  own: /^(must be in|locality( served)?|where it must be|(public )?access in|neighbourhood|area served)$/,
  holds: /\b(must be|locality|neighbourhood)\b/,
};

export const FROM_WORDS: HeadingWords = {
  own: /^(is in|(current |present )?(building|site|base|office|location)|based (in|at)|property)$/,
  holds: /\b(building|site|base|based)\b/,
  not: /\b(code|id|cost|size|area)\b/,
};
