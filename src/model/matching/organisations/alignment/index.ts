export { alignWords } from "./align";
export type { Alignment } from "./align";
export type { Agreeing } from "./bench";
export { mostWordsWeigh } from "./most-words-weigh";
