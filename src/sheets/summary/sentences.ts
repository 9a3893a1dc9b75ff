import { literalText, readableAddress } from "../../formula";
import type { SheetBox } from "../../formula";
import { columnOfCells } from "../draft";
import type { SheetDraft } from "../draft";
import type { Holds } from "./checks";
import type { PlannedCheck, PlannedSentence } from "../findings";

/** The Summary's column of long texts. */
const WORDS_COLUMN = 3;

/** Asks for the rows of the findings in words, with the notes below them. */
export function layOutSentences(
  draft: SheetDraft,
  sentences: readonly PlannedSentence[],
  notes: readonly string[],
): SheetBox {
  draft.titled("In words");
  draft.headings(["heading", ["Finding", "", "", "In words", "Where it comes from"]]);
  const words = { ...draft.block(sentences.length, 1), column: WORDS_COLUMN };
  draft.put(draft.block(notes.length, 1), columnOfCells(notes), { style: "note" });
  return words;
}

/** The table of findings in words. They need the tables in their shape, as the figures do. */
export function putSentences(
  draft: SheetDraft,
  sentences: readonly PlannedSentence[],
  words: SheetBox,
  holds: Holds,
  shapes: readonly PlannedCheck[],
): void {
  draft.put({ ...words, column: 0 }, columnOfCells(sentences.map(({ label }) => label)), { style: "label" });
  const whole = shapes.map(({ key }) => holds(key)).join(",");
  const said = sentences.map(({ formula, from }) => [
    `=IF(AND(${whole}),${formula},"")`,
    literalText(readableAddress(from.sheet, from)),
  ]);
  draft.put(words, said, { style: "meaning" });
}
