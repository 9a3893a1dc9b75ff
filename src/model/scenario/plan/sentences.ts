import { cellOf, literalText, readableAddress } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { answeredCell } from "./answered";
import type { HeadlineKey } from "./headlines";
import type { Layout } from "./layout";
import { WORDS_ROW } from "./pooling-layout";
import { columnOfCells } from "./sheet";
import type { SheetDraft } from "./sheet";
import { minimumsInWords } from "./words";

/** The Summary's column of long texts. */
export const WORDS_COLUMN = 3;

const NOT_CASHABLE =
  "Meeting more need is not a saving that can be cashed: the same money does more. What could be kept with the same needs met is another question, which PLACE.POOLCASH answers.";

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
    return { key, label, formula: answeredCell(pooling.words, row, 1), from };
  };
  const floors = cellOf(pooling.words, WORDS_ROW.floors, 1);
  return [
    sentence("inWordsFunded", "What is funded", WORDS_ROW.funded),
    sentence("inWordsBlocking", "Whose conditions strand money", WORDS_ROW.blocking),
    sentence("inWordsRemoveFirst", "Which ring-fence to remove first", WORDS_ROW.removeFirst),
    sentence("inWordsGain", "What pooling brings", WORDS_ROW.gain),
    { key: "inWordsFloors", label: "Statutory minimums", formula: minimumsInWords(pooling), from: floors },
  ];
}

/** The table of findings in words. They stand on the shapes of the tables, as the figures do. */
export function putSentences(
  sheet: SheetDraft,
  words: SheetBox,
  sentences: readonly PlannedSentence[],
  shapes: string,
): void {
  sheet.put(words.row - 2, 0, [["In words"]], { style: "section" });
  sheet.put(words.row - 1, 0, [["Finding", "", "", "In words", "Where it comes from"]], { style: "heading" });
  sheet.put(words.row, 0, columnOfCells(sentences.map(({ label }) => label)), { style: "label" });
  sheet.put(
    words.row,
    words.column,
    sentences.map(({ formula, from }) => [
      `=IF(AND(${shapes}),${formula},"")`,
      literalText(readableAddress(from.sheet, from)),
    ]),
    { style: "meaning" },
  );
  sheet.put(words.row + words.rows, 0, [[NOT_CASHABLE]], { style: "note" });
}
