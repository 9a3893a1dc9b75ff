import { reference } from "../../../formula";
import { poolSummaryEntry } from "../../../functions";
import { besideLabel } from "../../formula";
import { lineOf } from "./proof";
import { oneCell, range } from "../../cells";
import type { PoolingLayout } from "./layout";

/** What must hold of the Pooling sheet, as formulas without their equals sign. */
export function checksOfPooling(layout: PoolingLayout) {
  const { gains, separate, pooled, removed, grants } = layout;
  const summary = (of: typeof separate): string =>
    reference(besideLabel(of.summary, poolSummaryEntry, "Value"));
  const [value, released, reallocated] = [gains.value, gains.released, gains.reallocated].map(oneCell);
  const proved = [separate, pooled].map(({ proof }) => reference(lineOf(proof, "proved")));
  return [
    {
      label: "Both uses of the grants on the sheet Pooling are proved the best",
      formula: `AND(${proved.join(",")})`,
      advice:
        "Look at the proof on the sheet Pooling: a figure was typed over, or a condition says something else than TRUE.",
    },
    {
      label: "What pooling gains is the worth of one use of the grants less that of the other",
      formula: `AND(ABS(${value}-(${summary(pooled)}-${summary(separate)}))<0.000001,ABS(${value}-${released}-${reallocated})<0.000001)`,
      advice: "A figure was typed over on the sheet Pooling. Write the sheets again.",
    },
    {
      label: "Every ring-fence that a proposal removes is a grant's of the sheet Pooling",
      formula: `SUMPRODUCT((${range(removed.grant)}<>"")*ISNA(MATCH(${range(removed.grant)},${range(grants.grant)},0)))=0`,
      advice: "Mend the name of the grant on the sheet Pooling.",
    },
  ];
}
