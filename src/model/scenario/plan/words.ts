import { cellOf, reference, type SheetBox } from "./address";
import type { HeadlineKey } from "./headlines";
import type { Layout } from "./layout";
import { WORDS_ROW } from "./pooling-layout";

/** A finding in words on the Summary sheet. */
export interface PlannedSentence {
  readonly key: HeadlineKey;
  readonly label: string;
  /** Without its equals sign. */
  readonly formula: string;
  readonly from: SheetBox;
}

/** The findings that a reader of the Summary should not miss, in the order they are shown. */
export function planSentences({ pooling }: Layout): readonly PlannedSentence[] {
  const sentence = (key: HeadlineKey, label: string, row: number): PlannedSentence => {
    const from = cellOf(pooling.words, row, 1);
    return { key, label, formula: reference(from), from };
  };
  return [
    sentence("inWordsFunded", "What is funded", WORDS_ROW.funded),
    sentence("inWordsBlocking", "Whose conditions strand money", WORDS_ROW.blocking),
    sentence("inWordsRemoveFirst", "Which ring-fence to remove first", WORDS_ROW.removeFirst),
    sentence("inWordsGain", "What pooling brings", WORDS_ROW.gain),
    sentence("inWordsFloors", "Statutory minimums", WORDS_ROW.floors),
  ];
}
