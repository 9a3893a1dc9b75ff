import { reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { answeredCell } from "./answered";
import type { PlannedCheck } from "./checks";
import type { SourceFacts } from "./facts";
import type { Layout } from "./layout";
import { figureAt } from "./pooling";
import { GAIN_ROW, lineOf, SUMMARY_ROW } from "./proof";
import { moneyFormat, WHOLE_FORMAT } from "./units";

/** The findings a scenario is written for: figures, whether they can be relied on, and sentences. */
export type HeadlineKey =
  | "spendCounted"
  | "sharedServices"
  | "duplicationSaving"
  | "grantsCounted"
  | "strandedSeparate"
  | "strandedPooled"
  | "gainInValue"
  | "gainInFundedNeed"
  | "released"
  | "reallocated"
  | "floorShortfall"
  | "proven"
  | "checksHold"
  | "inWordsFunded"
  | "inWordsBlocking"
  | "inWordsRemoveFirst"
  | "inWordsGain"
  | "inWordsFloors";

/** A headline as a formula over the other sheets. */
export interface PlannedHeadline {
  readonly key: HeadlineKey;
  readonly label: string;
  /** Without its equals sign. */
  readonly formula: string;
  /** Without this check the figure would be wrong; it shows #N/A instead. */
  readonly standsOn: PlannedCheck["key"] | null;
  readonly unit: string;
  readonly format: string;
  readonly meaning: string;
  /** The cells it is taken from. */
  readonly from: SheetBox;
}

/** The headlines that come from cells of the other sheets, in the order they are shown. */
export function planHeadlines(facts: SourceFacts, layout: Layout): readonly PlannedHeadline[] {
  return [...headlinesOfSpending(facts, layout), ...headlinesOfPooling(facts, layout)];
}

function headlinesOfSpending(facts: SourceFacts, { count, savings }: Layout): readonly PlannedHeadline[] {
  const money = { unit: facts.unit, format: moneyFormat(facts.unit), standsOn: "spendShape" } as const;
  return [
    {
      ...money,
      key: "spendCounted",
      label: "Spending counted",
      formula: reference(count.total),
      meaning: "All the spending in the spend table",
      from: count.total,
    },
    {
      ...money,
      key: "sharedServices",
      label: "Services that more than one agency pays for",
      formula: `COUNTIF(${reference(savings.agenciesSpending)},">1")`,
      unit: "services",
      format: WHOLE_FORMAT,
      meaning: "Where duplication can be looked for",
      from: savings.agenciesSpending,
    },
    {
      ...money,
      key: "duplicationSaving",
      label: "Saving from ending duplication",
      formula: reference(savings.total),
      unit: `${facts.unit} a year`,
      meaning:
        "Fixed costs of the agencies that would no longer each keep their own, as far as thought achievable",
      from: savings.total,
    },
  ];
}

function headlinesOfPooling(facts: SourceFacts, { inputs, pooling }: Layout): readonly PlannedHeadline[] {
  const money = { unit: facts.unit, format: moneyFormat(facts.unit), standsOn: "grantsShape" } as const;
  const figure = (key: HeadlineKey, label: string, from: SheetBox, meaning: string): PlannedHeadline => ({
    ...money,
    key,
    label,
    formula: reference(from),
    meaning,
    from,
  });
  const answer = (
    key: HeadlineKey,
    label: string,
    block: SheetBox,
    row: number,
    meaning: string,
  ): PlannedHeadline => ({
    ...figure(key, label, figureAt(block, row), meaning),
    formula: answeredCell(block, row, 1),
  });
  const proofs = [lineOf(pooling.separate.proof, "proved"), lineOf(pooling.pooled.proof, "proved")] as const;
  const ofValue = { unit: `${facts.unit} of value` };
  return [
    {
      ...figure("grantsCounted", "Grants counted", inputs.awards, "All the awards in the grants table"),
      formula: `SUM(${reference(inputs.awards)})`,
    },
    figure(
      "strandedSeparate",
      "Stranded, each grant kept to its own conditions",
      pooling.separate.strandedTotal,
      "Money that the conditions of the grants keep from any need that is left",
    ),
    figure(
      "strandedPooled",
      "Stranded, with the chosen grants pooled",
      pooling.pooled.strandedTotal,
      "What is still left unspent once the chosen ring-fences are removed",
    ),
    {
      ...answer(
        "gainInValue",
        "Gain in value from pooling",
        pooling.gain,
        GAIN_ROW.value,
        "Pooled minus separate, each pound at its value",
      ),
      ...ofValue,
    },
    {
      ...answer(
        "released",
        "Gain in value from money released",
        pooling.gain,
        GAIN_ROW.released,
        "From spending only the stranded money, moving nothing else",
      ),
      ...ofValue,
    },
    {
      ...answer(
        "reallocated",
        "Gain in value from money reallocated",
        pooling.gain,
        GAIN_ROW.reallocated,
        "The rest: from moving money to where it is worth more",
      ),
      ...ofValue,
    },
    answer(
      "gainInFundedNeed",
      "Gain in need funded",
      pooling.gain,
      GAIN_ROW.funded,
      "Pooled minus separate, in pounds of need met: more done with the same money, not a saving that can be cashed",
    ),
    answer(
      "floorShortfall",
      "Short of statutory minimums, each grant kept to its own conditions",
      pooling.separate.summary,
      SUMMARY_ROW.floorShortfall,
      "What services must have by law and no permitted money is left to pay",
    ),
    {
      key: "proven",
      label: "Both allocations proven best",
      formula: `AND(${proofs.map(reference).join(",")})`,
      standsOn: null,
      unit: "",
      format: "General",
      meaning: "TRUE where the proof shows that no other use of the grants could be worth more",
      from: { ...proofs[0], columns: 2 },
    },
  ];
}
