import { quotedText, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { poolGainEntry, poolSummaryEntry } from "../../../functions";
import { WRITE_AGAIN } from "../../findings";
import type { PlannedCheck } from "../../findings";
import { besideLabel, same } from "../../formula";
import type { LabelOf } from "../../formula";
import type { PlaceSheets } from "../../lever";
import type { PoolingLayout } from "./layout";
import { lineOf } from "./proof";
import { minimumsInWords } from "./words";

/** What must be true of the Pooling sheet. */
export function checksOfPooling({ inputs }: PlaceSheets, layout: PoolingLayout): readonly PlannedCheck[] {
  const { words, separate, pooled } = layout;
  const both = [separate, pooled];
  const proved = both.map(({ proof }) => reference(lineOf(proof, "proved")));
  const short = both.map(({ summary }) =>
    reference(besideLabel(summary, poolSummaryEntry, "Floor shortfall")),
  );
  const tolerance = reference(inputs.tolerance);
  return [
    {
      key: "proven",
      label: "Both allocations are proved to be the best use of the money",
      formula: `AND(${proved.join(",")})`,
      advice: quotedText(
        `Look at the proof on sheet ${words.sheet}: a figure was typed over, or a condition says something else than TRUE. ${WRITE_AGAIN}`,
      ),
    },
    {
      key: "gain",
      label: "The gain is pooled less separate, and released and reallocated together",
      formula: gainAddsUp(layout, tolerance),
      advice: quotedText(
        `A figure was typed over on sheet ${words.sheet}, under "What pooling gains" or in a summary. ${WRITE_AGAIN}`,
      ),
    },
    {
      key: "floors",
      label: "Every statutory minimum is met",
      formula: `AND(${short.map((cell) => `${cell}<=${tolerance}`).join(",")})`,
      advice: minimumsInWords(words),
    },
  ];
}

function gainAddsUp({ gain, separate, pooled }: PoolingLayout, tolerance: string): string {
  const gained = (label: LabelOf<typeof poolGainEntry>) => reference(besideLabel(gain, poolGainEntry, label));
  const inSummary = (of: SheetBox, label: LabelOf<typeof poolSummaryEntry>) =>
    reference(besideLabel(of, poolSummaryEntry, label));
  const more = (label: LabelOf<typeof poolSummaryEntry>) =>
    `(${inSummary(pooled.summary, label)}-${inSummary(separate.summary, label)})`;
  const value = gained("Gain in value");
  return `AND(${[
    same(value, more("Value"), tolerance),
    same(gained("Gain in funded need"), more("Funded"), tolerance),
    same(value, `(${gained("Released")}+${gained("Reallocated")})`, tolerance),
  ].join(",")})`;
}
