import { reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { poolGainEntry, poolSummaryEntry } from "../../../functions";
import { SPEND_SHAPES } from "../../count";
import { GRANTS_SHAPES, headlineOfGrants } from "../../inputs";
import { moneyFormat } from "../../draft";
import { answeredCell, besideLabel } from "../../formula";
import type { LabelOf } from "../../formula";
import type { PlannedHeadline } from "../../findings";
import type { PlaceSheets } from "../../lever";
import type { PoolingLayout } from "./layout";
import { lineOf } from "./proof";

export type PoolingHeadline =
  | "grantsCounted"
  | "strandedSeparate"
  | "strandedPooled"
  | "gainInValue"
  | "released"
  | "reallocated"
  | "gainInFundedNeed"
  | "floorShortfall"
  | "proven";

/** What the Summary says of pooling in figures. What is pooled is spent on the services of the spend table, so it needs both tables. */
export function headlinesOfPooling(
  { facts: { unit }, inputs }: PlaceSheets,
  { separate, pooled, gain }: PoolingLayout,
): readonly PlannedHeadline<PoolingHeadline>[] {
  const figure = (key: PoolingHeadline, label: string, from: SheetBox, meaning: string) => ({
    key,
    label,
    formula: reference(from),
    needs: [...SPEND_SHAPES, ...GRANTS_SHAPES],
    unit,
    format: moneyFormat(unit),
    meaning,
    from,
  });
  const gained = (
    key: PoolingHeadline,
    label: string,
    row: LabelOf<typeof poolGainEntry>,
    meaning: string,
  ) => {
    const from = besideLabel(gain, poolGainEntry, row);
    return { ...figure(key, label, from, meaning), formula: answeredCell(gain, from) };
  };
  const inValue = { unit: `${unit} of value` };
  const shortfall = besideLabel(separate.summary, poolSummaryEntry, "Floor shortfall");
  const proofs = [lineOf(separate.proof, "proved"), lineOf(pooled.proof, "proved")] as const;
  return [
    headlineOfGrants(unit, inputs),
    figure(
      "strandedSeparate",
      "Stranded, each grant kept to its own conditions",
      separate.strandedTotal,
      "Money that the conditions of the grants keep from any need that is left",
    ),
    figure(
      "strandedPooled",
      "Stranded, with the chosen grants pooled",
      pooled.strandedTotal,
      "What is still left unspent once the chosen ring-fences are removed",
    ),
    {
      ...gained(
        "gainInValue",
        "Gain in value from pooling",
        "Gain in value",
        "Pooled minus separate, each pound at its value",
      ),
      ...inValue,
    },
    {
      ...gained(
        "released",
        "Gain in value from money released",
        "Released",
        "From spending only the stranded money, moving nothing else",
      ),
      ...inValue,
    },
    {
      ...gained(
        "reallocated",
        "Gain in value from money reallocated",
        "Reallocated",
        "The rest: from moving money to where it is worth more",
      ),
      ...inValue,
    },
    gained(
      "gainInFundedNeed",
      "Gain in need funded",
      "Gain in funded need",
      "Pooled minus separate, in pounds of need met: more done with the same money, not a saving that can be cashed",
    ),
    {
      ...figure(
        "floorShortfall",
        "Short of statutory minimums, each grant kept to its own conditions",
        shortfall,
        "What services must have by law and no permitted money is left to pay",
      ),
      formula: answeredCell(separate.summary, shortfall),
    },
    {
      key: "proven",
      label: "Both allocations proven best",
      formula: `AND(${proofs.map(reference).join(",")})`,
      needs: [],
      unit: "",
      format: "General",
      meaning: "TRUE where the proof shows that no other use of the grants could be worth more",
      from: { ...proofs[0], columns: 2 },
    },
  ];
}
