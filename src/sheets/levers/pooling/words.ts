import { quotedText, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { poolExplainEntry } from "../../../functions";
import type { SheetDraft } from "../../draft";
import { besideLabel, call, labelledRows } from "../../formula";
import type { CallArgument, LabelOf } from "../../formula";
import type { PlaceSheets } from "../../lever";
import type { PoolingFields } from "./fields";
import type { NeedsLayout } from "./needs";

/** Asks for the rows of the findings in sentences. */
export function layOutWords(draft: SheetDraft): SheetBox {
  draft.titled("In words");
  return draft.block(labelledRows(poolExplainEntry), 2);
}

/** The findings in sentences. Amounts go in as pounds, since the sentences say pounds. */
export function putWords(
  draft: SheetDraft,
  { inputs, fields }: PlaceSheets<PoolingFields>,
  words: SheetBox,
  { services, needs, values, floors }: NeedsLayout,
): void {
  const { pounds } = inputs;
  const inPounds = (box: SheetBox): CallArgument =>
    pounds === null ? box : { formula: `${reference(box)}*${reference(pounds)}` };
  const explained = call(poolExplainEntry, {
    grant_names: inputs.grants,
    service_names: services,
    grants: inPounds(inputs.awards),
    needs: inPounds(needs),
    allowed: inputs.permitted,
    pooled: fields.pooled,
    values,
    floors: inPounds(floors),
  });
  draft.spill(words, explained, { style: "sentence" });
}

/** The cell of the sentence with this heading. */
export function sentenceIn(words: SheetBox, heading: LabelOf<typeof poolExplainEntry>): SheetBox {
  return besideLabel(words, poolExplainEntry, heading);
}

/** What there is to say about statutory minimums, as a formula; a plain sentence where PLACE.POOLEXPLAIN has no answer. */
export function minimumsInWords(words: SheetBox): string {
  const otherwise = `Whether statutory minimums are met is in the summaries on sheet ${words.sheet}.`;
  return `IFERROR(${reference(sentenceIn(words, "Statutory minimums"))},${quotedText(otherwise)})`;
}
