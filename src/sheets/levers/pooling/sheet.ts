import { poolGainEntry, poolSummaryEntry } from "../../../functions";
import { moneyFormat } from "../../draft";
import type { SheetDraft } from "../../draft";
import { call, labelledRows } from "../../formula";
import type { PlaceSheets } from "../../lever";
import { layOutAllocation, putAllocation } from "./allocation";
import type { PoolingFields } from "./fields";
import type { PoolingLayout } from "./layout";
import { layOutNeeds, putNeeds } from "./needs";
import { layOutProof, putProof } from "./proof";
import { poolingQuestions } from "./questions";
import { layOutRingFences, putRingFences } from "./ring-fences";
import { layOutWords, putWords } from "./words";

/** The best use of the grants twice, each kept to its own conditions and the chosen ones pooled: in words, in figures, and proved. */
export function writePooling(place: PlaceSheets<PoolingFields>): {
  readonly draft: SheetDraft;
  readonly layout: PoolingLayout;
} {
  const { facts, inputs, scenario } = place;
  const draft = place.draft({
    title: `Pooling the grants in ${scenario}`,
    opening: [
      [
        "note",
        "Each allocation is one best use of the money. Where several are worth the same, the most restricted money goes first, then the order " +
          "of the sheet: read the totals, not the single cells. Where every pound is worth the same, pooling takes from no service what it has when separate.",
      ],
      ["note", `Every amount is in ${facts.unit}. The assumptions are on sheet ${inputs.sheet}.`],
    ],
    widths: [240, 96, 84],
    frozen: { rows: 3, columns: 1 },
  });
  const layout = layOut(draft, place);
  const { words, ringFences, needs, separate, pooled, gain } = layout;
  const questions = poolingQuestions(place, needs);
  putWords(draft, place, words, needs);
  putRingFences(draft, place, ringFences, separate, questions);
  putNeeds(draft, place, needs, separate);
  putAllocation(draft, place, separate, questions.separate);
  putAllocation(draft, place, pooled, questions.pooled);
  const answers = [
    { box: separate.summary, formula: call(poolSummaryEntry, questions.separate) },
    { box: pooled.summary, formula: call(poolSummaryEntry, questions.pooled) },
    { box: gain, formula: call(poolGainEntry, questions.pooled) },
  ];
  for (const { box, formula } of answers) {
    draft.spill(box, formula, { style: "figure", format: moneyFormat(facts.unit) });
    draft.dress({ ...box, columns: 1 }, "label");
  }
  putProof(draft, place, layout);
  return { draft, layout };
}

/** The parts refer to each other up and down the sheet, so all ask for their rows before any is filled. */
function layOut(draft: SheetDraft, place: PlaceSheets): PoolingLayout {
  const words = layOutWords(draft);
  const ringFences = layOutRingFences(draft, place);
  const needs = layOutNeeds(draft, place);
  const separate = layOutAllocation(draft, "Each grant kept to its own conditions", place);
  const pooled = layOutAllocation(draft, "With the chosen grants pooled", place);
  const labelled = (title: string, rows: number) => {
    draft.titled(title);
    return draft.block(rows, 2);
  };
  const summary = labelledRows(poolSummaryEntry);
  const summaries = {
    separate: labelled("Summary: each grant kept to its own conditions", summary),
    pooled: labelled("Summary: with the chosen grants pooled", summary),
  };
  const gain = labelled("What pooling gains", labelledRows(poolGainEntry));
  const proof = layOutProof(draft);
  return {
    words,
    ringFences,
    needs,
    separate: { ...separate, summary: summaries.separate, proof: proof.separate },
    pooled: { ...pooled, summary: summaries.pooled, proof: proof.pooled },
    gain,
  };
}
