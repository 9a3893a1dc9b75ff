import { grantsTexts } from "../../../texts/grants";

/** Sentences of a list at most: the others are on the sheets. */
const MOST = 5;

/** The first of many sentences, and how many more there are. */
export function shortened(sentences: readonly string[]): readonly string[] {
  const rest = sentences.length - MOST;
  return rest > 0 ? [...sentences.slice(0, MOST), grantsTexts.years.rest(rest)] : sentences;
}
