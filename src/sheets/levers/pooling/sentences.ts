import type { poolExplainEntry } from "../../../functions";
import { answeredCell } from "../../formula";
import type { LabelOf } from "../../formula";
import type { PlannedSentence } from "../../findings";
import type { PoolingLayout } from "./layout";
import { minimumsInWords, sentenceIn } from "./words";

export type PoolingSentence =
  | "inWordsFunded"
  | "inWordsBlocking"
  | "inWordsRemoveFirst"
  | "inWordsGain"
  | "inWordsFloors";

export const NOT_CASHABLE =
  "Meeting more need is not a saving that can be cashed: the same money does more. What could be kept with the same needs met is another question, which PLACE.POOLCASH answers.";

/** What the Summary says of pooling in words, each under the heading it has on the Pooling sheet. */
export function sentencesOfPooling({ words }: PoolingLayout): readonly PlannedSentence<PoolingSentence>[] {
  const sentence = (
    key: PoolingSentence,
    label: LabelOf<typeof poolExplainEntry>,
  ): PlannedSentence<PoolingSentence> => {
    const from = sentenceIn(words, label);
    return { key, label, formula: answeredCell(words, from), from };
  };
  return [
    sentence("inWordsFunded", "What is funded"),
    sentence("inWordsBlocking", "Whose conditions strand money"),
    sentence("inWordsRemoveFirst", "Which ring-fence to remove first"),
    sentence("inWordsGain", "What pooling brings"),
    { ...sentence("inWordsFloors", "Statutory minimums"), formula: minimumsInWords(words) },
  ];
}
