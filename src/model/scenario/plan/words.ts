import { cellOf, quotedText, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { Layout } from "./layout";
import { WORDS_ROW } from "./pooling-layout";
import type { SheetDraft } from "./sheet";

/** The findings in sentences. Amounts go in as pounds, since the sentences say pounds. */
export function putWords(sheet: SheetDraft, { inputs, pooling }: Layout): void {
  const { words, services, needs, values, floors } = pooling;
  const times = inputs.pounds ? `*${reference(inputs.pounds)}` : "";
  const inPounds = (box: SheetBox) => `${reference(box)}${times}`;
  const question = [
    reference(inputs.grants),
    reference(services),
    inPounds(inputs.awards),
    inPounds(needs),
    reference(inputs.permitted),
    reference(inputs.pooled),
    reference(values),
    inPounds(floors),
  ];
  sheet.put(words.row - 1, 0, [["In words"]], { style: "section" });
  sheet.spill(words, `=PLACE.POOLEXPLAIN(${question.join(",")})`, { style: "sentence" });
}

/** What there is to say about statutory minimums, as a formula; a plain sentence where PLACE.POOLEXPLAIN has no answer. */
export function minimumsInWords({ words, needs }: Layout["pooling"]): string {
  const otherwise = `Whether statutory minimums are met is in the summaries on sheet ${needs.sheet}.`;
  return `IFERROR(${reference(cellOf(words, WORDS_ROW.floors, 1))},${quotedText(otherwise)})`;
}
